// SPDX-License-Identifier: MIT
#include "crypto/passwordhasher.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Auth;

namespace {

const QByteArray rightPassword = "correct horse";

//! As cheap as Argon2 gets, except where a row says otherwise.
PasswordHasher cheapHasher()
{
    return *PasswordHasher::create({.memoryKiB = 8, .timeCost = 1});
}

PasswordHasher::Verification verify(const QByteArray &password, const QByteArray &hash)
{
    return cheapHasher().verify(Secret(password), QString::fromUtf8(hash));
}

//! How long it takes, in nanoseconds.
template<typename Work>
qint64 timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

} // namespace

class TestPasswordHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hashesAreOfTheUsualForm();
    void samePasswordNeverTheSameHash();
    void everyByteOfThePasswordCounts_data();
    void everyByteOfThePasswordCounts();
    void verifiesHashesOfPython_data();
    void verifiesHashesOfPython();
    void upgradesWhatIsWeaker_data();
    void upgradesWhatIsWeaker();
    void bcryptMatchesNothingWithANul();
    void refusesStoredHashes_data();
    void refusesStoredHashes();
    void warnsWithoutQuotingTheHash();
    void keepsBelowTheCeiling();
    void dummyCostsAsMuchAsAHash();
    void unusableHashCostsAsMuchAsAHash();
    void hashesOneAfterTheOtherWhereMemoryIsShort();
    void configuration_data();
    void configuration();
    void oneHasherServesManyThreads();
};

void TestPasswordHasher::init()
{
    // A warning here is a hash that could not be read; whoever expects one says so.
    if (!QByteArrayView(QTest::currentTestFunction()).startsWith("refuses"))
        QTest::failOnWarning(QRegularExpression(QStringLiteral("hash")));
}

void TestPasswordHasher::hashesAreOfTheUsualForm()
{
    const auto hasher = PasswordHasher::create({.memoryKiB = 1024, .timeCost = 2});
    QVERIFY(hasher);
    const auto hash = hasher->hash(Secret(rightPassword));
    QVERIFY(hash);
    static const QRegularExpression form(
            QStringLiteral("\\A\\$argon2id\\$v=19\\$m=1024,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}\\z"));
    QVERIFY2(form.match(*hash).hasMatch(), qPrintable(*hash));
    QCOMPARE(hasher->verify(Secret(rightPassword), *hash), (PasswordHasher::Verification{true, false}));
}

void TestPasswordHasher::samePasswordNeverTheSameHash()
{
    QVERIFY(*cheapHasher().hash(Secret(rightPassword)) != *cheapHasher().hash(Secret(rightPassword)));
}

void TestPasswordHasher::everyByteOfThePasswordCounts_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("the empty one") << QByteArray() << QByteArray(" ");
    QTest::newRow("after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3);
    QTest::newRow("a NUL at the end") << QByteArray("a\0", 2) << QByteArray("a");
    QTest::newRow("beyond the 72nd") << QByteArray(80, 'x') << QByteArray(79, 'x') + 'y';
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x') << QByteArray((1 << 20) - 1, 'x');
    QTest::newRow("an umlaut in one and in two characters") << QByteArray("\xc3\xa4") << QByteArray("a\xcc\x88");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QByteArray("\xff\xff");
}

void TestPasswordHasher::everyByteOfThePasswordCounts()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, other);
    const auto hash = cheapHasher().hash(Secret(password));
    QVERIFY(hash);
    QVERIFY(cheapHasher().verify(Secret(password), *hash).matches);
    QVERIFY(!cheapHasher().verify(Secret(other), *hash).matches);
}

