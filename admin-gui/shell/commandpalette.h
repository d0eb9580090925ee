// SPDX-License-Identifier: MIT
#pragma once

#include "shell/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace GatehouseAdmin {

//! \brief Every action by its name: some letters and Enter (Ctrl+K).
//! \note GUI thread.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent = nullptr);

    [[nodiscard]] CommandModel &model() noexcept { return m_model; }
    //! Opens above the window, with an empty box.
    void ask(const QList<CommandModel::Command> &commands);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void choose(const QModelIndex &index);
    void move(int rows);
    void retranslateUi();

    CommandModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace GatehouseAdmin
