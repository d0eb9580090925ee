// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "support/consolesettings.h"
#include "support/testdatabase.h"

#include <QFile>

//! \brief A database with users, and a session of the console on it, as if a gatehouse.toml had described it.
class UsersBench
{
public:
    //! \param toml what the configuration says besides
    explicit UsersBench(const DatabaseKind &kind = {}, const Auth::UserFields &fields = {}, const QByteArray &toml = {})
        : db(kind, fields), m_kind(kind), m_toml(toml)
    {
        session = open();
    }

    [[nodiscard]] std::shared_ptr<GatehouseAdmin::Session> open(bool isReadOnly = false)
    {
        auto opened = GatehouseAdmin::Session::open(profile(isReadOnly));
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().reason), qPrintable(opened.error().detail));
        return *std::move(opened);
    }
    //! A gatehouse.toml on this database.
    [[nodiscard]] GatehouseAdmin::ConnectionProfile profile(bool isReadOnly = false) const
    {
        const QString path = m_folder.filePath(QStringLiteral("gatehouse.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(path));
        file.write("[secrets]\nkey = \"0123456789abcdef0123456789abcdef\"\n[password]\nargon2_memory_kib = 8192\n"
                   "argon2_time_cost = 1\n");
        const QString address = m_kind.engine == DatabaseKind::Engine::Sqlite
                                        ? QStringLiteral("sqlite:") + db.file.path()
                                        : db.file.address();
        file.write("[database]\nurl = \"" + address.toUtf8() + "\"\n");
        if (m_kind.ids == DatabaseKind::Ids::Integer)
            file.write("[user]\nid = \"integer\"\n");
        file.write(m_toml);
        file.close();
        GatehouseAdmin::ConnectionProfile profile;
        profile.name = QStringLiteral("test");
        profile.kind = GatehouseAdmin::ConnectionProfile::Kind::Configuration;
        profile.path = path;
        profile.isReadOnly = isReadOnly;
        return profile;
    }

    [[nodiscard]] Auth::User stored(const QString &email) { return *db.users.getByEmail(email); }
    [[nodiscard]] Auth::User stored(const Auth::User &user) { return *db.users.get(user.id); }

private:
    const ConsoleSettings m_settings;
    QTemporaryDir m_folder;

public:
    TestDatabase db;

private:
    const DatabaseKind m_kind;
    const QByteArray m_toml;

public:
    std::shared_ptr<GatehouseAdmin::Session> session;
};
