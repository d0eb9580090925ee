// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/userselection.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace GatehouseAdmin {

//! \brief Import and export for a view's menu.
class TransferActions final : public QObject
{
    Q_OBJECT

public:
    //! \param selection asked when users are to be exported; empty: only everybody can be
    //! \param view above which dialogs open; owns this
    TransferActions(std::function<UserSelection()> selection, QWidget *view);

    //! A read-only session exports only; null: nothing can be done.
    void setSession(std::shared_ptr<Session> session);
    [[nodiscard]] QAction *importAction() const noexcept { return m_import; }
    [[nodiscard]] QAction *exportAction() const noexcept { return m_export; }
    [[nodiscard]] QList<QAction *> actions() const { return {m_import, m_export}; }
    //! The language is another one.
    void retranslate();

Q_SIGNALS:
    //! Users were imported: the view must ask anew.
    void changed();

private:
    void openImport();
    void openExport();

    const std::function<UserSelection()> m_selection;
    QWidget *const m_view;
    std::shared_ptr<Session> m_session;
    QAction *m_import;
    QAction *m_export;
};

} // namespace GatehouseAdmin
