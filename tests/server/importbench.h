// SPDX-License-Identifier: MIT
#pragma once

#include "commandbench.h"

//! Imports and exports with the files of a CommandBench.
namespace ImportBench {

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Format = ImportCommand::Format;

inline ImportCommand importing(const CommandBench &bench, const QString &name = u"users.csv"_s)
{
    ImportCommand command;
    command.file = bench.path(name);
    command.format = name.endsWith(u"l"_s) ? Format::JsonLines : Format::Csv;
    return command;
}

inline void write(const CommandBench &bench, const QByteArray &text, const QString &name = u"users.csv"_s)
{
    QFile file(bench.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

inline QByteArray contents(const CommandBench &bench, const QString &name)
{
    QFile file(bench.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Auth::User userOf(const CommandBench &bench, const QString &email)
{
    Storage storage(bench.configuration);
    return storage.users().getByEmail(email).value_or(Auth::User());
}

} // namespace ImportBench
