// SPDX-License-Identifier: MIT
#include "users/useractions.h"

#include "domain.h"
#include "session/isolated.h"
#include "shell/commandmodel.h"
#include "shell/icons.h"
#include "users/createuserdialog.h"
#include "users/setpassworddialog.h"
#include "users/typedconfirmation.h"
#include "users/usercommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

using Auth::Error;
using Auth::Result;

namespace {

//! Sentences for what ends well come from the result.
QString sentenceOf(const QString &sentence, const Result<void> &)
{
    return sentence;
}

QString sentenceOf(const QString &sentence, const Result<qint64> &count)
{
    return sentence + u' ' + UserActions::tr("%Ln token(s) revoked.", nullptr, static_cast<int>(*count));
}

//! \return Error::NotSupported where nobody would send it
Result<void> mailsAreSent(const Gatehouse::Domain &domain)
{
    if (domain.configuration().mail.transport != Gatehouse::MailSettings::Transport::None)
        return {};
    return Auth::failure({Error::NotSupported, UserActions::tr("The configuration says that no mails are sent.")});
}

} // namespace

template<typename Work>
void UserActions::run(Work work, const QString &sentence, const QString &what)
{
    if (!m_session || !m_user)
        return;
    const auto done = m_session->run(
            [work = std::move(work), user = *m_user](Gatehouse::Domain &domain) { return work(domain, user); });
    Auth::whenDone(done, this, [this, sentence, what, user = *m_user, session = m_session.get()](const auto &result) {
        if (session != m_session.get())
            return;
        if (result)
            Q_EMIT said(sentenceOf(sentence, result));
        else
            Q_EMIT failed(what, result.error());
        Q_EMIT touched(user.id);
    });
}

UserActions::UserActions(EditHistory &history, QWidget *window) : QObject(window), m_history(history), m_window(window)
{
    setup(m_create, u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), &UserActions::createUser);
    setup(m_edit, u"edit"_s, QKeySequence(Qt::Key_F2), &UserActions::editEmail);
    setup(m_toggle, u"ban"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &UserActions::toggleActive);
    setup(m_password, u"password"_s, QKeySequence(Qt::CTRL | Qt::Key_P), &UserActions::setPassword);
    setup(m_verification, u"mailcheck"_s, {}, &UserActions::sendVerification);
    setup(m_reset, u"mail"_s, {}, &UserActions::sendReset);
    setup(m_revokeAll, u"tokens"_s, {}, &UserActions::revokeTokens);
    setup(m_remove, u"delete"_s, QKeySequence(Qt::Key_Delete), &UserActions::removeUser);
    setup(m_undo, u"undo"_s, QKeySequence::Undo, &UserActions::undo);
    setup(m_redo, u"redo"_s, QKeySequence::Redo, &UserActions::redo);
    setup(m_copyEmail, u"copy"_s, {}, &UserActions::copyEmail);
    setup(m_copyId, u"copy"_s, {}, &UserActions::copyId);
    connect(&history, &EditHistory::changed, this, &UserActions::updateEnabled);
    retranslate();
}

UserActions::~UserActions()
{
    Session::release(std::move(m_session));
}

void UserActions::setup(QAction *&action, const QString &picture, const QKeySequence &shortcut,
                        void (UserActions::*slot)())
{
    action = new QAction(icon(picture), {}, m_window);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, slot);
}

QList<QAction *> UserActions::all() const
{
    return {m_create,    m_edit,   m_toggle, m_password, m_verification, m_reset,
            m_revokeAll, m_remove, m_undo,   m_redo,     m_copyEmail,    m_copyId};
}

QList<QAction *> UserActions::important() const
{
    return {m_create, m_toggle, m_password, m_remove, m_undo};
}

void UserActions::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session)));
    setUser(nullptr);
}

void UserActions::setUser(const Auth::User *user)
{
    m_user = user ? std::optional(*user) : std::nullopt;
    updateEnabled();
}

void UserActions::setSeveral(bool isSeveral)
{
    m_isSeveral = isSeveral;
    updateEnabled();
}

