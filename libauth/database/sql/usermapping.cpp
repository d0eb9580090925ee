// SPDX-License-Identifier: MIT
#include "database/sql/usermapping_p.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cstdio>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

enum Column { Id, Email, HashedPassword, IsActive, IsSuperuser, IsVerified, FirstField };

} // namespace

UserMapping::UserMapping(const SqlSchema &schema, const SqlDialect &dialect)
    : m_names{u"id"_s, u"email"_s, u"hashed_password"_s, u"is_active"_s, u"is_superuser"_s, u"is_verified"_s},
      m_fields(schema.fields),
      m_ids(schema.ids),
      m_dialect(dialect)
{
    for (const UserField &field : m_fields)
        m_names << field.name;
}

QString UserMapping::columns(QLatin1Char alias) const
{
    QStringList list;
    for (const QString &name : m_names)
        list << u"%1 AS c%2"_s.arg(m_dialect.selected(alias, name)).arg(list.size());
    return list.join(u", "_s);
}

User UserMapping::read(const QSqlQuery &row) const
{
    User user;
    user.id = m_ids->fromDatabase(row.value(Id));
    user.email = row.value(Email).toString();
    user.hashedPassword = row.value(HashedPassword).toString();
    user.isActive = row.value(IsActive).toBool();
    user.isSuperuser = row.value(IsSuperuser).toBool();
    user.isVerified = row.value(IsVerified).toBool();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        QVariant value = row.value(static_cast<int>(FirstField + i));
        if (!value.isNull() && m_fields[i].type == UserField::Type::Boolean)
            value = value.toBool();
        else if (!value.isNull() && m_fields[i].type == UserField::Type::String)
            value = value.toString(); // QMYSQL takes texts that are compared by their bytes for bytes
        user.fields.insert(m_fields[i].name, value.isNull() ? QVariant() : value);
    }
    return user;
}

QStringList UserMapping::columnsGiven(const User &user) const
{
    QStringList names = m_names.first(FirstField);
    for (const UserField &field : m_fields) {
        if (user.fields.contains(field.name))
            names << field.name;
    }
    return names;
}

QVariantList UserMapping::values(const User &user) const
{
    QVariantList values{user.id.isNull() ? QVariant() : m_ids->toDatabase(user.id),
                        user.email,
                        user.hashedPassword,
                        user.isActive,
                        user.isSuperuser,
                        user.isVerified};
    for (const UserField &field : m_fields) {
        if (user.fields.contains(field.name))
            values << user.fields.value(field.name);
    }
    return values;
}

// By hand: QDateTime::toString() takes more than a microsecond, and every request with a stored token needs one.
QString instantToText(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date{sys_days(day)};
    const hh_mm_ss time{instant - day};
    std::array<char, 96> text{}; // yyyy-MM-dd HH:mm:ss.zzzzzz
    const int length =
            std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d.%06d", int(date.year()),
                          unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                          int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

QString instantToBound(Instant instant)
{
    QString text = instantToText(instant);
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Instant instantFromText(const QString &text)
{
    constexpr qsizetype secondsLength = 19; // yyyy-MM-dd HH:mm:ss
    QDateTime time = QDateTime::fromString(text.left(secondsLength).replace(u'T', u' '), u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeZone(QTimeZone::utc());
    const QString fraction = text.mid(secondsLength + 1, 6).leftJustified(6, u'0');
    return std::chrono::seconds(time.toSecsSinceEpoch()) + std::chrono::microseconds(fraction.toInt());
}

} // namespace Auth::Internal
