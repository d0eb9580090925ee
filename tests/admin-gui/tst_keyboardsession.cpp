// SPDX-License-Identifier: MIT
// Ten minutes of an administrator who has no mouse: one user is found and let in again, a stolen token goes, thousands
// are kept out, and who they were is written down. Here among a few thousand users; scripts/bench-console plays it
// among a million (GATEHOUSE_BENCH_USERS).
#include "domain.h"

#include "support/consoleperson.h"
#include "support/figures.h"
#include "support/manyusers.h"
#include "support/results.h"
#include "support/usersbench.h"

#include <QElapsedTimer>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Person = ConsolePerson;

namespace {

const Auth::UserFields fields{{.name = u"note"_s, .type = Auth::UserField::Type::String}};
const QByteArray configuration = "[[user.field]]\nname = \"note\"\n"
                                 "[registration]\nrequires_verification = true\n"
                                 "[[backend]]\nname = \"db\"\nstrategy = \"database\"\n";
const QByteArray stolenToken = "stolen-token-000000000000000000000000000000";
const QByteArray ownToken = "own-token-000000000000000000000000000000000";
const QString password = u"Three Kernels 7"_s;

//! What a test does itself is no stall of the window.
class Aside
{
public:
    explicit Aside(EventLoopWatchdog &watchdog) : m_watchdog(watchdog) { m_watchdog.leave(); }
    ~Aside() { m_watchdog.enter(); }
    Q_DISABLE_COPY_MOVE(Aside)

private:
    EventLoopWatchdog &m_watchdog;
};

} // namespace

class TestKeyboardSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tenMinutes();
    void cleanupTestCase();

private:
    void opensTheConnection();
    void findsTheUserAndSeesWhy();
    void reactivates();
    void takesAWrongEditBack();
    void setsANewPassword();
    void revokesTheStolenToken();
    void deactivatesTheDormant();
    void exportsTheResult();

    [[nodiscard]] Auth::User stored() { return m_bench->stored(m_email); }
    [[nodiscard]] bool hasToken(const QByteArray &token)
    {
        return m_bench->db.tokens.userOf(token, std::nullopt).has_value();
    }
    void guessWrongly();

    const int m_users = Figures::users(3000);
    const int m_dormant = Figures::areMeasured() ? 5000 : 400;
    const QString m_email = u"user%1@example%2.org"_s.arg(m_users / 2).arg(m_users / 2 % 50);
    std::unique_ptr<UsersBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    EventLoopWatchdog m_watchdog;
};

// A user whom everything keeps out, and thousands who have not been seen for long.
void TestKeyboardSession::initTestCase()
{
    m_watchdog.leave();
    m_bench = std::make_unique<UsersBench>(DatabaseKind{}, fields, configuration);
    TestFile &file = m_bench->db.file;
    seedUsers(file, m_users);
    file.run(u"UPDATE user SET note = 'dormant since 2023' WHERE rowid % ? = 1 AND rowid <= ?"_s,
             {m_users / m_dormant, m_dormant * (m_users / m_dormant)});
    const Auth::User user = stored();
    file.run(u"UPDATE user SET is_active = FALSE, is_verified = FALSE, hashed_password = ? WHERE email = ?"_s,
             {m_bench->session->manager().settings().hasher.unusableHash(), m_email});
    file.run(u"UPDATE user SET is_superuser = TRUE WHERE email = 'user2@example2.org'"_s); // who sits at the keyboard
    const auto now = std::chrono::seconds(QDateTime::currentSecsSinceEpoch());
    VERIFY_OK(m_bench->db.tokens.create({ownToken, user.id, now - std::chrono::hours(30)}));
    VERIFY_OK(m_bench->db.tokens.create({stolenToken, user.id, now - std::chrono::hours(3)}));
    guessWrongly();
    ConnectionStore().save(m_bench->profile());
}

// As the service would count it.
void TestKeyboardSession::guessWrongly()
{
    Auth::RequestContext context;
    context.clientAddress = u"192.0.2.7"_s;
    for (int i = 0; i < 10; ++i)
        (void)m_bench->session->manager().authenticate(m_email, Auth::Secret("guess"), context);
    COMPARE_ERROR(m_bench->session->manager().authenticate(m_email, Auth::Secret("guess"), context),
                  Auth::Error::TooManyAttempts);
}

