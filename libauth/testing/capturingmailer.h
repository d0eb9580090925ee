// SPDX-License-Identifier: MIT
#pragma once

#include "../core/notice.h"
#include "../manager/usermanager.h"
#include "export.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace Auth {

//! \brief Takes the place of whoever mails: keeps what a UserManager wants people to be told, with its tokens.
//!
//! Without UserManagerSettings::outbox it listens to the signals that carry a token. With one it does nothing until
//! deliver(), as mails wait there.
//! \code
//! CapturingMailer mailer(manager);
//! if (manager.forgotPassword(user)) {
//!     const auto changed = manager.resetPassword(mailer.token(user.email, Notice::Kind::ResetPassword), password);
//! }
//! \endcode
//! \ownership A parent may own it. It borrows the manager, which must outlive it.
//! \threads Every thread may call every function at the same time.
//! \source Gatehouse's own: \decision{0033-examples-and-doubles}
class GATEHOUSE_TESTING_EXPORT CapturingMailer : public QObject
{
    Q_OBJECT

public:
    //! \a manager must outlive it; \a parent may own it.
    explicit CapturingMailer(UserManager &manager, QObject *parent = nullptr);
    ~CapturingMailer() override;

    //! All since the last clear(), in their order.
    [[nodiscard]] QList<Notice> notices() const;
    //! The last one of a kind to an address, which is compared as it stands.
    [[nodiscard]] std::optional<Notice> last(const QString &recipient, Notice::Kind kind) const;
    //! The token of last(); empty when there is no such notice.
    [[nodiscard]] QByteArray token(const QString &recipient, Notice::Kind kind) const;
    //! Forgets all that it has kept.
    void clear();

    //! \brief Takes all that is due in the outbox of the manager, as if a mail server had taken it.
    //! \return how many people were told; Error::NotSupported without an outbox, else what the outbox or
    //! UserManager::completed() return.
    //! \note Blocks.
    [[nodiscard]] Result<int> deliver();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
