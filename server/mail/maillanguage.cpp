// SPDX-License-Identifier: MIT
#include "mail/maillanguage.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

const QStringList &mailLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"ar"_s};
    return languages;
}

QString mailLanguageFor(const QStringList &wanted, const QString &otherwise)
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).toLower();
        if (mailLanguages().contains(language))
            return language;
    }
    return otherwise;
}

bool isRightToLeft(const QString &language)
{
    return language == u"ar"_s;
}

} // namespace Gatehouse
