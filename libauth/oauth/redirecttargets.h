// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"

#include <QList>
#include <QStringList>

namespace Auth {

//! \brief Where a browser may be sent to after a login: what `next` may say.
//!
//! Paths of the service itself, and what an allow-list names. A login page that sends people anywhere lends its good
//! name to whoever makes links (CWE-601; RFC 9700, section 4.11), so what is in doubt is refused: `//`, backslashes,
//! dot segments, user names, everything that browsers read in more than one way.
//! \value
//! \source \decision{0026-browsers}; \rfc{9700}, section 4.11
class GATEHOUSE_AUTH_EXPORT RedirectTargets
{
public:
    static constexpr qsizetype longest = 1024; //!< characters of a `next`, which travels in the state

    //! Paths of the service itself alone.
    RedirectTargets() = default;
    //! \brief Paths of the service itself, and what these name.
    //! \param urls each an http or https origin and, if wanted, the path that all targets are at or below:
    //! `https://app.example/after` allows `https://app.example/after/login?tab=2` and not `…/afterwards`
    //! \return Error::InvalidConfiguration with a reason for the first that is none, or that has a query or fragment
    [[nodiscard]] static Result<RedirectTargets> fromUrls(const QStringList &urls);

    //! Whether a browser may be sent to \a next.
    [[nodiscard]] bool allows(const QString &next) const;
    //! \a next, which is allowed, with `error=CODE` at the end of its query.
    [[nodiscard]] static QByteArray withError(const QString &next, const QByteArray &code);

private:
    struct Target
    {
        QByteArray origin;
        QString path; //!< without a slash at its end; empty: all
    };

    QList<Target> m_targets;
};

} // namespace Auth