// Made with argon2-cffi 25.1 and bcrypt 5.0, the libraries behind pwdlib, and so behind FastAPI Users.
void TestPasswordHasher::verifiesHashesOfPython_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *name, const QByteArray &password, const char *hash) {
        QTest::newRow(name) << password << QByteArray(hash);
    };
    row("pwdlib's default, four lanes", rightPassword,
        "$argon2id$v=19$m=65536,t=3,p=4$UU6T5rtzOcfZYKqLTssxrQ$YXR+pusEUNpd16SFfsH5flQsu8XKXzMByRryhjfmKIY");
    row("its older default, eight lanes", rightPassword,
        "$argon2id$v=19$m=102400,t=2,p=8$zJFmjneS2eG7Qn2KY9IADA$HtK802TUZcJh+6QtxpfJS6N0hDgRKrBR/4UMaG5XUmw");
    row("the least memory", rightPassword,
        "$argon2id$v=19$m=8,t=1,p=1$XT+mAGXXJkpeoM3gObAkqw$5fKWeePWYwUCTMZHmfCQcXDkKxUgsVxGtb+no5Bfeto");
    row("the least memory for eight lanes", rightPassword,
        "$argon2id$v=19$m=64,t=2,p=8$bWvTKKfhxW5LX81TgaoSSw$Igey24inqFLc/d+CEEn7NoeiEQZzPahtVu3GBh2TsN4");
    row("Argon2i", rightPassword,
        "$argon2i$v=19$m=256,t=3,p=1$UQ5VMUHZdCuc/OloSSxTXw$rM2qspns9rPSOlYffupbrPLCwIToQhKUfjzd26lBVoY");
    row("a short salt and hash", rightPassword, "$argon2id$v=19$m=256,t=1,p=1$Tb7tKSS+IUU$0r/twF0LvARma/0HzaSp2g");
    row("a long salt and hash", rightPassword,
        "$argon2id$v=19$m=256,t=1,p=1$Tb6SKbY+Cs21BleK0XqWYkShlNut7HRurYpBarl0HhE"
        "$+BvEPqVk7nHwva1nLU169qlql47mWXOqiP+OWPCaGbVmd/w81VhNK8Gyv8x3VOTsL7WuUZmDbOzIqXLrwBldig");
    row("a NUL, an umlaut and an emoji", QByteArray("p\xc3\xa4\0\xc3\x9f\xf0\x9f\x98\x80", 10),
        "$argon2id$v=19$m=256,t=1,p=1$eCS+Yj+t8U5ZItj8Gf0Hcg$K7i0UgZLbWMnTDtTO7a75FEo2s8Z+Iw7QeZ7FJOGCF8");
    row("the empty password", QByteArray(),
        "$argon2id$v=19$m=256,t=1,p=1$42oisBjSWLdBbpA9yeLSsQ$ui/kr0f9zRe4fLGtufTjrH7AqT2PwNFS9oKseQJlACo");
    row("bcrypt 2b of cost 12", rightPassword, "$2b$12$Tbtgww6X7xNdV3nZ8fmolOiVeO/BmtsZZ0aL60aDuyGGAkOjTSMPK");
    row("bcrypt 2a", rightPassword, "$2a$04$BWU/oABBcKyi9OEyIWVvg.OJ8hxVzjkCpiWLA3OUBwvu5cLTtA5LK");
    row("bcrypt 2y, as PHP writes", rightPassword, "$2y$04$SxRIoHt8p4dq5/94BL338emTmpl1lDgyqzuZC/TBDs1DzzMh3qs9e");
    row("bcrypt 2b of an umlaut and an emoji", "p\xc3\xa4ssw\xc3\xb6rd\xf0\x9f\x98\x80",
        "$2b$04$0BMTi25J04Q/t96a5ncCD.Sku6.FpcaYjxw7kynRXOhrqjh1D/mL2");
    row("bcrypt 2a of the same", "p\xc3\xa4ssw\xc3\xb6rd\xf0\x9f\x98\x80",
        "$2a$04$J27XOeDW3HihRBXIiR34ceDW/PTb6y73UJXhpjYBfOj4wZL1jamMS");
    row("bcrypt of 72 bytes", QByteArray(72, 'x'), "$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt reads no further than 72 bytes", QByteArray(72, 'x') + "and more",
        "$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("nor when crypt_r would refuse the length", QByteArray(5000, 'x'),
        "$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
}

