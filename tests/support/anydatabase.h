// SPDX-License-Identifier: MIT
#pragma once

#include "support/testdatabase.h"
#include "testing/inmemoryaccesstokendatabase.h"
#include "testing/inmemoryuserdatabase.h"

#include <QThread>

#include <limits>

//! \brief An empty database, in SQL or in memory, through its interfaces alone: for suites that hold for all of them.
class AnyDatabase
{
public:
    //! Call it from initTestCase_data(); read the row with `QFETCH_GLOBAL(const DatabaseKind, database)`.
    static void addRows()
    {
        DatabaseKind::addRows();
        QTest::newRow("memory, UUIDs") << DatabaseKind{DatabaseKind::Engine::Memory, DatabaseKind::Ids::Uuid};
        QTest::newRow("memory, integers") << DatabaseKind{DatabaseKind::Engine::Memory, DatabaseKind::Ids::Integer};
    }

    explicit AnyDatabase(const DatabaseKind &kind, const Auth::UserFields &fields = {})
        : schema(kind.schema(fields)),
          m_memory(kind.engine == DatabaseKind::Engine::Memory ? std::make_unique<Memory>(schema) : nullptr),
          m_sql(m_memory ? nullptr : std::make_unique<TestDatabase>(schema, kind.engine)),
          users(m_memory ? static_cast<Auth::UserDatabase &>(m_memory->users) : m_sql->users),
          tokens(m_memory ? static_cast<Auth::AccessTokenDatabase &>(m_memory->tokens) : m_sql->tokens)
    {}

    //! A user with this address, a marked hash and the flags of a new one. Ends the test program when it cannot be.
    Auth::User add(const QString &email) { return add(newUser(email)); }
    Auth::User add(const Auth::User &user) { return TestDatabase::added(users, user); }
    //! Many users at once: `userFROM@example.org` to `userTO@example.org`.
    void addMany(int from, int to)
    {
        if (m_sql)
            return m_sql->addMany(from, to);
        QList<Auth::User> many;
        for (int i = from; i <= to; ++i)
            many << newUser(QStringLiteral("user%1@example.org").arg(i));
        if (!users.createMany(many))
            qFatal("users in memory");
    }
    //! The rows of a table as others see them.
    [[nodiscard]] qint64 count(const QString &table)
    {
        if (m_sql)
            return m_sql->count(table);
        qint64 rows = 0;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            if (table == schema.userTable)
                rows = users.count({}, Auth::CountPrecision::Exact)->value;
            else if (table == schema.oauthAccountTable)
                rows = users.oauthAccounts({}, std::numeric_limits<int>::max())->size();
            else
                rows = *tokens.count({}, std::numeric_limits<qint64>::max());
        }));
        other->start();
        other->wait();
        return rows;
    }

    const Auth::SqlSchema schema;

private:
    struct Memory
    {
        explicit Memory(const Auth::SqlSchema &schema)
            : store({.ids = schema.ids, .fields = schema.fields}), users(store), tokens(store)
        {}
        Auth::InMemoryStore store;
        Auth::InMemoryUserDatabase users;
        Auth::InMemoryAccessTokenDatabase tokens;
    };
    const std::unique_ptr<Memory> m_memory;
    const std::unique_ptr<TestDatabase> m_sql;

public:
    Auth::UserDatabase &users;
    Auth::AccessTokenDatabase &tokens;
};
