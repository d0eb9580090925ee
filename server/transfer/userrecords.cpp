// SPDX-License-Identifier: MIT
#include "transfer/userrecords.h"

#include "commandline/words.h"
#include "commands/fieldvalues.h"
#include "configuration/suggestion.h"

#include "core/emailaddress.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::UserField;
using Auth::Internal::JsonValue;

namespace {

tl::unexpected<Error> refuse(const QString &reason)
{
    return Auth::failure({Error::InvalidField, reason});
}

const QString plainPassword =
        u"There is a column \"password\": Gatehouse takes no plain passwords from a file, where everybody who finds it "
        u"could "
        "read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django's "
        "does); without one, users set a password by \"forgot password\"."_s;

//! PostgreSQL stores no U+0000, and half a surrogate pair is no text.
bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

//! true, false, or none of them. Django, PostgreSQL and spreadsheets each have their own words.
std::optional<bool> truthOf(const JsonValue &value, bool isTextual)
{
    if (value.isBool())
        return value.toBool();
    if (const auto number = value.toInteger(); number && (*number == 0 || *number == 1))
        return *number == 1;
    if (!isTextual || !value.isString())
        return std::nullopt;
    const QString word = value.toString().toLower();
    if (word == u"true" || word == u"1" || word == u"yes" || word == u"t")
        return true;
    if (word == u"false" || word == u"0" || word == u"no" || word == u"f")
        return false;
    return std::nullopt;
}

Auth::Result<QVariant> typedJson(const UserField &field, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null: return QVariant();
    case JsonValue::Type::Bool: return QVariant(value.toBool());
    case JsonValue::Type::String: return QVariant(value.toString());
    case JsonValue::Type::Number:
        if (const auto integer = value.toInteger()) {
            // SQLite has no booleans, and what others write of it neither.
            if (field.type == UserField::Type::Boolean && (*integer == 0 || *integer == 1))
                return QVariant(*integer == 1);
            return QVariant(qlonglong(*integer));
        }
        return QVariant(value.toDouble());
    case JsonValue::Type::Array:
    case JsonValue::Type::Object: break;
    }
    return refuse(u"The field %1 must be a single value."_s.arg(field.name));
}

} // namespace

UserRecords::UserRecords(const Auth::UserManagerSettings &settings, bool isTextual, bool ignoresUnknown,
                         QHash<QString, QString> columns)
    : m_settings(settings), m_isTextual(isTextual), m_ignoresUnknown(ignoresUnknown), m_columns(std::move(columns))
{}

const UserField *UserRecords::field(const QString &name) const
{
    const auto found = std::find_if(m_settings.fields.begin(), m_settings.fields.end(),
                                    [&](const UserField &known) { return known.name == name; });
    return found == m_settings.fields.end() ? nullptr : &*found;
}

Error UserRecords::unknownColumn(const QString &name) const
{
    if (name == u"password")
        return {Error::InvalidField, plainPassword};
    QStringList names{u"id"_s, u"email"_s, u"hashed_password"_s, u"is_active"_s, u"is_superuser"_s, u"is_verified"_s};
    for (const UserField &known : m_settings.fields)
        names << known.name;
    return {Error::InvalidField, Tr::tr("There is no column %1; it must be %2. --ignore-unknown leaves it out.")
                                         .arg(printable(name), alternatives(names, Tr::tr("%1 or %2")))};
}

Auth::Result<void> UserRecords::checkColumns(const QStringList &columns) const
{
    if (columns.isEmpty())
        return {};
    const QStringList own{u"id"_s,        u"email"_s,        u"hashed_password"_s,
                          u"is_active"_s, u"is_superuser"_s, u"is_verified"_s};
    QStringList meant;
    for (const QString &column : columns) {
        if (const QString name = m_columns.value(column, column); !name.isEmpty())
            meant << name;
    }
    if (meant.removeDuplicates() > 0)
        return refuse(Tr::tr("Two columns of the file are to be the same one."));
    for (const QString &column : std::as_const(meant)) {
        const bool isKnown = own.contains(column) || field(column);
        if (!isKnown && (!m_ignoresUnknown || column == u"password"))
            return Auth::failure(unknownColumn(column));
    }
    if (!meant.contains(u"email"_s))
        return refuse(Tr::tr("The first line names no column email."));
    return {};
}

