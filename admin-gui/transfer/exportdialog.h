// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/exporttask.h"

#include "database/userquery.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace GatehouseAdmin {

//! \brief Asks who is to be exported, how and where to, shows the first lines as they will be, and writes the file.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param selection whom the view has selected; empty: only everybody can be exported
    ExportDialog(std::shared_ptr<Session> session, UserSelection selection, QWidget *parent = nullptr);
    ~ExportDialog() override;

    //! Where to; as if it was typed.
    void setPath(const QString &path);
    void start();
    void reject() override;

private:
    void setUpLayout();
    void browse();
    void preview();
    void updateAll();
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString status() const;

    std::shared_ptr<Session> m_session;
    const UserSelection m_selection;
    std::unique_ptr<ExportTask> m_task; // null until it is begun
    std::optional<Auth::UserCount> m_count;
    int m_previews = 0; // that were asked for; only the last one counts

    QComboBox *m_who;
    QComboBox *m_format;
    QCheckBox *m_passwords;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QPlainTextEdit *m_preview;
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace GatehouseAdmin
