// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTest>

//! \brief What a test of the console measures when scripts/bench-console runs it on a million users
//! (GATEHOUSE_BENCH_USERS). Else it looks only what happens, not how long that takes.
namespace Figures {

[[nodiscard]] inline int users(int otherwise)
{
    static const int wanted = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    return wanted > 0 ? wanted : otherwise;
}
[[nodiscard]] inline bool areMeasured()
{
    return users(0) > 0;
}

//! What the program has had in memory at most, in MB of 1,000,000 bytes (proc(5), VmHWM).
[[nodiscard]] inline qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6).simplified().split(' ').constFirst().toLongLong() * 1024 / 1'000'000;
}

} // namespace Figures

//! Prints a figure in the form that scripts/bench-console reads, and fails when it is not below its bound.
#define FIGURE(what, value, bound, unit)                                                                               \
    do {                                                                                                               \
        if (const qint64 measured = (value); Figures::areMeasured()) {                                                 \
            const QByteArray name(what);                                                                               \
            qInfo("FIGURE|%s|%lld|%lld|%s", name.constData(), measured, qint64(bound), unit);                          \
            QVERIFY2(measured < qint64(bound), name);                                                                  \
        }                                                                                                              \
    } while (false)