void TestKeyboardSession::tenMinutes()
{
    struct Step
    {
        const char *name;
        void (TestKeyboardSession::*play)();
    };
    for (const Step &step : {Step{"opens the connection", &TestKeyboardSession::opensTheConnection},
                             Step{"finds the user and sees why", &TestKeyboardSession::findsTheUserAndSeesWhy},
                             Step{"reactivates", &TestKeyboardSession::reactivates},
                             Step{"takes wrong edits back", &TestKeyboardSession::takesAWrongEditBack},
                             Step{"sets a new password", &TestKeyboardSession::setsANewPassword},
                             Step{"revokes the stolen token", &TestKeyboardSession::revokesTheStolenToken},
                             Step{"deactivates the dormant", &TestKeyboardSession::deactivatesTheDormant},
                             Step{"exports the result", &TestKeyboardSession::exportsTheResult}}) {
        m_watchdog.forget();
        (this->*step.play)();
        if (QTest::currentTestFailed())
            return;
        FIGURE(QByteArray(step.name) + ": longest stall", m_watchdog.worst().count(), 50, "ms");
        QVERIFY2(m_watchdog.isAlive(), step.name + (": " + m_watchdog.report()));
    }
    QVERIFY(m_window->errorPanel().failures().isEmpty());
}

void TestKeyboardSession::opensTheConnection()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    VERIFY_SEES(u"Not connected"_s);
    m_watchdog.enter();
    QVERIFY2(Person::tabsTo(u"test"_s), qPrintable(Person::place())); // as it is called on the start page
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(u"test – Gatehouse"_s);
    Person::presses(Qt::Key_2, Qt::ControlModifier);
    VERIFY_SEES(u"@example"_s);
}

void TestKeyboardSession::findsTheUserAndSeesWhy()
{
    Person::presses(Qt::Key_F, Qt::ControlModifier);
    VERIFY_COMES(Person::place() == u"Search users"_s);
    Person::types(m_email.section(u'@', 0, 0) + u"@ex"_s);
    VERIFY_COMES(Person::rows(u"Users"_s).size() == 1 && Person::sees(m_email));
    Person::presses(Qt::Key_Down);
    VERIFY_COMES(Person::place() == u"Users"_s);
    VERIFY_SEES(u"Cannot log in."_s);
    VERIFY_SEES(u"The user is inactive."_s);
    VERIFY_SEES(u"The address is not verified"_s);
    VERIFY_SEES(u"There is no password"_s);
    VERIFY_SEES(u"Too many wrong passwords were tried"_s);
}

