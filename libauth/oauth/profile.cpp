// SPDX-License-Identifier: MIT
#include "oauth/profile_p.h"

#include "core/emailaddress.h"

#include <algorithm>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

const JsonValue *step(const JsonValue &value, QStringView name)
{
    if (!value.isArray())
        return value.find(name);
    bool isNumber = false;
    const uint index = name.toUInt(&isNumber);
    return isNumber && index < value.elements().size() ? &value.elements()[index] : nullptr;
}

const JsonValue *follow(const JsonValue &document, QStringView path)
{
    const JsonValue *value = &document;
    for (const QStringView name : path.tokenize(u'.')) {
        value = step(*value, name);
        if (!value)
            return nullptr;
    }
    return value->isNull() ? nullptr : value;
}

//! A text, or a whole number as one; empty for all else.
QString textOf(const JsonValue *value)
{
    if (!value)
        return {};
    if (value->isInteger())
        return QString::fromLatin1(value->numberText());
    return value->toString();
}

bool isPrintable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

//! An address that can be stored; whether it is one is judged where a user is made of it.
std::optional<QString> emailOf(const JsonValue *value)
{
    const QString email = textOf(value);
    return email.isEmpty() || email.size() > maximumEmailLength || !isPrintable(email) ? std::nullopt
                                                                                       : std::optional(email);
}

bool isTrue(const JsonValue *value) // Apple writes "true"
{
    return value && (value->toBool() || value->toString() == u"true");
}

bool areTrue(const JsonValue &document, QStringView paths)
{
    for (const QStringView path : paths.tokenize(u'&')) {
        if (!isTrue(valueAt(document, path)))
            return false;
    }
    return true;
}

//! How much speaks for this address: 2 for the primary one, 1 for one that is confirmed.
int rankOf(const OAuthProvider &provider, const JsonValue &entry)
{
    return isTrue(entry.find(provider.emailPrimaryKey)) ? 2 : isTrue(entry.find(provider.emailConfirmedKey)) ? 1 : 0;
}

} // namespace

const JsonValue *valueAt(const JsonValue &document, QStringView path)
{
    if (path.isEmpty())
        return nullptr;
    for (const QStringView alternative : path.tokenize(u'|')) {
        if (const JsonValue *found = follow(document, alternative))
            return found;
    }
    return nullptr;
}

Result<OAuthIdentity> identityOf(const OAuthProvider &provider, const JsonValue &document)
{
    OAuthIdentity identity;
    const QString id = textOf(valueAt(document, provider.idPath));
    if (id.isEmpty() || !isPrintable(id))
        return failure({Error::OAuthProviderFailed, {}, u"%1: the profile has no id"_s.arg(provider.name)});
    identity.accountId = provider.idPrefix + id;
    identity.email = emailOf(valueAt(document, provider.emailPath));
    identity.emailVerified = identity.email && (provider.emailTrust == OAuthProvider::EmailTrust::Always ||
                                                (provider.emailTrust == OAuthProvider::EmailTrust::Claim &&
                                                 areTrue(document, provider.emailVerifiedPath)));
    identity.name = textOf(valueAt(document, u"name"));
    return identity;
}

void takeEmailOfList(const OAuthProvider &provider, const JsonValue &document, OAuthIdentity &identity)
{
    const JsonValue *list = provider.emailsPath.isEmpty() ? &document : valueAt(document, provider.emailsPath);
    if (!list)
        return;
    const JsonValue *best = nullptr;
    for (const JsonValue &entry : list->elements()) {
        if (emailOf(entry.find(u"email")) && (!best || rankOf(provider, entry) > rankOf(provider, *best)))
            best = &entry;
    }
    if (!best)
        return;
    identity.email = emailOf(best->find(u"email"));
    identity.emailVerified = isTrue(best->find(provider.emailConfirmedKey));
}

} // namespace Auth::Internal
