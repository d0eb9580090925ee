// SPDX-License-Identifier: MIT
#include "bulk/bulkactions.h"

#include "bulk/bulkdialog.h"
#include "bulk/bulktexts.h"
#include "shell/icons.h"

namespace GatehouseAdmin {

namespace {

QString pictureOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Activate: return QStringLiteral("check");
    case BulkAction::Deactivate: return QStringLiteral("ban");
    case BulkAction::Verify: return QStringLiteral("check");
    case BulkAction::RevokeTokens: return QStringLiteral("tokens");
    case BulkAction::SendVerification: return QStringLiteral("mailcheck");
    case BulkAction::SendReset: return QStringLiteral("mail");
    case BulkAction::Delete: return QStringLiteral("delete");
    }
    return {};
}

} // namespace

BulkActions::BulkActions(std::function<UserSelection()> selection, QWidget *view)
    : QObject(view), m_selection(std::move(selection)), m_view(view)
{
    for (qsizetype i = 0; i <= qsizetype(BulkAction::Delete); ++i) {
        m_actions << new QAction(icon(pictureOf(BulkAction(i))), {}, this);
        connect(m_actions.last(), &QAction::triggered, this, [this, i] { open(BulkAction(i)); });
    }
    retranslate();
    updateEnabled();
}

void BulkActions::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session))); // its end may wait
    updateEnabled();
}

void BulkActions::setSelected(bool isAnybody)
{
    m_isAnybody = isAnybody;
    updateEnabled();
}

void BulkActions::updateEnabled()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_session && !m_session->isReadOnly() && m_isAnybody);
}

void BulkActions::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(BulkTexts::name(BulkAction(i)));
        m_actions[i]->setStatusTip(BulkTexts::explanation(BulkAction(i)));
    }
}

void BulkActions::open(BulkAction action)
{
    const UserSelection selection = m_selection();
    if (!m_session || selection.isEmpty())
        return;
    auto *dialog = new BulkDialog(m_session, action, selection, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &BulkActions::changed);
    dialog->open();
}

} // namespace GatehouseAdmin
