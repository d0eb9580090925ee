// SPDX-License-Identifier: MIT
#include "configuration/configurationsource.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! `GATEHOUSE_USER_FIELD_`
QString prefixOf(const ConfigurationSection &section)
{
    return u"GATEHOUSE_"_s + QString(section.name).replace(u'.', u'_').toUpper() + u'_';
}

//! The section that a variable speaks of, the longest name first, so that user.field comes before user.
const ConfigurationSection *sectionOf(const QString &variable)
{
    const ConfigurationSection *best = nullptr;
    for (const ConfigurationSection &section : configurationSections()) {
        if (variable.startsWith(prefixOf(section)) && (!best || section.name.size() > best->name.size()))
            best = &section;
    }
    return best;
}

} // namespace

QList<ConfigurationTable> readEnvironment(const QProcessEnvironment &environment, ConfigurationReport &report)
{
    QStringList variables = environment.keys();
    variables.sort(); // problems in the same order every time
    QList<ConfigurationTable> tables;
    for (const QString &variable : std::as_const(variables)) {
        const ConfigurationSection *section = sectionOf(variable);
        if (!section)
            continue;
        const Origin origin{variable};
        if (section->isList()) {
            report.reject(origin, u"%1 is a list of tables, which only the file can hold; a secret in it can come from "
                                  "a file, by a key that ends in _file"_s.arg(section->heading()));
            continue;
        }
        const QString key = variable.sliced(prefixOf(*section).size()).toLower();
        tables.append(
                {section->name, -1, origin, {{key, environment.value(variable), u"a text"_s, origin, origin, true}}});
    }
    return tables;
}

} // namespace Gatehouse
