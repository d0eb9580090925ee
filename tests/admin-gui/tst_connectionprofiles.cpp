// SPDX-License-Identifier: MIT
// Connections: what is remembered, where the passwords are, and the form to change it.
#include "domainaccess.h"
#include "formfield.h"
#include "patience.h"
#include "session/connectionstore.h"
#include "session/keychainstore.h"
#include "session/serverurl.h"
#include "shell/connectionform.h"
#include "shell/connectionsdialog.h"
#include "support/consolesettings.h"
#include "support/fakesecretstore.h"

#include <QComboBox>
#include <QTest>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Choice = ConnectionForm::Choice;
using Kind = ConnectionProfile::Kind;

class TestConnectionProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings.emplace(); }
    void remembersEverythingButPasswords();
    void aPasswordInAUrlIsTakenOut_data();
    void aPasswordInAUrlIsTakenOut();
    void whatWasWrittenByHandIsReadOnly();
    void aServersUrlIsReadAsItWasWritten_data();
    void aServersUrlIsReadAsItWasWritten();
    void theFormGivesBackWhatItGot_data();
    void theFormGivesBackWhatItGot();
    void aPastedUrlFillsAllFields();
    void aUrlThatCannotBeReadIsNotLost();
    void theFormSaysWhatIsMissing();
    void aNameIsGivenOnce();
    void aPasswordMovesWithTheNameAndGoesWithIt();
    void aSecretStoreThatDoesNotAnswerIsSaid();
    void withoutADesktopNothingIsKept();

private:
    std::optional<ConsoleSettings> m_settings;
};

void TestConnectionProfiles::remembersEverythingButPasswords()
{
    const ConnectionProfile profile{.name = u"shop / berlin"_s,
                                    .kind = Kind::Server,
                                    .url = u"postgresql://ada:s3cretA@db.example.org/shop"_s,
                                    .redisUrl = u"redis://:s3cretB@cache.example.org:6379/0"_s,
                                    .isReadOnly = false,
                                    .isProduction = true,
                                    .color = u"#123456"_s};
    ConnectionStore().save(profile);
    ConnectionStore().save({.name = u"file"_s, .path = u"/tmp/a.db"_s});
    const auto read = ConnectionStore().profile(profile.name);
    QVERIFY(read);
    ConnectionProfile expected = profile;
    expected.url = u"postgresql://ada@db.example.org/shop"_s;
    expected.redisUrl = u"redis://cache.example.org:6379/0"_s;
    QVERIFY(*read == expected);
    QVERIFY(!ConsoleSettings::written().isEmpty());
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
    ConnectionStore().remove(profile.name);
    QCOMPARE(ConnectionStore().profiles().size(), 1);
    QVERIFY(!ConsoleSettings::written().contains("db.example.org"));
}

void TestConnectionProfiles::aPasswordInAUrlIsTakenOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << u"mysql://ada@host/db"_s << u"mysql://ada@host/db"_s << QString();
    QTest::newRow("with marks") << u"mysql://ada:a%40b%3Ac@host/db"_s << u"mysql://ada@host/db"_s << u"a@b:c"_s;
    QTest::newRow("without a user") << u"redis://:pw@host:1/0"_s << u"redis://host:1/0"_s << u"pw"_s;
    QTest::newRow("that is no URL") << u"mysql://ada:p w@x@ho st/db"_s << u"mysql://ada@ho st/db"_s << u"p w@x"_s;
    QTest::newRow("parameters stay") << u"postgresql://a:b@/db?host=%2Frun"_s << u"postgresql://a@/db?host=%2Frun"_s
                                     << u"b"_s;
}

void TestConnectionProfiles::aPasswordInAUrlIsTakenOut()
{
    QFETCH(const QString, url);
    QFETCH(const QString, rest);
    QFETCH(const QString, password);
    const auto [without, taken] = ConnectionStore::withoutPassword(url);
    QCOMPARE(without, rest);
    QCOMPARE(QString::fromUtf8(taken.reveal()), password);
}

void TestConnectionProfiles::whatWasWrittenByHandIsReadOnly()
{
    ConnectionStore().save({.name = u"file"_s, .path = u"/tmp/a.db"_s, .isReadOnly = false});
    QVERIFY(!ConnectionStore().profile(u"file"_s)->isReadOnly);
    QSettings settings;
    settings.setValue(u"connections/1/read_only"_s, u"perhaps"_s);
    settings.sync();
    QVERIFY(ConnectionStore().profile(u"file"_s)->isReadOnly);
}

void TestConnectionProfiles::aServersUrlIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("short") << u"postgresql://127.0.0.1/gatehouse"_s;
    QTest::newRow("all")
            << u"postgresql://a%40b@db.example.org:5433/my%20db?sslmode=verify-full&sslrootcert=%2Fca%20s.pem"
               "&sslcert=%2Fc.pem&sslkey=%2Fk.pem"_s;
    QTest::newRow("IPv6") << u"mysql://ada@[::1]:3307/shop?sslmode=disable"_s;
    QTest::newRow("a socket") << u"postgresql://ada@/shop?host=%2Frun%2Fpostgresql"_s;
}

void TestConnectionProfiles::aServersUrlIsReadAsItWasWritten()
{
    QFETCH(const QString, url);
    const auto options = Auth::SqlServerOptions::fromUrl(url);
    QVERIFY2(options, qPrintable(url));
    const auto again = Auth::SqlServerOptions::fromUrl(serverUrl(*options));
    QVERIFY2(again && *again == *options, qPrintable(serverUrl(*options)));
}

