// SPDX-License-Identifier: MIT
#include "core/version.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLibraryHasTheVersionOfTheProject()
    {
        QFile project(QStringLiteral(GATEHOUSE_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(project.open(QIODevice::ReadOnly));
        const QRegularExpression statement(u"project\\(Gatehouse VERSION (\\d+\\.\\d+\\.\\d+) "_s);
        const auto match = statement.match(QString::fromUtf8(project.readAll()));
        QVERIFY(match.hasMatch());
        QCOMPARE(QString(Auth::libraryVersion()), match.captured(1));
    }
};

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"
