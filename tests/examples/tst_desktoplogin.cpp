// SPDX-License-Identifier: MIT
// The window of examples/desktop-login, with the keys and clicks of somebody who uses it.
#include "loginwindow.h"
#include "support/testmanager.h"
#include "testing/inmemoryuserdatabase.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    //! Somebody fills in the form, and presses the last key.
    void type(const QString &email, const QString &password, Qt::Key last = Qt::Key_Return)
    {
        auto *address = window.findChildren<QLineEdit *>().constFirst();
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, email);
        QTest::keyClick(address, Qt::Key_Return); // goes on to the password
        QTest::keyClicks(window.focusWidget(), password);
        if (last != Qt::Key_unknown)
            QTest::keyClick(window.focusWidget(), last);
    }
    [[nodiscard]] QString text(const QString &label) const { return window.findChild<QLabel *>(label)->text(); }
    [[nodiscard]] int page() const { return window.findChild<QStackedWidget *>()->currentIndex(); }
    [[nodiscard]] bool isBusy() const { return !window.findChild<QLineEdit *>()->isEnabled(); }

    FixedClock clock;
    InMemoryStore store;
    InMemoryUserDatabase users{store};
    UserManager manager{users, nullptr, TestManager::settings({}, clock)};
    WorkPool pool{1};
    AsyncUserManager asyncManager{manager, pool};
    LoginWindow window{asyncManager};
};

} // namespace

class TestDesktopLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnAccountAndLogsIn();
    void saysWhyNot();
    void whatIsTypedIsNoMarkup();
    void closesWhileAPasswordIsChecked();
    void theProgramStarts();
};

void TestDesktopLogin::createsAnAccountAndLogsIn()
{
    Bench bench;
    bench.type(u"ada@example.org"_s, u"correct horse"_s, Qt::Key_unknown);
    QTest::mouseClick(bench.window.findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
    QVERIFY(bench.isBusy()); // and the window goes on
    QTRY_COMPARE(bench.page(), 1);
    QCOMPARE(bench.text(u"greeting"_s), u"Welcome, ada@example.org."_s);
    QTest::keyClick(bench.window.focusWidget(), Qt::Key_Space); // log out
    QCOMPARE(bench.page(), 0);
    bench.type(u"ADA@example.org"_s, u"correct horse"_s);
    QTRY_COMPARE(bench.page(), 1);
}

void TestDesktopLogin::saysWhyNot()
{
    Bench bench;
    bench.users.create(newUser(u"ada@example.org"_s, *TestManager::quickHasher().hash(Secret("correct horse"))))
            .value();
    bench.type(u"ada@example.org"_s, u"wrong"_s);
    QTRY_COMPARE(bench.text(u"message"_s), u"Address or password is wrong."_s);
    QCOMPARE(bench.page(), 0);
    for (QLineEdit *line : bench.window.findChildren<QLineEdit *>())
        QVERIFY(line->echoMode() == QLineEdit::Normal || line->text().isEmpty()); // the password is gone
    bench.type(u"ada@example.org"_s, u"correct horse"_s, Qt::Key_unknown);
    QTest::mouseClick(bench.window.findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.text(u"message"_s), u"There is an account with this address."_s);
    bench.store.setOutage(Error::DatabaseUnavailable);
    bench.type(u"ada@example.org"_s, u"correct horse"_s);
    QTRY_COMPARE(bench.text(u"message"_s), u"It did not work. Please try again later."_s);
    QVERIFY(!bench.isBusy());
}

void TestDesktopLogin::whatIsTypedIsNoMarkup()
{
    Bench bench;
    for (const QLabel *label : bench.window.findChildren<QLabel *>()) {
        if (!label->objectName().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestDesktopLogin::closesWhileAPasswordIsChecked()
{
    Bench bench;
    auto window = std::make_unique<LoginWindow>(bench.asyncManager);
    window->show();
    auto *password = window->findChildren<QLineEdit *>().constLast();
    password->setText(u"correct horse"_s);
    QTest::keyClick(password, Qt::Key_Return);
    window.reset();
    bench.pool.waitForDone();
    QCoreApplication::processEvents(); // the answer comes to nobody
}

void TestDesktopLogin::theProgramStarts()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/bin/example-desktop-login"), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder.filePath(u"example.db"_s)), 30'000);
    QVERIFY(!program.waitForFinished(200)); // it waits for somebody
    program.terminate();
    QVERIFY(program.waitForFinished());
}

QTEST_MAIN(TestDesktopLogin)
#include "tst_desktoplogin.moc"