void TestPasswordHasher::verifiesHashesOfPython()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, hash);
    QVERIFY(verify(password, hash).matches);
    QCOMPARE(verify("y" + password.mid(1), hash), PasswordHasher::Verification());
    if (!hash.startsWith("$2"))
        QVERIFY(!verify(password + '\0', hash).matches);
}

void TestPasswordHasher::upgradesWhatIsWeaker_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<int>("memoryKiB");
    QTest::addColumn<int>("timeCost");
    QTest::addColumn<bool>("needsRehash");
    const QByteArray eightLanes =
            "$argon2id$v=19$m=64,t=2,p=8$bWvTKKfhxW5LX81TgaoSSw$Igey24inqFLc/d+CEEn7NoeiEQZzPahtVu3GBh2TsN4";
    QTest::newRow("other lanes are not weaker") << eightLanes << 64 << 2 << false;
    QTest::newRow("less memory than wanted") << eightLanes << 65 << 2 << true;
    QTest::newRow("fewer passes than wanted") << eightLanes << 64 << 3 << true;
    QTest::newRow("less memory and more passes") << eightLanes << 128 << 1 << true;
    QTest::newRow("stronger than wanted") << eightLanes << 32 << 1 << false;
    QTest::newRow("Argon2i, however strong") << QByteArray("$argon2i$v=19$m=256,t=3,p=1$UQ5VMUHZdCuc/OloSSxTXw"
                                                           "$rM2qspns9rPSOlYffupbrPLCwIToQhKUfjzd26lBVoY")
                                             << 8 << 1 << true;
    QTest::newRow("bcrypt") << QByteArray("$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy") << 8 << 1
                            << true;
}

void TestPasswordHasher::upgradesWhatIsWeaker()
{
    QFETCH(const QByteArray, hash);
    QFETCH(const int, memoryKiB);
    QFETCH(const int, timeCost);
    const auto hasher = PasswordHasher::create({memoryKiB, timeCost});
    QVERIFY(hasher);
    const QByteArray password = hash.startsWith("$2") ? QByteArray(72, 'x') : rightPassword;
    const auto right = hasher->verify(Secret(password), QString::fromLatin1(hash));
    QVERIFY(right.matches);
    QTEST(right.needsRehash, "needsRehash");
    const auto wrong = hasher->verify(Secret(QByteArray("wrong")), QString::fromLatin1(hash));
    QVERIFY2(!wrong.needsRehash, "a wrong password must never replace the hash");
}

void TestPasswordHasher::bcryptMatchesNothingWithANul()
{
    const QByteArray hash = "$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy";
    QVERIFY(verify(QByteArray(72, 'x'), hash).matches);
    QVERIFY(!verify(QByteArray(72, 'x') + '\0', hash).matches);
    const QByteArray ofOneWord = "$2a$04$BWU/oABBcKyi9OEyIWVvg.OJ8hxVzjkCpiWLA3OUBwvu5cLTtA5LK";
    QVERIFY(verify(rightPassword, ofOneWord).matches);
    QVERIFY(!verify(rightPassword + '\0', ofOneWord).matches);
    QVERIFY(!verify(rightPassword + QByteArray("\0and more", 9), ofOneWord).matches);
}