void UserActions::updateEnabled()
{
    const bool mayWrite = m_session && !m_session->isReadOnly();
    const bool hasUser = m_user.has_value();
    m_create->setEnabled(mayWrite);
    for (QAction *action : {m_edit, m_password, m_revokeAll})
        action->setEnabled(mayWrite && hasUser);
    m_remove->setEnabled(mayWrite && (hasUser || m_isSeveral));
    m_toggle->setEnabled(mayWrite && ((hasUser && !m_history.isBusy()) || m_isSeveral));
    m_toggle->setText(hasUser && !m_user->isActive ? tr("&Activate user") : tr("De&activate user"));
    m_verification->setEnabled(mayWrite && hasUser && m_user->isActive && !m_user->isVerified);
    m_reset->setEnabled(mayWrite && hasUser && m_user->isActive);
    m_undo->setEnabled(mayWrite && m_history.canUndo());
    m_redo->setEnabled(mayWrite && m_history.canRedo());
    m_undo->setText(m_history.undoText().isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_history.undoText()));
    m_redo->setText(m_history.redoText().isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_history.redoText()));
    m_toggle->setIcon(icon(hasUser && !m_user->isActive ? u"check"_s : u"ban"_s));
    for (QAction *action : important())
        action->setIconText(withoutMnemonic(action->text()));
    m_undo->setIconText(tr("Undo"));
    m_copyEmail->setEnabled(hasUser);
    m_copyId->setEnabled(hasUser);
}

void UserActions::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setStatusTip(tip);
        action->setToolTip(action->shortcut().isEmpty()
                                   ? tip
                                   : tip + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    };
    say(m_create, tr("&New user…"), tr("Make a user with address and password"));
    say(m_edit, tr("&Edit e-mail"), tr("Change the address of the chosen user"));
    say(m_toggle, {}, tr("Let the chosen user in, or keep him or her out"));
    say(m_password, tr("Set &password…"), tr("Give the chosen user a new password"));
    say(m_verification, tr("Send &verification mail"), tr("Ask the chosen user to prove the address"));
    say(m_reset, tr("Send mail to re&set the password"), tr("Let the chosen user set a new password by mail"));
    say(m_revokeAll, tr("Revoke all &tokens"), tr("Log the chosen user out everywhere"));
    say(m_remove, tr("&Delete user…"), tr("Remove the chosen user with tokens and OAuth accounts"));
    say(m_undo, {}, tr("Take the last edit back"));
    say(m_redo, {}, tr("Do what was undone again"));
    say(m_copyEmail, tr("&Copy e-mail"), tr("Copy the address of the chosen user"));
    say(m_copyId, tr("Copy &id"), tr("Copy the id of the chosen user"));
    updateEnabled();
}

void UserActions::createUser()
{
    auto *dialog = new CreateUserDialog(m_session, m_window);
    connect(dialog, &CreateUserDialog::created, this, [this](const Auth::User &user, const QString &remark) {
        Q_EMIT said(remark);
        Q_EMIT created(user);
    });
    dialog->open();
}

void UserActions::toggleActive()
{
    if (!m_user)
        return Q_EMIT deactivateSeveralWanted();
    m_history.apply({.seen = *m_user, .property = UserEdit::Property::Active, .value = !m_user->isActive});
}

void UserActions::setPassword()
{
    auto *dialog = new SetPasswordDialog(m_session, *m_user, m_window);
    connect(dialog, &SetPasswordDialog::passwordSet, this, [this, id = m_user->id](const QString &sentence) {
        Q_EMIT said(sentence);
        Q_EMIT touched(id);
    });
    dialog->open();
}

void UserActions::sendVerification()
{
    run(
            [](Gatehouse::Domain &domain, const Auth::User &user) -> Result<void> {
                auto sent = mailsAreSent(domain);
                return sent ? domain.manager().requestVerify(user) : sent;
            },
            tr("The mail to %1 waits to be sent.").arg(m_user->email),
            tr("The mail to %1 could not be asked for.").arg(m_user->email));
}

void UserActions::sendReset()
{
    run(
            [](Gatehouse::Domain &domain, const Auth::User &user) -> Result<void> {
                auto sent = mailsAreSent(domain);
                return sent ? domain.manager().forgotPassword(user) : sent;
            },
            tr("The mail to %1 waits to be sent.").arg(m_user->email),
            tr("The mail to %1 could not be asked for.").arg(m_user->email));
}

