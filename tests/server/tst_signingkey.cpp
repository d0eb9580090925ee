// SPDX-License-Identifier: MIT
// The key that signs tokens: made once, kept from others, and never replaced.
#include "signingkey.h"

#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <latch>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gatehouse;
using Auth::Error;
using Auth::Secret;
using namespace Qt::StringLiterals;

namespace {

//! A configuration whose database lies in a folder of its own.
class Place
{
public:
    Place() { configuration.database.path = m_folder.filePath(u"users.db"_s); }

    [[nodiscard]] QString keyPath() const { return signingKeyPath(configuration.database); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QByteArray &key, mode_t mode = 0600) const
    {
        QFile file(keyPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        ::chmod(QFile::encodeName(keyPath()).constData(), mode);
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(keyPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    Configuration configuration;

private:
    QTemporaryDir m_folder;
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestSigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyOnce();
    void umaskDoesNotMatter();
    void aConfiguredKeyNeedsNoFile();
    void threadsAtOnceGetOneKey();
    void processesAtOnceGetOneKey();
    void aDraftThatWasLeftHarmsNobody();
    void takesAKeyThatSomebodyWrote_data();
    void takesAKeyThatSomebodyWrote();
    void refusesAKeyThatIsShort_data();
    void refusesAKeyThatIsShort();
    void refusesAKeyThatIsOpenToOthers_data();
    void refusesAKeyThatIsOpenToOthers();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void refusesAFolderThatIsNot();
};

void TestSigningKey::makesAKeyOnce()
{
    const Place place;
    const auto first = signingKey(place.configuration);
    VERIFY_OK(first);
    QCOMPARE(first->size(), 86);
    QCOMPARE(modeOf(place.keyPath()), mode_t(0600));
    QCOMPARE(place.files(), QStringList{u"users.db.key"_s}); // no draft is left
    const auto second = signingKey(place.configuration);
    VERIFY_OK(second);
    QVERIFY(*first == *second);
    QVERIFY(!(*first == *signingKey(Place().configuration)));
}

void TestSigningKey::umaskDoesNotMatter()
{
    const Place place;
    const mode_t before = ::umask(0);
    const auto key = signingKey(place.configuration);
    ::umask(before);
    VERIFY_OK(key);
    QCOMPARE(modeOf(place.keyPath()), mode_t(0600));
}

void TestSigningKey::aConfiguredKeyNeedsNoFile()
{
    Place place;
    place.write("another key, which is long enough to be one");
    place.configuration.secrets.key = Secret("a configured key of 32 bytes ....");
    const auto key = signingKey(place.configuration);
    VERIFY_OK(key);
    QVERIFY(*key == place.configuration.secrets.key);
}

void TestSigningKey::threadsAtOnceGetOneKey()
{
    constexpr std::size_t count = 8;
    for (int round = 0; round < 20; ++round) {
        const Place place;
        std::latch start(count);
        std::vector<Auth::Result<Secret>> keys(count);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < count; ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                keys[i] = signingKey(place.configuration);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &key : keys) {
            VERIFY_OK(key);
            QVERIFY(*key == *keys.front());
        }
        QCOMPARE(place.files(), QStringList{u"users.db.key"_s});
    }
}

void TestSigningKey::processesAtOnceGetOneKey()
{
    constexpr int count = 6;
    const Place place;
    std::array<int, 2> startPipe{};
    QCOMPARE(::pipe(startPipe.data()), 0);
    QList<pid_t> children;
    for (int i = 0; i < count; ++i) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            char begin = 0;
            ::close(startPipe[1]);
            (void)!::read(startPipe[0], &begin, 1); // until the parent closes its end
            const auto key = signingKey(place.configuration);
            QFile copy(place.folder() + u"/seen-%1"_s.arg(i));
            const bool isWritten = key && copy.open(QIODevice::WriteOnly) &&
                                   copy.write(key->reveal().toByteArray()) > 0 && copy.flush();
            ::_exit(isWritten ? 0 : 1);
        }
        children << child;
    }
    ::close(startPipe[0]);
    ::close(startPipe[1]);
    for (const pid_t child : std::as_const(children)) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    const auto key = signingKey(place.configuration);
    VERIFY_OK(key);
    for (int i = 0; i < count; ++i) {
        QFile copy(place.folder() + u"/seen-%1"_s.arg(i));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), key->reveal().toByteArray());
    }
}

void TestSigningKey::aDraftThatWasLeftHarmsNobody()
{
    // A process was killed in the middle. In a container every process has the same number.
    const Place place;
    QFile draft(place.keyPath() + u".new-%1"_s.arg(::getpid()));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    draft.write("half a k");
    draft.close();
    const auto key = signingKey(place.configuration);
    VERIFY_OK(key);
    QCOMPARE(key->size(), 86);
}

