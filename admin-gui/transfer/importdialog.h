// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/importpreview.h"
#include "transfer/importtask.h"
#include "transfer/texttablemodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace GatehouseAdmin {

//! \brief Asks for a file, shows what its columns are taken for and its first users, imports it, and tells which lines
//! could not be used and why.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(std::shared_ptr<Session> session, QWidget *parent = nullptr);
    ~ImportDialog() override;

    //! The file; as if it was typed.
    void setPath(const QString &path);
    void start();
    void reject() override;
    //! Null until it is begun.
    [[nodiscard]] const ImportTask *task() const noexcept { return m_task.get(); }

private:
    enum class Goal : quint8 { Begin, GoOn, BeginAgain };

    void setUpLayout();
    void setUpTables();
    void connectAll();
    void browse();
    void preview();
    void receive(const Auth::Result<ImportPreview> &preview);
    void showColumns();
    void showRows();
    void fitColumns();
    void showRejections();
    void begin(Goal goal);
    void updateAll();
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString outcomeText() const;
    [[nodiscard]] static QString summary(const Auth::ImportProgress &progress, bool isTrial);

    std::shared_ptr<Session> m_session;
    std::optional<Auth::Result<ImportPreview>> m_seen; // unset while it is looked up
    QHash<QString, QString> m_meanings;                // as the administrator has it
    int m_previews = 0;                                // that were asked for; only the last one counts
    std::unique_ptr<ImportTask> m_task;
    bool m_isTrial = false;
    TextTableModel m_rowsModel; // the first users; in the end, the rejected lines

    QLineEdit *m_path;
    QPushButton *m_browse;
    QComboBox *m_onConflict;
    QCheckBox *m_trial;
    QTableWidget *m_columns;
    QTableView *m_rows;
    QLabel *m_rowsHeading;
    QStackedWidget *m_pages;
    QLabel *m_empty; // instead of the tables
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_goOn;
    QPushButton *m_beginAgain;
    QPushButton *m_close;
};

} // namespace GatehouseAdmin
