// SPDX-License-Identifier: MIT
#include "transfer/transferactions.h"

#include "shell/icons.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"

namespace GatehouseAdmin {

TransferActions::TransferActions(std::function<UserSelection()> selection, QWidget *view)
    : QObject(view),
      m_selection(std::move(selection)),
      m_view(view),
      m_import(new QAction(icon(QStringLiteral("import")), {}, this)),
      m_export(new QAction(icon(QStringLiteral("export")), {}, this))
{
    connect(m_import, &QAction::triggered, this, &TransferActions::openImport);
    connect(m_export, &QAction::triggered, this, &TransferActions::openExport);
    retranslate();
    setSession(nullptr);
}

void TransferActions::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session))); // its end may wait
    m_import->setEnabled(m_session && !m_session->isReadOnly());
    m_export->setEnabled(bool(m_session));
}

void TransferActions::retranslate()
{
    m_import->setText(tr("&Import users…"));
    m_import->setStatusTip(tr("Adds the users of a file: a table (CSV) or JSON lines."));
    m_export->setText(tr("&Export users…"));
    m_export->setStatusTip(tr("Writes users into a file: a table (CSV) or JSON lines."));
}

void TransferActions::openImport()
{
    if (!m_session)
        return;
    auto *dialog = new ImportDialog(m_session, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TransferActions::changed);
    dialog->open();
}

void TransferActions::openExport()
{
    if (!m_session)
        return;
    auto *dialog = new ExportDialog(m_session, m_selection(), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace GatehouseAdmin
