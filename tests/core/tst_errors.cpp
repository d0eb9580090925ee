// SPDX-License-Identifier: MIT
// docs/errors.md and Error::Code name the same codes.
#include "core/error.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! Error::name() calls what is no code `Internal`, as it calls the first one; the codes have no gaps.
QStringList namesOfCodes()
{
    QStringList names{QString::fromLatin1(Error::name(Error::Internal))};
    for (int value = 1; value < 256; ++value) {
        const QString name = QString::fromLatin1(Error::name(static_cast<Error::Code>(value)));
        if (name != names.constFirst())
            names << name;
    }
    return names;
}

//! The names in the first column of the table: `| `Name` | meaning |`.
QStringList namesInDocument()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/errors.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(u"^\\| `(\\w+)` \\| \\S.*\\|$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = row.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentListsTheCodes();
    void codesHaveNoGaps();
    void namesAreUnique();
    void comparesAllParts();
    void resultsHoldOneOrTheOther();
};

void TestErrors::documentListsTheCodes()
{
    const QStringList documented = namesInDocument();
    QVERIFY(!documented.isEmpty());
    QCOMPARE(documented, namesOfCodes()); // in the same order too
}

void TestErrors::codesHaveNoGaps()
{
    const auto count = namesOfCodes().size();
    QVERIFY(count > 20);
    QCOMPARE(Error::name(static_cast<Error::Code>(count - 1)),
             "InvalidConfiguration"); // the last; move it when there is another
    for (int value = 1; value < count; ++value)
        QVERIFY(qstrcmp(Error::name(static_cast<Error::Code>(value)), "Internal") != 0);
}

void TestErrors::namesAreUnique()
{
    const QStringList names = namesOfCodes();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestErrors::comparesAllParts()
{
    const Error error(Error::Conflict, u"reason"_s, u"detail"_s);
    QVERIFY(error == Error(Error::Conflict, u"reason"_s, u"detail"_s));
    QVERIFY(!(error == Error(Error::Refused, u"reason"_s, u"detail"_s)));
    QVERIFY(!(error == Error(Error::Conflict, u"another"_s, u"detail"_s)));
    QVERIFY(!(error == Error(Error::Conflict, u"reason"_s)));
    QCOMPARE(Error().code, Error::Internal); // nobody is let in by an error that nobody filled in
}

void TestErrors::resultsHoldOneOrTheOther()
{
    const auto half = [](int number) -> Result<int> {
        if (number % 2 != 0)
            return failure({Error::InvalidQuery, u"odd"_s});
        return number / 2;
    };
    QCOMPARE(*half(4), 2);
    QVERIFY(!half(3));
    QCOMPARE(half(3).error().reason, u"odd"_s);
    const Result<void> nothing;
    QVERIFY(nothing.has_value());
}

QTEST_APPLESS_MAIN(TestErrors)
#include "tst_errors.moc"
