// SPDX-License-Identifier: MIT
// What becomes of files that are imported.
#include "testtransfer.h"

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

void TestTransfer::likelyMeanings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("the same") << u"is_active"_s << u"is_active"_s;
    QTest::newRow("other case and marks") << u"E-Mail"_s << u"email"_s;
    QTest::newRow("another program's") << u"Email Address"_s << u"email"_s;
    QTest::newRow("an own field") << u"Shoe Size"_s << u"shoe_size"_s;
    QTest::newRow("a hash") << u"password_hash"_s << u"hashed_password"_s;
    QTest::newRow("plain passwords are nothing") << u"password"_s << QString();
    QTest::newRow("unknown") << u"nickname"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTransfer::likelyMeanings()
{
    QFETCH(const QString, name);
    QFETCH(const QString, meaning);
    auto settings = Auth::UserManagerSettings::fromSecret(Auth::Secret(QByteArray(32, 'k')));
    settings->fields = {{.name = u"shoe_size"_s}};
    QCOMPARE(likelyMeaning(name, importTargets(*settings)), meaning);
}

void TestTransfer::importsWithColumnsOfOtherNames()
{
    const Bench bench;
    ImportDialog dialog(bench.session);
    dialog.show();
    EventLoopWatchdog watchdog;
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    dialog.setPath(
            bench.write(u"users.csv"_s, "Name,E-Mail,Active\nAda,ada@example.org,no\nBob,bob@example.org,yes\n"));
    QTRY_COMPARE(shown(dialog).size(), 2);
    QCOMPARE(shown(dialog).constFirst(), u"2 | ada@example.org | can be imported"_s);
    QCOMPARE(box(dialog, u"What the column Name is"_s)->currentText(), u"(left out)"_s);
    QCOMPARE(box(dialog, u"What the column E-Mail is"_s)->currentText(), u"email"_s);
    button(dialog, u"Import"_s)->click();
    QTRY_VERIFY(dialog.task() && dialog.task()->outcome());
    QVERIFY2(said(dialog).contains(u"2 user(s) imported."_s), qPrintable(said(dialog)));
    VERIFY_LOOP_ALIVE(watchdog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Accepted)); // the view asks anew
}

void TestTransfer::columnsCanBeSaidOtherwise()
{
    Bench bench;
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, "login,on\nada@example.org,0\n"));
    QTRY_VERIFY(said(dialog).contains(u"names no column email. Say on the left what the columns are."_s));
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    const auto say = [&dialog](const QString &column, const QString &meaning) {
        QComboBox *columnBox = box(dialog, u"What the column %1 is"_s.arg(column));
        columnBox->setCurrentText(meaning);
        Q_EMIT columnBox->activated(columnBox->currentIndex());
    };
    say(u"login"_s, u"email"_s);
    QTRY_VERIFY(button(dialog, u"Import"_s)->isEnabled());
    say(u"on"_s, u"email"_s); // twice
    QTRY_VERIFY(said(dialog).contains(u"Two columns of the file are to be the same one."_s));
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    say(u"on"_s, u"is_active"_s);
    QTRY_VERIFY(button(dialog, u"Import"_s)->isEnabled());
    dialog.start();
    QTRY_VERIFY(dialog.task() && dialog.task()->outcome());
    QVERIFY(!bench.stored(u"ada@example.org"_s).isActive);
}

void TestTransfer::tellsRejectedLines()
{
    Bench bench;
    bench.db.add(u"ada@example.org"_s);
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.jsonl"_s, "{\"email\": \"ada@example.org\"}\n{\"email\": \"nobody\"}\n"
                                                 "{\"email\": \"bob@example.org\"}\n"));
    QTRY_COMPARE(shown(dialog).size(), 3);
    QVERIFY2(shown(dialog)[1].contains(u"rejected: "_s), qPrintable(shown(dialog)[1]));
    dialog.start();
    QTRY_VERIFY(dialog.task() && dialog.task()->outcome());
    QVERIFY2(said(dialog).contains(u"1 user(s) imported, 2 line(s) rejected."_s), qPrintable(said(dialog)));
    QCOMPARE(shown(dialog), (QStringList{u"1 | ada@example.org | This address is taken."_s,
                                         u"2 |  | An email address must have an @-sign."_s}));
    QCOMPARE(bench.db.count(u"user"_s), 2);
}

void TestTransfer::tellsRejectedLinesInTheLanguageOfTheWindow()
{
    const ConsoleSettings settings;
    Languages languages;
    const auto englishAgain = qScopeGuard([&] {
        languages.choose(u"en"_s);
        QLocale::setDefault(QLocale::c());
    });
    languages.choose(u"de"_s);
    Bench bench;
    bench.db.add(u"ada@example.org"_s);
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, "login,id\nada@example.org,x\n"));
    QTRY_VERIFY2(
            said(dialog).contains(u"nicht importiert werden: Die erste Zeile nennt keine Spalte email. Sagen Sie"_s),
            qPrintable(said(dialog)));
    dialog.setPath(bench.write(u"people.csv"_s, "email,is_active\nada@example.org,5% .*\nada@example.org\n"
                                                "ada@example.org,\n"));
    const QStringList why{u"is_active muss true oder false sein."_s,
                          u"Die Zeile hat eine andere Zahl von Zellen (1), als die erste Zeile nennt (2)."_s,
                          u"Diese Adresse ist vergeben."_s};
    QTRY_COMPARE(shown(dialog).size(), 3);
    for (qsizetype row : {0, 1})
        QVERIFY2(shown(dialog)[row].endsWith(u"zurückgewiesen: "_s + why[row]), qPrintable(shown(dialog)[row]));
    dialog.start();
    QTRY_VERIFY(dialog.task() && dialog.task()->outcome());
    QCOMPARE(shown(dialog).size(), 3);
    for (qsizetype row : {0, 1, 2})
        QVERIFY2(shown(dialog)[row].endsWith(u" | "_s + why[row]), qPrintable(shown(dialog)[row]));
}

