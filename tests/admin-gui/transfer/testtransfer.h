// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"
#include "transfer/transferactions.h"

#include "../patience.h"
#include "shell/consolestyle.h"
#include "shell/languages.h"
#include "support/consolesettings.h"
#include "support/eventloopwatchdog.h"
#include "support/usersbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

//! \brief Import and export: what they do, and their windows.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // numbers and lists as they stand here

    void likelyMeanings_data(); // imports.cpp
    void likelyMeanings();
    void importsWithColumnsOfOtherNames();
    void columnsCanBeSaidOtherwise();
    void tellsRejectedLines();
    void tellsRejectedLinesInTheLanguageOfTheWindow();
    void trialChangesNothing();
    void goesOnWhereItWasBrokenOff();
    void filesThatCannotBeImported_data();
    void filesThatCannotBeImported();
    void markupInAFileIsShownAsText();
    void cancelledImportSaysHowFarItCame();
    void readOnlyImportsNothing();

    void exportsASelection(); // exports.cpp
    void exportReadsBack();
    void exportForASpreadsheetHasNoFormulas();
    void cancelledExportLeavesNoFile();
    void exportThatCannotBeWritten();
    void actions();
};

//! A folder for files of users, beside a database.
struct Bench : UsersBench
{
    using UsersBench::UsersBench;

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(name));
        return path(name);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

inline Gatehouse::ImportCommand importing(const QString &path)
{
    Gatehouse::ImportCommand command;
    command.file = path;
    command.format = GatehouseAdmin::formatOfFile(path);
    return command;
}

inline QString said(const QWidget &window)
{
    QStringList all;
    for (const QLabel *label : window.findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

inline QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

inline QComboBox *box(const QWidget &window, const QString &accessibleName)
{
    for (QComboBox *candidate : window.findChildren<QComboBox *>()) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

//! Line, address and what becomes of it, in the table that shows users, or rejected lines.
inline QStringList shown(const QWidget &window)
{
    const QAbstractItemModel *model = nullptr;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (!qobject_cast<const QTableWidget *>(table))
            model = table->model();
    }
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        rows << QString();
        for (const int column : {0, 1, model->columnCount() - 1})
            rows.last() +=
                    (column == 0 ? QString() : QStringLiteral(" | ")) + model->index(row, column).data().toString();
    }
    return rows;
}
