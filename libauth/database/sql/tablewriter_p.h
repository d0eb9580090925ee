// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqldialect_p.h"
#include "database/sql/sqlschema.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

//! Writes the CREATE statements of one database.
class TableWriter
{
public:
    //! \param userIdType of the user table that is there already
    TableWriter(const SqlSchema &schema, const SqlDialect &dialect, QString userIdType)
        : m_schema(schema), m_dialect(dialect), m_userIdType(std::move(userIdType))
    {}

    // The columns in the order, and with the types, of FastAPI Users' SQLAlchemy adapter 7.0; expires_at is wider on
    // servers, whose INTEGER ends in 2038, and provider tokens may be longer than their 1,024 characters.
    [[nodiscard]] QString userTable() const
    {
        QString columns = key() + u", email VARCHAR(320) NOT NULL, hashed_password VARCHAR(1024) NOT NULL, "
                                  "is_active %1 NOT NULL, is_superuser %1 NOT NULL, is_verified %1 NOT NULL"_s.arg(
                                          m_dialect.type(SqlDialect::Type::Boolean));
        for (const UserField &field : m_schema.fields)
            columns += u", "_s + quoted(field.name) + u' ' + m_dialect.type(field);
        if (const auto [name, definition] = m_dialect.lowerEmailColumn(); !name.isEmpty())
            columns += u", "_s + quoted(name) + u' ' + definition;
        return table(m_schema.userTable, columns);
    }
    [[nodiscard]] QString oauthTable() const
    {
        return table(m_schema.oauthAccountTable,
                     key() +
                             u", user_id %1 NOT NULL, oauth_name VARCHAR(100) NOT NULL, "
                             "access_token %3 NOT NULL, expires_at %2, refresh_token %3, "
                             "account_id VARCHAR(320) NOT NULL, account_email VARCHAR(320) NOT NULL, "_s.arg(
                                     reference(), m_dialect.type(SqlDialect::Type::Seconds),
                                     m_dialect.type(SqlDialect::Type::ProviderToken)) +
                             ofUser());
    }
    [[nodiscard]] QString tokenTable() const
    {
        return table(
                m_schema.accessTokenTable,
                u"user_id %1 NOT NULL, token VARCHAR(43) NOT NULL, created_at %2 NOT NULL, PRIMARY KEY (token), "_s.arg(
                        reference(), m_dialect.type(SqlDialect::Type::Instant)) +
                        ofUser());
    }
    // No foreign key: a notice may outlive its user. Instants are microseconds since 1970-01-01 UTC, 0 for never.
    [[nodiscard]] QString outboxTable() const
    {
        return table(u"gatehouse_outbox"_s,
                     u"id CHAR(36) NOT NULL, kind VARCHAR(32) NOT NULL, "
                     "recipient VARCHAR(320) NOT NULL, user_id VARCHAR(64) NOT NULL, details TEXT NOT NULL, "
                     "state VARCHAR(8) NOT NULL, attempts INTEGER NOT NULL, created_at BIGINT NOT NULL, "
                     "queued_at BIGINT NOT NULL, next_attempt_at BIGINT NOT NULL, leased_until BIGINT NOT NULL, "
                     "lease_owner VARCHAR(36) NOT NULL, finished_at BIGINT NOT NULL, answer VARCHAR(1000) NOT NULL, "
                     "PRIMARY KEY (id)"_s);
    }
    // When users came: the user table itself stays as FastAPI Users makes it. An id that was given before has another
    // instant, so that no row of a user who is gone is in the way. Instants as above.
    [[nodiscard]] QString registrationsTable() const
    {
        return table(
                u"gatehouse_registrations"_s,
                u"user_id %1 NOT NULL, registered_at BIGINT NOT NULL, PRIMARY KEY (user_id, registered_at), "_s.arg(
                        reference()) +
                        ofUser());
    }
    // `place` is a keyed hash: whoever reads the table learns no address. Instants as above.
    [[nodiscard]] QString placesTable() const
    {
        return table(u"gatehouse_known_places"_s,
                     u"user_id %1 NOT NULL, place VARCHAR(43) NOT NULL, last_seen BIGINT NOT NULL, "
                     "PRIMARY KEY (user_id, place), "_s.arg(reference()) +
                             ofUser());
    }
    // `bucket` is a keyed hash as well, `full_at` an instant as above.
    [[nodiscard]] QString rateLimitsTable() const
    {
        return table(u"gatehouse_rate_limits"_s, u"bucket VARCHAR(64) NOT NULL PRIMARY KEY, full_at BIGINT NOT NULL"_s);
    }
    // How far each import has come. Counts and places; the instants as above, 0 while it is not finished.
    [[nodiscard]] QString importsTable() const
    {
        return table(
                u"gatehouse_imports"_s,
                u"fingerprint VARCHAR(64) NOT NULL, place BIGINT NOT NULL, lines_read BIGINT NOT NULL, "
                "stored BIGINT NOT NULL, changed BIGINT NOT NULL, skipped BIGINT NOT NULL, rejected BIGINT NOT NULL, "
                "report_size BIGINT NOT NULL, finished_at BIGINT NOT NULL, PRIMARY KEY (fingerprint)"_s);
    }
    [[nodiscard]] QString schemaTable() const
    {
        return table(u"gatehouse_schema"_s, u"version INTEGER NOT NULL PRIMARY KEY, applied_at TIMESTAMP NOT NULL"_s);
    }

private:
    [[nodiscard]] QString table(const QString &name, const QString &columns) const
    {
        return u"CREATE TABLE "_s + quoted(name) + u" ("_s + columns + u')' + m_dialect.tableOptions();
    }
    [[nodiscard]] QString key() const
    {
        return u"id "_s + (m_schema.ids->isNumeric()
                                   ? m_dialect.madeKey()
                                   : m_dialect.type(SqlDialect::Type::Id) + u" NOT NULL PRIMARY KEY"_s);
    }
    //! The type of a column that holds the id of a user: MariaDB wants the very same, with its order of letters.
    [[nodiscard]] QString reference() const
    {
        if (!m_userIdType.isEmpty())
            return m_userIdType;
        return m_schema.ids->isNumeric() ? u"INTEGER"_s : m_dialect.type(SqlDialect::Type::Id);
    }
    [[nodiscard]] QString ofUser() const
    {
        return u"FOREIGN KEY(user_id) REFERENCES %1 (id) ON DELETE cascade"_s.arg(quoted(m_schema.userTable));
    }

    const SqlSchema &m_schema;
    const SqlDialect &m_dialect;
    const QString m_userIdType;
};

} // namespace Auth::Internal
