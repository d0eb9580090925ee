// SPDX-License-Identifier: MIT
#include "users/setpassworddialog.h"

#include "domain.h"
#include "users/passwordeditor.h"
#include "users/usercommands.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace GatehouseAdmin {

SetPasswordDialog::SetPasswordDialog(std::shared_ptr<Session> session, Auth::User user, QWidget *parent)
    : SavingDialog(parent),
      m_session(std::move(session)),
      m_user(std::move(user)),
      m_password(new PasswordEditor),
      m_revokes(new QCheckBox(tr("End all sessions: revoke the user's tokens")))
{
    setWindowTitle(tr("Set password"));
    auto *whose = new QLabel(m_user.email);
    form().addRow(tr("User:"), whose);
    form().addRow(tr("&New password:"), m_password);
    form().addRow(QString(), m_revokes);
    auto *copied = new QLabel(tr("Copied. It leaves the clipboard after a minute."));
    copied->hide();
    form().addRow(QString(), copied);
    m_revokes->setChecked(true);
    saveButton().setText(tr("Set password"));
    saveButton().setEnabled(false);
    connect(m_password, &PasswordEditor::changed, this, [this, copied] {
        saveButton().setEnabled(!m_password->password().isEmpty());
        copied->hide();
    });
    connect(m_password, &PasswordEditor::copied, copied, &QWidget::show);
    m_password->setFocus();
}

SetPasswordDialog::~SetPasswordDialog()
{
    Session::release(std::move(m_session));
}

void SetPasswordDialog::save()
{
    const auto done = m_session->run([user = m_user, password = m_password->password(),
                                      revokes = m_revokes->isChecked()](Gatehouse::Domain &domain) {
        return setPassword(domain.manager(), user, password, revokes);
    });
    Auth::whenDone(done, this, [this](const Auth::Result<qint64> &revoked) {
        if (!revoked)
            return failed(revoked.error());
        QString sentence = tr("The password of %1 is set.").arg(m_user.email);
        if (*revoked > 0)
            sentence += u' ' + tr("%Ln token(s) revoked.", nullptr, static_cast<int>(*revoked));
        Q_EMIT passwordSet(sentence);
        accept();
    });
}

} // namespace GatehouseAdmin