Auth::Result<void> UserRecords::takeId(const JsonValue &value, ImportRow &row) const
{
    const QString text = value.isNumber() ? QString::fromLatin1(value.numberText()) : value.toString();
    const auto id = m_settings.ids->parse(text);
    if (!id)
        return refuse(m_settings.ids->isNumeric() ? u"The id is no integer."_s : u"The id is no UUID."_s);
    row.user.id = *id;
    return {};
}

Auth::Result<void> UserRecords::takeEmail(const JsonValue &value, ImportRow &row) const
{
    const auto email = Auth::normalizedEmail(value.toString());
    if (!email)
        return Auth::failure(email.error());
    row.user.email = *email;
    return {};
}

Auth::Result<void> UserRecords::takePassword(const JsonValue &value, ImportRow &row) const
{
    const QString &hash = value.toString();
    if (hash.isEmpty() || hash.startsWith(u'!')) // Django's mark of no password
        return {};
    if (!m_settings.hasher.canVerify(hash)) {
        return refuse(
                u"hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it "
                "costs too much."_s);
    }
    row.user.hashedPassword = hash;
    row.givesPassword = true;
    return {};
}

Auth::Result<void> UserRecords::takeFlag(const QString &column, const JsonValue &value, bool &flag, bool &isGiven) const
{
    const auto truth = truthOf(value, m_isTextual);
    if (!truth)
        return refuse(u"%1 must be true or false."_s.arg(column));
    flag = *truth;
    isGiven = true;
    return {};
}

Auth::Result<void> UserRecords::takeField(const UserField &field, const JsonValue &value, ImportRow &row) const
{
    const bool isText = m_isTextual && value.isString();
    const auto typed = isText ? Auth::Result<QVariant>() : typedJson(field, value);
    if (!typed)
        return Auth::failure(typed.error());
    const auto checked = isText ? typedValue(field, value.toString()) : field.checked(*typed);
    if (!checked)
        return Auth::failure(checked.error());
    row.user.fields.insert(field.name, *checked);
    return {};
}

Auth::Result<void> UserRecords::take(const QString &column, const JsonValue &value, ImportRow &row) const
{
    if (value.isString() && !isStorable(value.toString()))
        return refuse(u"%1 holds the character U+0000, or half of one."_s.arg(printable(column)));
    if (const UserField *known = field(column))
        return takeField(*known, value, row);
    const bool isIdOrText = value.isString() || (column == u"id" && value.isNumber());
    const bool isText = column == u"id" || column == u"email" || column == u"hashed_password";
    if (value.isNull() && (isText || column.startsWith(u"is_"_s)))
        return {}; // as if it were not there
    if (isText && !isIdOrText)
        return refuse(u"%1 must be a text."_s.arg(column));
    if (column == u"id")
        return takeId(value, row);
    if (column == u"email")
        return takeEmail(value, row);
    if (column == u"hashed_password")
        return takePassword(value, row);
    if (column == u"is_active")
        return takeFlag(column, value, row.user.isActive, row.givesActive);
    if (column == u"is_superuser")
        return takeFlag(column, value, row.user.isSuperuser, row.givesSuperuser);
    if (column == u"is_verified")
        return takeFlag(column, value, row.user.isVerified, row.givesVerified);
    return m_ignoresUnknown && column != u"password" ? Auth::Result<void>() : Auth::failure(unknownColumn(column));
}

Auth::Result<void> UserRecords::complete(ImportRow &row) const
{
    if (row.user.email.isEmpty())
        return refuse(u"There is no email."_s);
    for (const UserField &known : m_settings.fields) {
        if (known.required && !row.user.fields.contains(known.name))
            return refuse(u"The field %1 must be given."_s.arg(known.name));
    }
    if (!row.givesPassword)
        row.user.hashedPassword = m_settings.hasher.unusableHash();
    return {};
}

ImportRow UserRecords::read(const Record &record) const
{
    ImportRow row{.line = record.line, .linesRead = record.linesRead, .end = record.end, .problem = {}, .user = {}};
    if (!record.problem.isEmpty()) {
        row.problem = u"The line %1."_s.arg(record.problem);
        return row;
    }
    for (const auto &[given, value] : record.values) {
        const QString column = m_columns.isEmpty() ? given : m_columns.value(given, given);
        if (column.isEmpty()) // it is to be left out
            continue;
        if (auto taken = take(column, value, row); !taken) {
            row.problem = taken.error().reason;
            return row;
        }
    }
    if (auto done = complete(row); !done)
        row.problem = done.error().reason;
    return row;
}

} // namespace Gatehouse
