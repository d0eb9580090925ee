// SPDX-License-Identifier: MIT
#include "users/createuserdialog.h"

#include "domain.h"
#include "session/isolated.h"
#include "session/librarywords.h"
#include "users/passwordeditor.h"
#include "users/valueeditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace GatehouseAdmin {

using Auth::Error;

namespace {

//! The user, and what came of the mail.
struct Created
{
    Auth::User user;
    std::optional<Error> mailError = {};
};

Auth::Result<Created> createUser(Gatehouse::Domain &domain, const Auth::UserCreate &wanted, bool sendsMail)
{
    const auto user = domain.manager().createUnsafe(wanted);
    if (!user)
        return Auth::failure(user.error());
    Created created{.user = *user};
    if (sendsMail) {
        if (const auto sent = domain.manager().requestVerify(*user); !sent)
            created.mailError = sent.error();
    }
    return created;
}

} // namespace

CreateUserDialog::CreateUserDialog(std::shared_ptr<Session> session, QWidget *parent)
    : SavingDialog(parent),
      m_session(std::move(session)),
      m_email(new QLineEdit),
      m_password(new PasswordEditor),
      m_active(new QCheckBox(tr("Active: can log in"))),
      m_verified(new QCheckBox(tr("Verified: the address is known to be the user's"))),
      m_superuser(new QCheckBox(tr("Superuser: may administrate the service"))),
      m_sendsMail(new QCheckBox(tr("Send a mail to verify the address")))
{
    setWindowTitle(tr("New user"));
    setupFields();
    saveButton().setText(tr("Create user"));
    const auto look = [this] {
        saveButton().setEnabled(!m_email->text().trimmed().isEmpty() && !m_password->password().isEmpty());
        m_sendsMail->setEnabled(m_active->isChecked() && !m_verified->isChecked());
    };
    connect(m_email, &QLineEdit::textChanged, this, look);
    connect(m_password, &PasswordEditor::changed, this, look);
    connect(m_active, &QCheckBox::toggled, this, look);
    connect(m_verified, &QCheckBox::toggled, this, look);
    look();
}

CreateUserDialog::~CreateUserDialog()
{
    Session::release(std::move(m_session));
}

void CreateUserDialog::setupFields()
{
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setObjectName(QStringLiteral("email"));
    form().addRow(tr("&E-mail:"), m_email);
    form().addRow(tr("&Password:"), m_password);
    m_active->setChecked(true);
    m_sendsMail->setChecked(false);
    for (QCheckBox *flag : {m_active, m_verified, m_superuser, m_sendsMail})
        form().addRow(QString(), flag);
    for (const Auth::UserField &field : m_session->manager().settings().fields) {
        if (field.writable == Auth::UserField::Writable::Nobody)
            continue;
        auto *editor = new ValueEditor(field);
        m_fields << editor;
        form().addRow(labelOf(field.name), editor);
    }
}

Auth::Result<Auth::UserCreate> CreateUserDialog::typed() const
{
    Auth::UserCreate user;
    user.email = m_email->text();
    user.password = m_password->password();
    user.isActive = m_active->isChecked();
    user.isVerified = m_verified->isChecked();
    user.isSuperuser = m_superuser->isChecked();
    for (const ValueEditor *editor : m_fields) {
        const auto value = editor->value();
        if (!value)
            return Auth::failure(value.error());
        if (!value->isNull()) // else the column's default is the better value
            user.fields.insert(editor->field().name, *value);
    }
    return user;
}

void CreateUserDialog::save()
{
    const auto user = typed();
    if (!user)
        return failed(user.error());
    const bool sendsMail = m_sendsMail->isEnabled() && m_sendsMail->isChecked();
    const auto done = m_session->run(
            [user = *user, sendsMail](Gatehouse::Domain &domain) { return createUser(domain, user, sendsMail); });
    Auth::whenDone(done, this, [this, sendsMail](const Auth::Result<Created> &result) {
        if (!result)
            return failed(result.error());
        QString remark = tr("Created %1.").arg(result->user.email);
        if (sendsMail) {
            remark += u' ' +
                      (result->mailError
                               ? tr("The mail could not be asked for: %1").arg(LibraryWords::why(*result->mailError))
                               : tr("The mail waits to be sent."));
        }
        Q_EMIT created(result->user, remark);
        accept();
    });
}

} // namespace GatehouseAdmin