void TestConnectionProfiles::theFormGivesBackWhatItGot_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::newRow("a file") << ConnectionProfile{.name = u"f"_s, .path = u"/a b.db"_s, .redisUrl = u"redis://h:1/0"_s};
    QTest::newRow("a configuration") << ConnectionProfile{
            .name = u"c"_s, .kind = Kind::Configuration, .path = u"/g.toml"_s};
    QTest::newRow("a server") << ConnectionProfile{.name = u"s"_s,
                                                   .kind = Kind::Server,
                                                   .url = u"mysql://ada@db:3307/shop?sslmode=require"_s,
                                                   .isReadOnly = false,
                                                   .isProduction = true,
                                                   .color = u"#00aa00"_s};
}

void TestConnectionProfiles::theFormGivesBackWhatItGot()
{
    QFETCH(const ConnectionProfile, profile);
    ConnectionForm form;
    form.setProfile(profile);
    QVERIFY2(form.profile() == profile, qPrintable(form.profile().url));
    QCOMPARE(form.complaint(), QString());
    QVERIFY(!form.password());
}

void TestConnectionProfiles::aPastedUrlFillsAllFields()
{
    ConnectionForm form;
    form.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(Choice::PostgreSql));
    QLineEdit *host = field(form, u"Host"_s);
    host->setText(u"mysql://ada:p%40ss@db.example.org:3310/shop?sslmode=require"_s);
    Q_EMIT host->editingFinished();
    QCOMPARE(host->text(), u"db.example.org"_s);
    QCOMPARE(form.profile().url, u"mysql://ada@db.example.org:3310/shop?sslmode=require"_s);
    QCOMPARE(QString::fromUtf8(form.password().value_or(Auth::Secret()).reveal()), u"p@ss"_s);
    QCOMPARE(field(form, u"Password"_s)->echoMode(), QLineEdit::Password);
}

// Verifying needs an authority, and this names none.
void TestConnectionProfiles::aUrlThatCannotBeReadIsNotLost()
{
    const QString url = u"postgresql://ada@db.example.org/shop?sslmode=verify-full"_s;
    QVERIFY(!Auth::SqlServerOptions::fromUrl(url));
    ConnectionForm form;
    form.setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = url});
    QCOMPARE(field(form, u"Host"_s)->text(), url);
    QVERIFY(!form.complaint().isEmpty());
}

void TestConnectionProfiles::theFormSaysWhatIsMissing()
{
    ConnectionForm form;
    QVERIFY(form.complaint().contains(u"name"_s));
    field(form, u"Name"_s)->setText(u"x"_s);
    QVERIFY(form.complaint().contains(u"file"_s));
    form.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(Choice::MariaDb));
    QVERIFY(form.complaint().contains(u"database"_s));
}

void TestConnectionProfiles::aNameIsGivenOnce()
{
    ConnectionStore store;
    FakeSecretStore secrets(std::make_shared<FakeSecretStore::Contents>());
    store.save({.name = u"one"_s, .path = u"/1.db"_s});
    store.save({.name = u"two"_s, .path = u"/2.db"_s});
    ConnectionsDialog dialog(store, secrets);
    dialog.edit(u"two"_s);
    field(dialog.form(), u"Name"_s)->setText(u"one"_s);
    dialog.save();
    QVERIFY2(dialog.message().contains(u"one"_s), qPrintable(dialog.message()));
    QCOMPARE(store.profile(u"one"_s)->path, u"/1.db"_s);
    QCOMPARE(store.profile(u"two"_s)->path, u"/2.db"_s);
}

void TestConnectionProfiles::aPasswordMovesWithTheNameAndGoesWithIt()
{
    ConnectionStore store;
    const auto contents = std::make_shared<FakeSecretStore::Contents>();
    FakeSecretStore secrets(contents);
    ConnectionsDialog dialog(store, secrets);
    dialog.form().setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = u"mysql://ada@db/shop"_s});
    field(dialog.form(), u"Password"_s)->setText(u"s3cret"_s);
    dialog.save();
    QTRY_COMPARE(contents->secrets.value(u"shop/database"_s), "s3cret");
    QTRY_VERIFY(dialog.message().contains(u"secret store"_s));
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
    QVERIFY(field(dialog.form(), u"Password"_s)->text().isEmpty());
    field(dialog.form(), u"Name"_s)->setText(u"store"_s);
    dialog.save();
    QTRY_COMPARE(contents->secrets.keys(), QStringList{u"store/database"_s});
    QCOMPARE(store.profiles().size(), 1);
    dialog.removeShown();
    QTRY_VERIFY(contents->secrets.isEmpty());
    QVERIFY(store.profiles().isEmpty());
}

void TestConnectionProfiles::aSecretStoreThatDoesNotAnswerIsSaid()
{
    ConnectionStore store;
    const auto contents = std::make_shared<FakeSecretStore::Contents>();
    contents->isBroken = true;
    FakeSecretStore secrets(contents);
    ConnectionsDialog dialog(store, secrets);
    dialog.form().setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = u"mysql://ada@db/shop"_s});
    field(dialog.form(), u"Password"_s)->setText(u"s3cret"_s);
    dialog.save();
    QTRY_VERIFY2(dialog.message().contains(u"its password is not"_s), qPrintable(dialog.message()));
    QVERIFY(store.profile(u"shop"_s));
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
}

// The real store, where no desktop is: it says so, and falls back to nothing.
void TestConnectionProfiles::withoutADesktopNothingIsKept()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    KeychainStore store;
    std::optional<Auth::Result<void>> written;
    store.write(u"shop/database"_s, Auth::Secret("s3cret"), this, [&](const auto &done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(!written->error().reason.isEmpty());
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
}

QTEST_MAIN(TestConnectionProfiles)
#include "tst_connectionprofiles.moc"
