// SPDX-License-Identifier: MIT
// Users from a file and into one.
#include "testwindow.h"

#include "transfer/importdialog.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

//! The dialog, open on a file that can be imported.
ImportDialog &importOf(WindowBench &bench, const QString &path)
{
    bench.act(u"Import users…"_s);
    auto &dialog = bench.dialog<ImportDialog>(u"Import users"_s);
    bench.named<QLineEdit>(u"File"_s)->setText(path);
    return dialog;
}

} // namespace

void TestWindow::usersAreImportedAndExported()
{
    WINDOW_BENCH();
    bench.db.add(u"ada@example.org"_s);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.csv"_s);
    QVERIFY(write(in, "E-Mail\nbob@example.org\nnobody\nADA@example.org\n"));
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    importOf(bench, in);
    const auto shown = [&bench](const QString &table) {
        return allTexts(*bench.named<QTableView>(table)->model());
    };
    QTRY_VERIFY(shown(u"The first users of the file"_s).contains(u"can be imported"_s)); // the preview
    bench.press(u"Only try: say what would happen, and change nothing"_s);
    bench.press(u"Import"_s);
    QTRY_VERIFY(bench.labels().contains(u"Nothing was changed. 1 user would be imported"_s));
    bench.press(u"Only try: say what would happen, and change nothing"_s);
    bench.press(u"Import"_s);
    QTRY_VERIFY(bench.labels().contains(u"1 user imported"_s));
    QVERIFY(bench.labels().contains(u"2 lines rejected"_s));
    QVERIFY(shown(u"Rejected lines"_s).contains(u"This address is taken."_s));
    bench.press(u"Close"_s);
    QTRY_COMPARE(bench.column(0), (QStringList{u"ada@example.org"_s, u"bob@example.org"_s}));

    bench.search(u"bob@"_s);
    QTRY_COMPARE(bench.column(0), QStringList{u"bob@example.org"_s});
    bench.table().selectAll();
    bench.act(u"Export users…"_s);
    bench.dialog(u"Export users"_s);
    const auto *preview = bench.named<QPlainTextEdit>(u"First lines of the file"_s);
    QTRY_VERIFY(preview->toPlainText().contains(u"bob@example.org"_s));
    QVERIFY(!preview->toPlainText().contains(u"ada@"_s));
    bench.named<QLineEdit>(u"File"_s)->setText(folder.filePath(u"no/such/folder.csv"_s));
    bench.press(u"Export"_s);
    QTRY_VERIFY(bench.labels().contains(u"No file was written: "_s));
    bench.press(u"Close"_s);
    bench.act(u"Export users…"_s);
    bench.dialog(u"Export users"_s);
    bench.named<QLineEdit>(u"File"_s)->setText(folder.filePath(u"out.csv"_s));
    bench.press(u"Export"_s);
    QTRY_VERIFY(bench.labels().contains(u"1 user is in "_s));
    QFile out(folder.filePath(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly) && out.readAll().contains("bob@example.org"));
    bench.press(u"Close"_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

// Whoever cancels keeps what was stored, and is asked the next time whether to go on there.
void TestWindow::anImportIsCancelledAndGoesOn()
{
    WINDOW_BENCH();
    constexpr int lines = 20'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"in.csv"_s);
    QByteArray text = "email\n";
    for (int i = 0; i < lines; ++i)
        text += "user" + QByteArray::number(i) + "@example.org\n";
    QVERIFY(write(path, text));
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    ImportDialog &cancelled = importOf(bench, path);
    bench.press(u"Import"_s);
    QTRY_VERIFY(cancelled.task()->progress().stored > 0);
    bench.press(u"Cancel"_s);
    QTRY_VERIFY(bench.labels().contains(u"Import the same file again to go on there."_s));
    const qint64 stored = cancelled.task()->progress().stored;
    QVERIFY(stored > 0 && stored < lines);
    QVERIFY(bench.labels().contains(u"Up to line %1 everything is kept"_s.arg(QLocale().toString(stored + 1))));
    QCOMPARE(bench.count(u"user"_s), stored);
    bench.press(u"Close"_s);

    const ImportDialog &resumed = importOf(bench, path);
    bench.press(u"Import"_s);
    QTRY_VERIFY(bench.labels().contains(u"An earlier import of this file was broken off."_s));
    QCOMPARE(bench.count(u"user"_s), stored);
    bench.press(u"Go on there"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resumed.task()->outcome(), 30'000);
    QVERIFY2(bench.labels().contains(u"20,000 users imported"_s), qPrintable(bench.labels()));
    QCOMPARE(resumed.task()->progress().rejected, 0); // none was stored twice
    QCOMPARE(bench.count(u"user"_s), lines);
    bench.press(u"Close"_s);
    QTRY_COMPARE(bench.cell(0, 0), u"user0@example.org"_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}