void TestSigningKey::takesAKeyThatSomebodyWrote_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("key");
    const QByteArray key = "0123456789abcdef0123456789abcdef";
    QTest::newRow("as it is") << key << key;
    QTest::newRow("with a line end") << key + '\n' << key;
    QTest::newRow("with the line end of another system") << key + "\r\n" << key;
    QTest::newRow("with blanks inside") << "a key of several words, as people like them" + QByteArray("\n")
                                        << QByteArray("a key of several words, as people like them");
    QTest::newRow("with bytes that are no text")
            << QByteArray("\xff\x00\x01", 3) + key << QByteArray("\xff\x00\x01", 3) + key;
}

void TestSigningKey::takesAKeyThatSomebodyWrote()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QByteArray, key);
    const Place place;
    place.write(contents, 0400);
    const auto read = signingKey(place.configuration);
    VERIFY_OK(read);
    QCOMPARE(read->reveal().toByteArray(), key);
}

void TestSigningKey::refusesAKeyThatIsShort_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("nothing but blanks") << QByteArray(100, '\n');
    QTest::newRow("one byte below the limit") << QByteArray(31, 'k');
    QTest::newRow("one byte below the limit, without its line end") << QByteArray(31, 'k') + "\n";
}

void TestSigningKey::refusesAKeyThatIsShort()
{
    QFETCH(const QByteArray, contents);
    const Place place;
    place.write(contents);
    const auto key = signingKey(place.configuration);
    COMPARE_ERROR(key, Error::InvalidConfiguration);
    QVERIFY2(key.error().reason.contains(place.keyPath()), qPrintable(key.error().reason));
    QVERIFY2(key.error().reason.contains(u"32 bytes"_s), qPrintable(key.error().reason));
    QVERIFY(!key.error().reason.contains(u"kkkk"_s));
    QCOMPARE(place.contents(), contents); // whose it is decides what becomes of it
}

void TestSigningKey::refusesAKeyThatIsOpenToOthers_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("the group may read") << 0640u;
    QTest::newRow("the group may write") << 0620u;
    QTest::newRow("everybody may read") << 0604u;
    QTest::newRow("everybody may write") << 0602u;
    QTest::newRow("everybody may all") << 0777u;
}

void TestSigningKey::refusesAKeyThatIsOpenToOthers()
{
    QFETCH(const uint, mode);
    const Place place;
    place.write(QByteArray(40, 'k'), mode);
    const auto key = signingKey(place.configuration);
    COMPARE_ERROR(key, Error::InvalidConfiguration);
    QVERIFY2(key.error().reason.contains(u"chmod 600 "_s + place.keyPath()), qPrintable(key.error().reason));
    QCOMPARE(modeOf(place.keyPath()), mode_t(mode));
}

void TestSigningKey::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a folder stands there") << u"folder"_s;
    QTest::newRow("a link to nothing") << u"link"_s;
    QTest::newRow("a file that nobody may read") << u"mode"_s;
}

void TestSigningKey::refusesWhatCannotBeRead()
{
    QFETCH(const QString, obstacle);
    const Place place;
    if (obstacle == u"folder"_s)
        QVERIFY(QDir().mkpath(place.keyPath()));
    else if (obstacle == u"link"_s)
        QVERIFY(QFile::link(place.folder() + u"/nowhere/key"_s, place.keyPath()));
    else if (::geteuid() == 0)
        QSKIP("root may read everything");
    else
        place.write(QByteArray(40, 'k'), 0);
    const auto key = signingKey(place.configuration);
    COMPARE_ERROR(key, Error::InvalidConfiguration);
    QVERIFY2(key.error().reason.contains(place.keyPath()), qPrintable(key.error().reason));
    QVERIFY2(place.files().filter(u"new-"_s).isEmpty(), "a draft is left");
}

void TestSigningKey::refusesAFolderThatIsNot()
{
    Place place;
    place.configuration.database.path = place.folder() + u"/no such folder/users.db"_s;
    const auto key = signingKey(place.configuration);
    COMPARE_ERROR(key, Error::InvalidConfiguration);
    QVERIFY2(key.error().reason.contains(place.keyPath()), qPrintable(key.error().reason));
    QVERIFY2(key.error().reason.contains(u"No such file"_s), qPrintable(key.error().reason));
}

QTEST_GUILESS_MAIN(TestSigningKey)
#include "tst_signingkey.moc"
