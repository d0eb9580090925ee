// SPDX-License-Identifier: MIT
#include "usercolumns.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

QString whyNobodyCanRegister(const QString &table, const QStringList &columns)
{
    const bool isOne = columns.size() == 1;
    return u"%1 of %2 %3 a value and %4 no default in the database, so nobody can be registered: name %5 in a "
           "[[user.field]] with required = true, give %5 a default, or set registration.enabled = false."_s.arg(
                   (isOne ? u"The column %1"_s : u"The columns %1"_s).arg(columns.join(u", "_s)), table,
                   isOne ? u"needs"_s : u"need"_s, isOne ? u"has"_s : u"have"_s, isOne ? u"it"_s : u"each"_s);
}

} // namespace Gatehouse
