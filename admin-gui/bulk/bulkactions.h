// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkwork.h"
#include "session/session.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace GatehouseAdmin {

//! \brief The bulk actions for a view's menu: each opens the dialog for whom the view has selected.
class BulkActions final : public QObject
{
    Q_OBJECT

public:
    //! \param selection asked when an action is triggered \param view above which dialogs open; owns this
    BulkActions(std::function<UserSelection()> selection, QWidget *view);

    //! Writing actions of a read-only session are disabled; null: all are.
    void setSession(std::shared_ptr<Session> session);
    //! Whether the view has anybody selected.
    void setSelected(bool isAnybody);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *action(BulkAction action) const { return m_actions[qsizetype(action)]; }
    //! The language is another one.
    void retranslate();

Q_SIGNALS:
    //! Users were changed: the view must ask anew.
    void changed();

private:
    void open(BulkAction action);
    void updateEnabled();

    const std::function<UserSelection()> m_selection;
    QWidget *const m_view;
    std::shared_ptr<Session> m_session;
    QList<QAction *> m_actions; // in the order of BulkAction
    bool m_isAnybody = false;
};

} // namespace GatehouseAdmin
