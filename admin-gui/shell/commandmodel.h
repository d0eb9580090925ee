// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace GatehouseAdmin {

//! \brief The actions that fit some typed letters, the best first. No widget: what the command palette shows.
//!
//! Every typed word must be found in the name of the action or of its menu, as letters in their order; beginnings of
//! words count most, then what lies close together. Actions that make no sense now come last and cannot be chosen.
//! \note GUI thread.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        ShortcutRole = Qt::UserRole + 1, //!< as people write it
        GroupRole,                       //!< the menu where it stands
    };

    struct Command
    {
        QPointer<QAction> action;
        QString group;
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void setFilter(const QString &typed);
    //! Null when there is no such row or the action is gone.
    [[nodiscard]] QAction *action(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! \brief How well \a typed fits \a name, upper and lower case alike; 0: not at all.
    [[nodiscard]] static int rank(const QString &typed, const QString &name);

private:
    QList<Command> m_all;
    QList<Command> m_shown;
};

//! What stands on a button of a toolbar, where a mnemonic would do nothing: also without the `(&N)` behind Japanese.
[[nodiscard]] QString withoutMnemonic(QString text);
//! The text of an action without its mnemonic, dots and shortcut.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace GatehouseAdmin