void UserActions::revokeTokens()
{
    ask(tr("Revoke all tokens"), tr("%1 will be logged out everywhere.").arg(isolated(m_user->email)),
        tr("Revoke all tokens"), [this] {
            run([](Gatehouse::Domain &domain, const Auth::User &user) { return domain.manager().revokeTokens(user); },
                tr("%1 is logged out everywhere.").arg(m_user->email),
                tr("The tokens of %1 were not revoked.").arg(m_user->email));
        });
}

void UserActions::revoke(const ShownToken &token)
{
    run([token](Gatehouse::Domain &domain,
                const Auth::User &) { return domain.manager().revokeToken(token.token.reveal()); },
        tr("The token %1 is revoked.").arg(token.beginning), tr("The token %1 was not revoked.").arg(token.beginning));
}

void UserActions::unlink(const Auth::OAuthAccount &account)
{
    ask(tr("Unlink account"),
        tr("%1 will not be able to log in with %2 (%3) any more.")
                .arg(m_user->email, account.oauthName, account.accountEmail),
        tr("Unlink"), [this, account] { reallyUnlink(account, Auth::OAuthUnlinking::KeepsAWayIn); });
}

void UserActions::reallyUnlink(const Auth::OAuthAccount &account, Auth::OAuthUnlinking unlinking)
{
    if (!m_session || !m_user)
        return;
    const auto done = m_session->run([user = *m_user, id = account.id, unlinking](Gatehouse::Domain &domain) {
        return domain.manager().unlinkOAuthAccount(user, id, {}, unlinking);
    });
    Auth::whenDone(done, this, [this, account, user = *m_user, session = m_session.get()](const Result<void> &result) {
        if (session != m_session.get())
            return;
        if (!result && result.error().code == Error::OAuthAccountIsLastWayIn && m_user && m_user->id == user.id) {
            return ask(tr("Unlink the last way in"),
                       tr("%1 has no password and no other account: without this one, the user cannot log in until a "
                          "password is set. Unlink it nevertheless?")
                               .arg(user.email),
                       tr("Unlink nevertheless"),
                       [this, account] { reallyUnlink(account, Auth::OAuthUnlinking::Forced); });
        }
        if (result)
            Q_EMIT said(tr("The account at %1 is unlinked.").arg(account.oauthName));
        else
            Q_EMIT failed(tr("The account at %1 was not unlinked.").arg(account.oauthName), result.error());
        Q_EMIT touched(user.id);
    });
}

void UserActions::removeUser()
{
    if (!m_user)
        return Q_EMIT removeSeveralWanted();
    auto *dialog = new TypedConfirmation(
            tr("Delete user"),
            tr("%1 will be deleted with all tokens and OAuth accounts.").arg(isolated(m_user->email)), 1,
            tr("Delete user"), m_window);
    connect(dialog, &QDialog::accepted, this, [this, id = m_user->id] {
        if (m_user && m_user->id == id) // the window may show another by now
            reallyRemove();
    });
    dialog->open();
}

void UserActions::reallyRemove()
{
    const auto done = m_session->run(
            [id = m_user->id](Gatehouse::Domain &domain) { return GatehouseAdmin::removeUser(domain.manager(), id); });
    Auth::whenDone(done, this, [this, user = *m_user, session = m_session.get()](const Result<void> &result) {
        if (session != m_session.get())
            return;
        if (!result) {
            Q_EMIT failed(tr("%1 was not deleted.").arg(user.email), result.error());
            return Q_EMIT touched(user.id);
        }
        Q_EMIT said(tr("%1 is deleted.").arg(user.email));
        Q_EMIT removed(user.id);
    });
}

void UserActions::copyEmail()
{
    QGuiApplication::clipboard()->setText(m_user->email);
}

void UserActions::copyId()
{
    QGuiApplication::clipboard()->setText(m_user->id.toString());
}

void UserActions::ask(const QString &title, const QString &question, const QString &action,
                      const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, go, then, user = m_user](QAbstractButton *pressed) {
        if (pressed == go && m_user && user && m_user->id == user->id)
            then();
    });
    box->open();
}

} // namespace GatehouseAdmin
