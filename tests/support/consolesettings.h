// SPDX-License-Identifier: MIT
#pragma once

#include "support/placeinmemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

//! \brief Settings of their own for tests of the console: nothing of the person who runs them is read or changed.
class ConsoleSettings
{
public:
    ConsoleSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Gatehouse tests"));
        QCoreApplication::setApplicationName(QStringLiteral("gatehouse-admin"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder.path());
        QSettings().clear();
    }
    //! Everything that was ever written, to look for what must not be there.
    [[nodiscard]] static QByteArray written()
    {
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const QTemporaryDir m_folder{placeInMemory()}; // QSettings synchronizes its file in the thread of the window
};
