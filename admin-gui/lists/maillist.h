// SPDX-License-Identifier: MIT
#pragma once

#include "database/outbox.h"
#include "mail/mailsentences.h"

#include <QCoreApplication>

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! \brief Which mails of the outbox are listed.
struct MailFilter
{
    std::optional<Auth::OutboxEntry::State> state = {};
    QString recipient = {}; //!< an address; empty: to all

    friend bool operator==(const MailFilter &a, const MailFilter &b) = default;
};

//! What became of mails that were to be tried again one after the other.
struct MailsRetried
{
    int count = 0;                         //!< that are tried again
    int leftAlone = 0;                     //!< that were sent or removed meanwhile
    std::optional<Auth::Error> error = {}; //!< why it stopped
};

//! \return Error::DatabaseUnavailable \note Blocks; any thread.
[[nodiscard]] Auth::Result<Auth::OutboxPage> mailPage(Gatehouse::Domain &domain, const MailFilter &filter,
                                                      const std::optional<Auth::OutboxQuery::Position> &begin);
//! \note Blocks; any thread.
[[nodiscard]] MailsRetried retryMails(Gatehouse::Domain &domain, const QStringList &ids);
//! \return how many \note Blocks; any thread.
[[nodiscard]] Auth::Result<qint64> retryFailedMails(Gatehouse::Domain &domain);

//! \brief How kinds and states of mails are called. \note Pure functions, GUI thread: they speak its language.
class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::MailWords)

public:
    [[nodiscard]] static QString kind(Auth::Notice::Kind kind);
    [[nodiscard]] static QString kind(Gatehouse::MailKind kind);
    [[nodiscard]] static QString state(Auth::OutboxEntry::State state);
};

} // namespace GatehouseAdmin
