// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

//! \brief What a QTemporaryDir is made of whose files do not wait for a disk that other programs keep busy: Linux has a
//! folder in memory. Hundreds of small files that are synchronized would take minutes elsewhere.
[[nodiscard]] inline QString placeInMemory()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/gatehouse-test-XXXXXX");
}
