// SPDX-License-Identifier: MIT
#include "manager/passwordpolicy.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;

class TestPasswordPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCharacters_data();
    void countsCharacters();
};

void TestPasswordPolicy::countsCharacters_data()
{
    QTest::addColumn<int>("minimum");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason"); // empty: good
    QTest::newRow("one below the limit") << 8 << u"1234567"_s << u"Password should be at least 8 characters"_s;
    QTest::newRow("at the limit") << 8 << u"12345678"_s << QString();
    QTest::newRow("eight bytes, four characters")
            << 8 << u"\u00e4\u00f6\u00fc\u00df"_s << u"Password should be at least 8 characters"_s;
    QTest::newRow("eight characters of two bytes") << 8 << u"\u00e4"_s.repeated(8) << QString();
    QTest::newRow("seven emoji of two code units")
            << 8 << u"\U0001F642"_s.repeated(7) << u"Password should be at least 8 characters"_s;
    QTest::newRow("eight emoji") << 8 << u"\U0001F642"_s.repeated(8) << QString();
    QTest::newRow("combining marks count, as in Python") << 8 << u"a\u0308"_s.repeated(4) << QString();
    QTest::newRow("blanks are characters") << 8 << u"        "_s << QString();
    QTest::newRow("a NUL is a character") << 8 << QString(8, QChar(u'\0')) << QString();
    QTest::newRow("one at least") << 1 << QString() << u"Password should be at least 1 character"_s;
    QTest::newRow("everything goes") << 0 << QString() << QString();
    QTest::newRow("the longest") << 8 << QString(16384, u'x') << QString();
    QTest::newRow("a byte longer") << 8 << QString(16385, u'x') << u"Password should be at most 16384 bytes"_s;
    QTest::newRow("bytes count at the upper end")
            << 8 << QString(8193, u'\u00e4') << u"Password should be at most 16384 bytes"_s;
}

void TestPasswordPolicy::countsCharacters()
{
    QFETCH(const int, minimum);
    QFETCH(const QString, password);
    QFETCH(const QString, reason);
    const PasswordPolicy policy{.minimumLength = minimum};
    const auto checked = policy.check(Secret::fromString(password));
    QCOMPARE(checked ? QString() : checked.error().reason, reason);
    if (!reason.isEmpty())
        COMPARE_ERROR(checked, Error::InvalidPassword);
}

QTEST_GUILESS_MAIN(TestPasswordPolicy)
#include "tst_passwordpolicy.moc"
