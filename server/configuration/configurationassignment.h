// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configurationsource.h"

#include <QDir>

namespace Gatehouse {

//! \brief Fills the members of a Configuration from entries, one table at a time.
//!
//! Looks keys up, prefers the environment, reads the files of `KEY_file`, and reports what cannot be.
class TableAssignment
{
public:
    //! \param baseFolder where relative paths start
    TableAssignment(Configuration &configuration, ConfigurationReport &report, const QDir &baseFolder)
        : m_configuration(configuration), m_report(report), m_baseFolder(baseFolder)
    {}

    //! \brief Assigns one table.
    //! \param name its place in the configuration: `server`, `backend[0]`
    //! \param sources entries by rising precedence: those of the file, then those of the environment
    void assign(const ConfigurationSection &section, const QString &name,
                const QList<QList<ConfigurationEntry>> &sources);

private:
    struct Effective
    {
        ConfigurationEntry entry;
        bool isFile = false; //!< the entry is KEY_file
    };
    using Values = QHash<QString, Effective>;

    [[nodiscard]] Values lookUp(const ConfigurationSection &section, const QList<ConfigurationEntry> &entries);
    void rejectUnknown(const ConfigurationSection &section, const ConfigurationEntry &entry);
    void assignValue(const ConfigurationSection &section, const ConfigurationKey &key, const QString &name,
                     const Effective &value);
    [[nodiscard]] bool readFromFile(const ConfigurationKey &key, const QString &name, const QString &shownName,
                                    ConfigurationEntry &entry);
    void requireValues(const ConfigurationSection &section, const QString &name, const Values &values);

    Configuration &m_configuration;
    ConfigurationReport &m_report;
    QDir m_baseFolder;
};

} // namespace Gatehouse
