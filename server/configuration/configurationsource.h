// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configurationkeys.h"
#include "configuration/configurationreport.h"

#include <QByteArray>
#include <QProcessEnvironment>

namespace Gatehouse {

//! `key = value`, not yet looked up: the key may be unknown and the value of any type.
struct ConfigurationEntry
{
    QString key;
    ConfigurationData data;
    QString kind; //!< what the value is, for people: `an integer`
    Origin keyOrigin;
    Origin valueOrigin;
    bool isFromEnvironment = false; //!< the data is text, whatever the key takes
};

//! The entries of one table, or of one element of a list of tables.
struct ConfigurationTable
{
    QString section; //!< a name that findSection() knows
    int index = -1;  //!< in its list; -1 for a single table
    Origin origin;
    QList<ConfigurationEntry> entries;
};

//! \brief Takes a TOML text apart.
//! \param fileName for messages
//! \return the tables that there are; into \a report go syntax errors and tables that do not exist
[[nodiscard]] QList<ConfigurationTable> readToml(const QByteArray &text, const QString &fileName,
                                                 ConfigurationReport &report);

//! \brief Finds the variables `GATEHOUSE_SECTION_KEY` of the single tables.
//!
//! A variable that names a list of tables is reported. A variable with no section's name in it is
//! left alone: container platforms make some of that kind, such as GATEHOUSE_PORT.
[[nodiscard]] QList<ConfigurationTable> readEnvironment(const QProcessEnvironment &environment,
                                                        ConfigurationReport &report);

} // namespace Gatehouse
