// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkrowsmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace GatehouseAdmin {

//! \brief Shows whom an action is for, asks, does it, and shows what became of each.
//!
//! Deleting wants the number of users typed in. While it runs, Esc and the button cancel it; the window stays until it
//! has said how it ended.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(std::shared_ptr<Session> session, BulkAction action, const UserSelection &selection,
               QWidget *parent = nullptr);

    [[nodiscard]] const BulkRun &run() const noexcept { return m_run; }
    void reject() override;

private:
    void setUpTable();
    void setUpLayout();
    void update();
    void updateProgress();
    void updateButtons();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isConfirmed() const;

    const bool m_isReadOnly;
    BulkRun m_run;
    BulkRowsModel m_model{m_run};
    BulkRun::Stage m_shownStage = BulkRun::Stage::New;

    QLabel *m_headline;
    QLabel *m_explanation;
    QProgressBar *m_progress;
    QCheckBox *m_notDoneOnly;
    QTableView *m_table;
    QLabel *m_question;
    QLineEdit *m_number;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace GatehouseAdmin
