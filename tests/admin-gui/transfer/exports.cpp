// SPDX-License-Identifier: MIT
// What is written into files, and the actions of both.
#include "testtransfer.h"

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

void TestTransfer::exportsASelection()
{
    Bench bench;
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    bench.db.add(u"bob@example.org"_s);
    ExportDialog dialog(bench.session, {.ids = {ada.id}});
    dialog.show();
    auto *preview = dialog.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(preview->toPlainText().contains(u"ada@example.org"_s));
    QVERIFY(!preview->toPlainText().contains(u"bob@example.org"_s));
    QVERIFY(!preview->toPlainText().contains(u"hash"_s)); // not unless it is wanted
    QVERIFY(!button(dialog, u"Export"_s)->isEnabled());
    dialog.setPath(bench.path(u"some.csv"_s));
    button(dialog, u"Export"_s)->click();
    QTRY_VERIFY(said(dialog).contains(u"1 user(s) are in "_s));
    QCOMPARE(QString::fromUtf8(bench.read(u"some.csv"_s)), preview->toPlainText());
    QCOMPARE(QFile::permissions(bench.path(u"some.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestTransfer::exportReadsBack()
{
    Bench bench;
    bench.db.addMany(1, 2500);
    ExportTask task(bench.session);
    task.start({.selection = {.ids = {}, .allThatMatch = Auth::UserQuery()},
                .format = ExportRequest::Format::JsonLines,
                .withoutPasswords = false,
                .path = bench.path(u"all.jsonl"_s)});
    QTRY_VERIFY(task.result());
    QCOMPARE(**task.result(), 2500);
    QCOMPARE(task.written(), 2500);
    Bench other;
    ImportTask import(other.session);
    import.start(importing(bench.path(u"all.jsonl"_s)));
    QTRY_VERIFY(import.outcome());
    QCOMPARE(import.progress().stored, 2500);
    QCOMPARE(other.db.file.rows(u"SELECT id, email, is_active FROM user ORDER BY id"_s),
             bench.db.file.rows(u"SELECT id, email, is_active FROM user ORDER BY id"_s));
}

void TestTransfer::exportForASpreadsheetHasNoFormulas()
{
    Bench bench;
    bench.db.add(u"=sum@example.org"_s);
    ExportDialog dialog(bench.session, {});
    dialog.show();
    const auto *preview = dialog.findChild<QPlainTextEdit *>();
    auto *hashes = dialog.findChild<QCheckBox *>();
    hashes->setChecked(true);
    QTRY_VERIFY(preview->toPlainText().contains(u"hashed_password"_s));
    QVERIFY(preview->toPlainText().contains(u",=sum@example.org"_s)); // an import gets what the user wrote
    box(dialog, u"Form of the file"_s)->setCurrentText(u"Table for a spreadsheet (CSV)"_s);
    QTRY_VERIFY(preview->toPlainText().contains(u",'=sum@example.org"_s));
    QVERIFY(!preview->toPlainText().contains(u"hashed_password"_s));
    QVERIFY(!hashes->isEnabled());
}

void TestTransfer::cancelledExportLeavesNoFile()
{
    Bench bench;
    bench.db.addMany(1, 20'000);
    bench.write(u"all.csv"_s, "what was there before");
    ExportTask task(bench.session);
    task.start({.selection = {.ids = {}, .allThatMatch = Auth::UserQuery()}, .path = bench.path(u"all.csv"_s)});
    task.cancel();
    QTRY_VERIFY(task.result());
    QCOMPARE(task.result()->error().code, Auth::Error::Cancelled);
    QCOMPARE(bench.read(u"all.csv"_s), QByteArray("what was there before"));
}

void TestTransfer::exportThatCannotBeWritten()
{
    Bench bench;
    ExportDialog dialog(bench.session, {});
    dialog.show();
    dialog.setPath(bench.path(u"no/such/folder.csv"_s));
    dialog.start();
    QTRY_VERIFY2(said(dialog).contains(u"No file was written: "_s), qPrintable(said(dialog)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestTransfer::actions()
{
    Bench bench;
    QWidget view;
    auto *actions = new TransferActions([] { return UserSelection(); }, &view);
    view.show();
    QVERIFY(!actions->importAction()->isEnabled() && !actions->exportAction()->isEnabled());
    actions->setSession(bench.open(true));
    QVERIFY(!actions->importAction()->isEnabled() && actions->exportAction()->isEnabled());
    actions->setSession(bench.session);
    actions->importAction()->trigger();
    QVERIFY(view.findChild<ImportDialog *>());
    view.findChild<ImportDialog *>()->reject();
    actions->exportAction()->trigger();
    QVERIFY(view.findChild<ExportDialog *>());
}
