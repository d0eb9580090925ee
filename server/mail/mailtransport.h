// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace Gatehouse {

//! \brief A mail that is ready to go.
struct OutgoingMail
{
    QString id;       //!< of the outbox; the same for every try
    QDateTime queued; //!< when it was written down; the same for every try
    QString from;     //!< `Name <address>` or an address
    QString to;       //!< an address
    QByteArray bytes; //!< the message, RFC 5322
};

//! \brief Whoever takes mails from us: a folder, a server.
//! \note One thread.
class MailTransport
{
public:
    struct Answer
    {
        enum class Verdict : quint8 {
            Accepted,    //!< it is theirs now
            Refused,     //!< never: trying again is of no use
            Later,       //!< not this one, not now
            Unreachable, //!< nothing can be handed over at the moment
        };
        Verdict verdict = Verdict::Unreachable;
        QString text; //!< for people: what was said
    };

    MailTransport() = default;
    Q_DISABLE_COPY_MOVE(MailTransport)
    virtual ~MailTransport() = default;

    //! What is wrong with the place where mails go, as far as can be told without a mail; empty when nothing is.
    [[nodiscard]] virtual QString problem() const { return {}; }
    //! Asked about once a second by a delivery that waits, in its thread: false ends it.
    using MayGoOn = std::function<bool()>;
    [[nodiscard]] virtual Answer deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn) = 0;
    //! There is nothing more to deliver for now.
    virtual void rest() {}
};

} // namespace Gatehouse
