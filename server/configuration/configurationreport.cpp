// SPDX-License-Identifier: MIT
#include "configuration/configurationreport.h"

#include <algorithm>
#include <tuple>

namespace Gatehouse {

using namespace Qt::StringLiterals;

QString Origin::toString() const
{
    return line == 0 ? source : u"%1:%2:%3"_s.arg(source).arg(line).arg(column);
}

QStringList ConfigurationReport::problems() const
{
    QList<Problem> sorted = m_problems;
    const auto place = [this](const Problem &problem) {
        return std::tuple(problem.origin.source != m_whole.source, problem.origin.line, problem.origin.column);
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&place](const Problem &a, const Problem &b) { return place(a) < place(b); });
    QStringList lines;
    for (const Problem &problem : std::as_const(sorted))
        lines.append(problem.origin.toString() + u": "_s + problem.message);
    return lines;
}

void ConfigurationReport::rejectValue(const QString &name, const QString &message)
{
    m_rejected.insert(name);
    reject(originOf({name}), message);
}

void ConfigurationReport::complain(const QStringList &names, const QString &message)
{
    const bool isConsequence =
            std::any_of(names.begin(), names.end(), [this](const QString &name) { return m_rejected.contains(name); });
    if (!isConsequence)
        reject(originOf(names), message);
}

Origin ConfigurationReport::originOf(const QStringList &names) const
{
    for (const QString &name : names) {
        if (m_origins.contains(name))
            return m_origins.value(name);
    }
    // A value that nobody gave: the head of its table, if there is one.
    for (const QString &name : names) {
        const QString table = name.left(name.lastIndexOf(u'.'));
        if (m_origins.contains(table))
            return m_origins.value(table);
    }
    return m_whole;
}

} // namespace Gatehouse