void TestPasswordHasher::refusesStoredHashes_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray salt = "XT+mAGXXJkpeoM3gObAkqw";
    const QByteArray result = "5fKWeePWYwUCTMZHmfCQcXDkKxUgsVxGtb+no5Bfeto";
    const QByteArray tail = '$' + salt + '$' + result;
    const auto row = [](const char *name, const QByteArray &hash) {
        QTest::newRow(name) << hash;
    };
    row("nothing", "");
    row("the mark of no password", "!");
    row("a locked one", "!$argon2id$v=19$m=8,t=1,p=1" + tail);
    row("an asterisk", "*0");
    row("a plain password", rightPassword);
    row("a result that anybody would meet", "$scrypt$ln=16,r=8,p=1$c2FsdA$aGFzaA");
    row("the scheme alone", "$argon2id$");
    row("Argon2d", "$argon2d$v=19$m=256,t=3,p=1$uiuzEURvcJXWuHFvs4bXlA$GVoKzoJv+ZGYJS7q1Zrjp38+uyI+zHMsAzyCssuITEk");
    row("Argon2 version 16",
        "$argon2id$v=16$m=256,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$mK6qRXZ6p2ndWv1bf3Z2XsjsO4oCLS59txHNYxqTz/4");
    row("no version", "$argon2id$m=8,t=1,p=1" + tail);
    row("memory of 2 GiB", "$argon2id$v=19$m=2097152,t=1,p=1" + tail);
    row("memory of 4 TiB", "$argon2id$v=19$m=4294967295,t=1,p=1" + tail);
    row("memory beyond 32 bits", "$argon2id$v=19$m=4294967304,t=1,p=1" + tail);
    row("memory of twenty digits", "$argon2id$v=19$m=18446744073709551624,t=1,p=1" + tail);
    row("no memory", "$argon2id$v=19$m=0,t=1,p=1" + tail);
    row("less memory than a lane needs", "$argon2id$v=19$m=8,t=1,p=2" + tail);
    row("negative memory", "$argon2id$v=19$m=-8,t=1,p=1" + tail);
    row("a plus before the memory", "$argon2id$v=19$m=+8,t=1,p=1" + tail);
    row("a zero before the memory", "$argon2id$v=19$m=08,t=1,p=1" + tail);
    row("a blank before the memory", "$argon2id$v=19$m= 8,t=1,p=1" + tail);
    row("a billion passes", "$argon2id$v=19$m=8,t=1000000000,p=1" + tail);
    row("no passes", "$argon2id$v=19$m=8,t=0,p=1" + tail);
    row("no lanes", "$argon2id$v=19$m=8,t=1,p=0" + tail);
    row("parameters in another order", "$argon2id$v=19$t=1,m=8,p=1" + tail);
    row("a fourth parameter", "$argon2id$v=19$m=8,t=1,p=1,data=AA" + tail);
    row("no salt", "$argon2id$v=19$m=8,t=1,p=1$$" + result);
    row("no result", "$argon2id$v=19$m=8,t=1,p=1$" + salt + '$');
    row("a result cut off", "$argon2id$v=19$m=8,t=1,p=1$" + salt + '$' + result.chopped(1));
    row("a result of one byte", "$argon2id$v=19$m=8,t=1,p=1$" + salt + "$5Q");
    row("a salt of one byte", "$argon2id$v=19$m=8,t=1,p=1$XQ$" + result);
    row("something after the result", "$argon2id$v=19$m=8,t=1,p=1" + tail + '$');
    row("a newline at the end", "$argon2id$v=19$m=8,t=1,p=1" + tail + '\n');
    row("a NUL at the end", "$argon2id$v=19$m=8,t=1,p=1" + tail + '\0');
    row("a NUL inside", "$argon2id$v=19$m=8,t=1,p=1$" + salt + '\0' + '$' + result);
    row("a character above ASCII", "$argon2id$v=19$m=8,t=1,p=1$\xc3\xa4" + salt + '$' + result);
    row("a megabyte", "$argon2id$v=19$m=8,t=1,p=1$" + QByteArray(1 << 20, 'A') + '$' + result);
    row("dollars only", QByteArray(1000, '$'));
    row("bcrypt of cost 31", "$2b$31$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt of cost 99", "$2b$99$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt of cost 3", "$2b$03$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("the broken bcrypt 2x", "$2x$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt cut off", "$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEP");
    row("bcrypt with a colon", "$2b$04$nvV2mIFYTo8yooSpep1XQ:TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
}

void TestPasswordHasher::refusesStoredHashes()
{
    QFETCH(const QByteArray, hash);
    for (const QByteArray &password : {rightPassword, QByteArray(), QByteArray(72, 'x'), hash})
        QCOMPARE(verify(password, hash), PasswordHasher::Verification());
}

void TestPasswordHasher::warnsWithoutQuotingTheHash()
{
    QTest::ignoreMessage(QtWarningMsg, "A stored password hash is unknown or malformed: scheme none");
    verify("x", "hunter2");
    QTest::ignoreMessage(QtWarningMsg, "A stored password hash is unknown or malformed: scheme none");
    verify("x", "$my secret pass$");
    QTest::ignoreMessage(QtWarningMsg, "A stored password hash is unknown or malformed: scheme argon2d");
    verify("x", "$argon2d$v=19$m=8,t=1,p=1$AAAA$AAAA");
    QTest::ignoreMessage(QtWarningMsg,
                         "A stored password hash costs more than is allowed: scheme argon2id, m=2097152, t=1, p=4");
    verify("x", "$argon2id$v=19$m=2097152,t=1,p=4$XT+mAGXXJkpeoM3gObAkqw$5fKWeePWYwUCTMZHmfCQcXDkKxUgsVxGtb+no5Bfeto");
    QTest::ignoreMessage(QtWarningMsg, "A password hash could not be checked: out of memory, "
                                       "or its salt or result is malformed");
    verify("x", "$argon2id$v=19$m=8,t=1,p=1$XQ$5fKWeePWYwUCTMZHmfCQcXDkKxUgsVxGtb+no5Bfeto");
    QTest::ignoreMessage(QtWarningMsg, "A stored password hash costs more than is allowed: scheme 2b, cost 31");
    verify("x", "$2b$31$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
}

void TestPasswordHasher::keepsBelowTheCeiling()
{
    const QString hash = QStringLiteral(
            "$argon2id$v=19$m=64,t=2,p=8$bWvTKKfhxW5LX81TgaoSSw$Igey24inqFLc/d+CEEn7NoeiEQZzPahtVu3GBh2TsN4");
    for (int refused = 0; refused < 2; ++refused)
        QTest::ignoreMessage(QtWarningMsg,
                             "A stored password hash costs more than is allowed: scheme argon2id, m=64, t=2, p=8");
    const auto matchesBelow = [&hash](PasswordHasher::Ceiling ceiling) {
        return PasswordHasher::create({8, 1}, ceiling)->verify(Secret(rightPassword), hash).matches;
    };
    QVERIFY(matchesBelow({.memoryKiB = 64, .timeCost = 2}));
    QVERIFY(!matchesBelow({.memoryKiB = 63, .timeCost = 2}));
    QVERIFY(!matchesBelow({.memoryKiB = 64, .timeCost = 1}));
}

void TestPasswordHasher::dummyCostsAsMuchAsAHash()
{
    const auto hasher = PasswordHasher::create({.memoryKiB = 16384, .timeCost = 2});
    QVERIFY(hasher);
    const auto hash = hasher->hash(Secret(rightPassword));
    QVERIFY(hash);
    // The least of several runs, in turns: a busy machine makes some of them longer, never shorter.
    qint64 real = std::numeric_limits<qint64>::max();
    qint64 dummy = real;
    for (int i = 0; i < 7; ++i) {
        real = std::min(real, timeOf([&] { QVERIFY(!hasher->verify(Secret("wrong"), *hash).matches); }));
        dummy = std::min(dummy, timeOf([&] { hasher->verifyAgainstDummy(Secret("wrong")); }));
    }
    QVERIFY2(dummy > real / 2 && dummy < real * 2, qPrintable(QStringLiteral("%1 ns and %2 ns").arg(dummy).arg(real)));
}

void TestPasswordHasher::unusableHashCostsAsMuchAsAHash()
{
    const auto hasher = PasswordHasher::create({.memoryKiB = 16384, .timeCost = 2});
    QVERIFY(hasher);
    QTest::ignoreMessage(QtWarningMsg, "A stored password hash is unknown or malformed: scheme none");
    qint64 dummy = std::numeric_limits<qint64>::max(); // the least, as above
    for (int i = 0; i < 3; ++i)
        dummy = std::min(dummy, timeOf([&] { hasher->verifyAgainstDummy(Secret(rightPassword)); }));
    bool matches = true;
    const qint64 unusable =
            timeOf([&] { matches = hasher->verify(Secret(rightPassword), QStringLiteral("!")).matches; });
    QVERIFY(!matches);
    QVERIFY(unusable > dummy / 10); // without the dummy it takes microseconds, a thousandth
}

// MemoryBudget has tests of its own; here it must neither lock up nor lose a hash.
void TestPasswordHasher::hashesOneAfterTheOtherWhereMemoryIsShort()
{
    constexpr int memoryKiB = 32768;
    const auto hasher = PasswordHasher::create({.memoryKiB = memoryKiB, .timeCost = 1},
                                               {.concurrentMemoryKiB = memoryKiB / 2}); // less than one needs
    QVERIFY(hasher.has_value());
    std::vector<std::thread> threads;
    std::atomic<int> made = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto hash = hasher->hash(Secret(rightPassword));
            made += hash && hasher->verify(Secret(rightPassword), *hash).matches ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(made.load(), 4);
    QVERIFY(!PasswordHasher::create({}, {.concurrentMemoryKiB = -1}));
}

void TestPasswordHasher::configuration_data()
{
    QTest::addColumn<int>("memoryKiB");
    QTest::addColumn<int>("timeCost");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the default") << 65536 << 3 << true;
    QTest::newRow("the least") << 8 << 1 << true;
    QTest::newRow("as much as the ceiling") << 1048576 << 100 << true;
    QTest::newRow("too little memory") << 7 << 1 << false;
    QTest::newRow("no memory") << 0 << 1 << false;
    QTest::newRow("negative memory") << -65536 << 1 << false;
    QTest::newRow("more memory than the ceiling") << 1048577 << 1 << false;
    QTest::newRow("the most memory an int can say") << std::numeric_limits<int>::max() << 1 << false;
    QTest::newRow("no passes") << 65536 << 0 << false;
    QTest::newRow("too many passes") << 65536 << 101 << false;
}

void TestPasswordHasher::configuration()
{
    QFETCH(const int, memoryKiB);
    QFETCH(const int, timeCost);
    QFETCH(const bool, accepted);
    const auto hasher = PasswordHasher::create({memoryKiB, timeCost});
    QCOMPARE(hasher.has_value(), accepted);
    if (accepted) {
        QCOMPARE(hasher->parameters(), (PasswordHasher::Argon2Parameters{memoryKiB, timeCost}));
    } else {
        QCOMPARE(hasher.error().code, Error::InvalidConfiguration);
        QVERIFY(!hasher.error().reason.isEmpty());
    }
}

void TestPasswordHasher::oneHasherServesManyThreads()
{
    const PasswordHasher hasher = cheapHasher();
    const QString bcrypt = QStringLiteral("$2b$04$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&hasher, &bcrypt, &right, i] {
            const Secret password(QByteArray(10, static_cast<char>('a' + i)));
            for (int run = 0; run < 20; ++run) {
                const auto hash = hasher.hash(password);
                right += hash && hasher.verify(password, *hash).matches;
                right += hasher.verify(Secret(QByteArray(72, 'x')), bcrypt).matches;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right, 4 * 20 * 2);
}

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_passwordhasher.moc"
