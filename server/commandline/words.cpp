// SPDX-License-Identifier: MIT
#include "commandline/words.h"

#include "mail/maillanguage.h"

#include <QProcessEnvironment>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

//! What the locale says of messages: `de_AT.UTF-8@euro`, or nothing.
QString localeOfMessages(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        const QString value = environment.value(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

//! `de_AT.UTF-8@euro` → de-AT
QString tagOf(const QString &locale)
{
    return locale.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'_', u'-');
}

bool isUtf8OrUnsaid(const QString &locale)
{
    const QString charset = locale.section(u'.', 1).section(u'@', 0, 0).toLower();
    return charset.isEmpty() || charset == u"utf-8" || charset == u"utf8";
}

} // namespace

QString languageOfEnvironment(const QProcessEnvironment &environment)
{
    const QString locale = localeOfMessages(environment);
    if (locale == u"C" || locale == u"POSIX" || !isUtf8OrUnsaid(locale))
        return english;
    QStringList wanted = environment.value(u"LANGUAGE"_s).split(u':', Qt::SkipEmptyParts);
    wanted << locale;
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), tagOf);
    return mailLanguageFor(wanted, english);
}

} // namespace Gatehouse