void TestKeyboardSession::reactivates()
{
    QVERIFY(!Person::isChecked(u"Active"_s));
    Person::presses(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    VERIFY_COMES(Person::isChecked(u"Active"_s));
    VERIFY_COMES(!Person::sees(u"The user is inactive."_s));
    VERIFY_SEES(u"The address is not verified"_s);
    QVERIFY(stored().isActive);
}

// A superuser was made of who should have been marked as verified.
void TestKeyboardSession::takesAWrongEditBack()
{
    QVERIFY(Person::tabsTo(u"Superuser"_s));
    Person::presses(Qt::Key_Space);
    VERIFY_COMES(Person::isChecked(u"Superuser"_s));
    QVERIFY(stored().isSuperuser);
    QVERIFY(stored().isActive);
    Person::presses(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_COMES(!Person::isChecked(u"Superuser"_s));
    QVERIFY(!stored().isSuperuser);
    QVERIFY(stored().isActive); // the edit before stays
    QVERIFY(Person::tabsTo(u"Verified"_s, Qt::Key_Backtab));
    Person::presses(Qt::Key_Space);
    VERIFY_COMES(Person::isChecked(u"Verified"_s));
    VERIFY_COMES(!Person::sees(u"The address is not verified"_s));
    QVERIFY(stored().isVerified);

    // And one with the keyboard still in the text that was wrong.
    Person::presses(Qt::Key_F2);
    VERIFY_COMES(Person::place() == u"E-mail"_s);
    Person::types(u"typo@example.org"_s);
    Person::presses(Qt::Key_Return);
    VERIFY_COMES(m_bench->db.users.getByEmail(u"typo@example.org"_s).has_value());
    VERIFY_SEES(u"typo@example.org"_s);
    VERIFY_COMES(!Person::isChecked(u"Verified"_s)); // the new address is not proven
    Person::presses(Qt::Key_Z, Qt::ControlModifier);
    VERIFY_COMES(m_bench->db.users.getByEmail(m_email).has_value());
    VERIFY_COMES(Person::isChecked(u"Verified"_s));
    VERIFY_COMES(Person::rows(u"Users"_s).value(0).value(0) == m_email);
    QVERIFY(stored().isVerified);
}

void TestKeyboardSession::setsANewPassword()
{
    Person::presses(Qt::Key_P, Qt::ControlModifier);
    VERIFY_SEES(u"Set password"_s);
    VERIFY_COMES(Person::place() == u"New password"_s); // a window manager takes its time
    Person::types(password);
    QVERIFY(!Person::sees(password)); // whoever looks over the shoulder
    QVERIFY(Person::tabsTo(
            u"End all sessions: revoke the user's tokens"_s)); // one token was stolen, the others are good
    Person::presses(Qt::Key_Space);
    QVERIFY(!Person::isChecked(Person::place()));
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(u"The password of %1 is set."_s.arg(m_email));
    VERIFY_COMES(!Person::sees(u"There is no password"_s));
    VERIFY_SEES(u"Too many wrong passwords were tried"_s); // which a new password does not change
    {
        const Aside aside(m_watchdog);
        const Auth::PasswordHasher &hasher = m_bench->session->manager().settings().hasher;
        QVERIFY(hasher.verify(Auth::Secret::fromString(password), stored().hashedPassword).matches);
    }
    QVERIFY(hasToken(stolenToken) && hasToken(ownToken));
}

void TestKeyboardSession::revokesTheStolenToken()
{
    const QString tokens = u"Tokens of the user"_s;
    QVERIFY2(Person::tabsTo(tokens), qPrintable(Person::place()));
    QCOMPARE(Person::rows(tokens).size(), 2);
    const auto isAtStolen = [] {
        const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        return view && view->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"stolen"_s);
    };
    for (int i = 0; i < 2 && !isAtStolen(); ++i)
        Person::presses(i == 0 ? Qt::Key_Home : Qt::Key_Down);
    QVERIFY(isAtStolen());
    Person::presses(Qt::Key_Delete);
    VERIFY_SEES(u"The token stolen… is revoked."_s);
    VERIFY_COMES(Person::rows(tokens).size() == 1);
    QVERIFY(!hasToken(stolenToken));
    QVERIFY(hasToken(ownToken));
    (void)stored(); // Del was for the token, not for the user
}

void TestKeyboardSession::deactivatesTheDormant()
{
    const QString thousands = QLocale().toString(m_dormant);
    Person::presses(Qt::Key_F, Qt::ControlModifier);
    Person::types(u"dormant is:active"_s); // in place of what stood there
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(thousands + u" users"_s);
    Person::presses(Qt::Key_Down);
    Person::presses(Qt::Key_A, Qt::ControlModifier);
    VERIFY_SEES(thousands + u" users chosen"_s);
    Person::presses(Qt::Key_K, Qt::ControlModifier);
    Person::types(u"deactivate"_s);
    VERIFY_SEES(u"Deactivate"_s);
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(thousands + u" users will be deactivated"_s);
    {
        const Aside aside(m_watchdog);
        QCOMPARE(m_bench->db.file.value(u"SELECT count(*) FROM user WHERE note IS NOT NULL AND is_active"_s).toInt(),
                 m_dormant); // nothing has happened yet
    }
    QElapsedTimer timer;
    timer.start();
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(thousands + u" users were deactivated"_s);
    FIGURE("5,000 users deactivated", timer.elapsed(), 5000, "ms");
    {
        const Aside aside(m_watchdog);
        QCOMPARE(m_bench->db.file.value(u"SELECT count(*) FROM user WHERE note IS NOT NULL AND is_active"_s).toInt(),
                 0);
        QCOMPARE(m_bench->db.file.value(u"SELECT count(*) FROM user WHERE NOT is_active"_s).toInt(), m_dormant);
    }
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(u"Nobody matches the search."_s);
}

void TestKeyboardSession::exportsTheResult()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dormant.csv"_s);
    Person::presses(Qt::Key_F, Qt::ControlModifier);
    Person::types(u"dormant not is:active"_s);
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(QLocale().toString(m_dormant) + u" users"_s);
    Person::presses(Qt::Key_Down);
    Person::presses(Qt::Key_A, Qt::ControlModifier);
    Person::presses(Qt::Key_K, Qt::ControlModifier);
    Person::types(u"export"_s);
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(u"All users who meet the search"_s);
    VERIFY_SEES(u"dormant since 2023"_s); // the first lines, as they will be
    Person::presses(Qt::Key_I, Qt::AltModifier);
    VERIFY_COMES(Person::place() == u"File"_s);
    Person::types(path);
    Person::presses(Qt::Key_Return);
    VERIFY_SEES(u"users are in "_s + path);
    Person::presses(Qt::Key_Escape);
    VERIFY_SEES(u"test – Gatehouse"_s);
    const Aside aside(m_watchdog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), m_dormant + 1);
    for (const QByteArray &line : lines.mid(1))
        QVERIFY2(line.contains("dormant since 2023"), line);
}

void TestKeyboardSession::cleanupTestCase()
{
    m_watchdog.leave();
    m_window.reset();
}

QTEST_MAIN(TestKeyboardSession)
#include "tst_keyboardsession.moc"