void TestTransfer::trialChangesNothing()
{
    Bench bench;
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, "email\nada@example.org\n"));
    QTRY_VERIFY(button(dialog, u"Import"_s)->isEnabled());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    dialog.start();
    QTRY_VERIFY(dialog.task() && dialog.task()->outcome());
    QVERIFY2(said(dialog).contains(u"Nothing was changed. 1 user(s) would be imported."_s), qPrintable(said(dialog)));
    QCOMPARE(bench.db.count(u"user"_s), 0);
    dialog.findChild<QCheckBox *>()->setChecked(false);
    button(dialog, u"Import"_s)->click(); // and now in earnest
    QTRY_COMPARE(bench.db.count(u"user"_s), 1);
}

void TestTransfer::goesOnWhereItWasBrokenOff()
{
    Bench bench;
    const QString path = bench.write(u"users.csv"_s, "email\nada@example.org\n");
    for (const QString &choice : {u"Go on there"_s, u"Begin again"_s}) {
        ImportDialog dialog(bench.session);
        dialog.show();
        dialog.setPath(path);
        QTRY_VERIFY(button(dialog, u"Import"_s)->isEnabled());
        dialog.start();
        QTRY_VERIFY(dialog.task()->outcome());
        if (!button(dialog, choice)) { // the first time: as if it had been broken off at the end
            bench.db.file.run(u"UPDATE gatehouse_imports SET finished_at = 0"_s);
            dialog.setPath({});
            dialog.setPath(path);
            QTRY_VERIFY(button(dialog, u"Import"_s) && button(dialog, u"Import"_s)->isEnabled());
            dialog.start();
            QTRY_VERIFY(dialog.task()->outcome());
        }
        QVERIFY2(said(dialog).contains(u"An earlier import of this file was broken off."_s), qPrintable(said(dialog)));
        QVERIFY(button(dialog, choice));
        button(dialog, choice)->click();
        QTRY_VERIFY(dialog.task()->outcome());
        QVERIFY(!dialog.task()->outcome()->error);
        QCOMPARE(dialog.task()->progress().rejected, choice == u"Begin again"_s ? 1 : 0);
        bench.db.file.run(u"UPDATE gatehouse_imports SET finished_at = 0"_s);
    }
    QCOMPARE(bench.db.count(u"user"_s), 1);
}

void TestTransfer::filesThatCannotBeImported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no such file") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("an empty one") << QByteArray("\n") << u"The file cannot be imported"_s;
    QTest::newRow("plain passwords are not offered as hashes")
            << QByteArray("email,password\nada@example.org,secret\n") << u"Lines that cannot be used"_s;
}

void TestTransfer::filesThatCannotBeImported()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    Bench bench;
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(text.isEmpty() ? bench.path(u"missing.csv"_s) : bench.write(u"users.csv"_s, text));
    QTRY_VERIFY2(said(dialog).contains(why), qPrintable(said(dialog)));
    const bool hasPasswords = text.contains("password");
    QCOMPARE(button(dialog, u"Import"_s)->isEnabled(), hasPasswords);
    if (hasPasswords)
        QCOMPARE(box(dialog, u"What the column password is"_s)->currentText(), u"(left out)"_s);
}

void TestTransfer::markupInAFileIsShownAsText()
{
    ConsoleStyle::install(); // as the window does
    Bench bench;
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, "<img src=file:///dev/null>,<img src=file:///dev/null>\n"));
    const QString why = u"names the column <img src=file:///dev/null> twice"_s;
    QTRY_VERIFY2(said(dialog).contains(why), qPrintable(said(dialog)));
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestTransfer::cancelledImportSaysHowFarItCame()
{
    Bench bench;
    QByteArray text = "email\n";
    for (int i = 0; i < 60'000; ++i)
        text += "user" + QByteArray::number(i) + "@example.org\n";
    ImportDialog dialog(bench.session);
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, text));
    QTRY_VERIFY(button(dialog, u"Import"_s)->isEnabled());
    EventLoopWatchdog watchdog;
    dialog.start();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.task()->progress().stored > 0, 20'000);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(dialog.task()->outcome());
    VERIFY_LOOP_ALIVE(watchdog);
    const qint64 stored = dialog.task()->progress().stored;
    QVERIFY(stored > 0 && stored < 60'000);
    QCOMPARE(bench.db.count(u"user"_s), stored);
    QVERIFY2(said(dialog).contains(
                     u"It was cancelled. Up to line %1 everything is kept"_s.arg(QLocale().toString(stored + 1))),
             qPrintable(said(dialog)));
}

void TestTransfer::readOnlyImportsNothing()
{
    Bench bench;
    ImportDialog dialog(bench.open(true));
    dialog.show();
    dialog.setPath(bench.write(u"users.csv"_s, "email\nada@example.org\n"));
    QTRY_COMPARE(shown(dialog).size(), 1);
    QVERIFY(said(dialog).contains(u"This connection is read-only"_s));
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    ImportTask task(bench.open(true)); // nor by a way around the window
    task.start(importing(bench.path(u"users.csv"_s)));
    QTRY_VERIFY(task.outcome());
    QCOMPARE(task.outcome()->error->code, Auth::Error::Refused);
    QCOMPARE(bench.db.count(u"user"_s), 0);
}
