// SPDX-License-Identifier: MIT
#pragma once

#include "listsbench.h"

#include "database/sql/sqloutbox.h"
#include "support/testmanager.h"

#include <QRandomGenerator>

//! \brief A site with invented people, the same in every run but for the times, which are those of the clock.
class DemoSite
{
public:
    //! Called before something is written that is so old.
    using Age = std::function<void(std::chrono::minutes)>;

    explicit DemoSite(Age age = {}) : m_age(std::move(age))
    {
        QRandomGenerator dice(42);
        for (int i = 0; i < people().size() * 3; ++i)
            addPerson(i, dice);
        setAge({});
        const QDir folder(m_folder.path());
        QFile list(folder.filePath(QStringLiteral("members.csv")));
        if (!list.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(list.fileName()));
        list.write(
                "E-Mail,Full name,Active,Password hash\n"
                "tim.berners@example.org,Tim Berners,1,$2b$12$KIXyTq9mXo1r5bq1uQ0uLuQdNn2zq3l3c0yV9x1d7mE1aYw8sWm5K\n"
                "ida.rhodes@example.org,Ida Rhodes,1,\n"
                "nobody at all,No Address,1,\n"
                "ada.lovelace@example.org,Ada Lovelace,1,\n"
                "klara.dan@example.net,Klára Dán,0,\n");
    }

    //! What is opened: a gatehouse.toml.
    [[nodiscard]] GatehouseAdmin::ConnectionProfile profile() const
    {
        GatehouseAdmin::ConnectionProfile profile = bench.session->profile();
        profile.name = QStringLiteral("shop");
        return profile;
    }
    //! With `members.csv`, so that a relative path leads to it.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    static const QStringList &people()
    {
        static const QStringList names = QStringLiteral("Ada Lovelace,Grace Hopper,Edsger Dijkstra,Barbara Liskov,"
                                                        "Donald Knuth,Margaret Hamilton,Alan Turing,Radia Perlman,"
                                                        "John Backus,Frances Allen,Niklaus Wirth,Sofia Kovalevskaya,"
                                                        "Yukihiro Matsumoto,Anita Borg,Karen Jones,Dennis Ritchie,"
                                                        "Adele Goldberg,Tony Hoare,Mary Keller,Leslie Lamport,"
                                                        "Hedy Lamarr,Robin Milner,Shafi Goldwasser,Ken Thompson,"
                                                        "Jean Bartik,Kristen Nygaard,Evelyn Granville,Peter Naur")
                                                 .split(QLatin1Char(','));
        return names;
    }

    static Auth::UserId idOf(const QString &name)
    {
        return Auth::UserId(QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces));
    }

    void setAge(std::chrono::minutes age) const
    {
        if (m_age)
            m_age(age);
    }

    void addPerson(int i, QRandomGenerator &dice)
    {
        const QStringList hosts{QStringLiteral("example.org"), QStringLiteral("mail.example.com"),
                                QStringLiteral("example.net")};
        const QString name = people()[i % people().size()];
        const auto turn = static_cast<int>(dice.bounded(100));
        Auth::User user = newUser(name.toLower().replace(u' ', u'.') + u'@' + hosts[i / people().size()], m_hash,
                                  idOf(QString::number(i)));
        user.isActive = turn > 12;
        user.isVerified = turn > 30 || i == 0;
        user.isSuperuser = i % 28 == 0;
        user.fields.insert(QStringLiteral("full_name"), name);
        user.fields.insert(QStringLiteral("newsletter"), turn % 3 == 0);
        setAge(std::chrono::hours(24 * (turn * turn % 31) + turn % 24));
        const Auth::User stored = bench.db.add(user);
        setAge({});
        if (turn > 45 || i == 0)
            bench.addToken(stored, "Qm" + QByteArray::number(i) + "zW8r", std::chrono::seconds(67 * turn));
        if (turn % 4 == 0 || i == 0)
            addAccount(stored, i, turn % 8 == 0 ? QStringLiteral("github") : QStringLiteral("google"));
        if (turn % 6 == 0 || i == 0)
            addMail(stored, i, turn);
    }

    void addAccount(const Auth::User &user, int i, const QString &provider)
    {
        const auto added = bench.db.users.addOAuthAccount(
                {.id = idOf(provider + QString::number(i)),
                 .userId = user.id,
                 .oauthName = provider,
                 .accessToken = QStringLiteral("secret"),
                 .expiresAt = i % 2 == 0 ? std::optional(nowInSeconds() + std::chrono::hours(i - 30)) : std::nullopt,
                 .refreshToken = std::nullopt,
                 .accountId = QString::number(1'048'576 + 7919 * i),
                 .accountEmail = user.email});
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }

    void addMail(const Auth::User &user, int i, int turn)
    {
        setAge(std::chrono::minutes(11 * i + 3));
        Auth::SqlOutbox outbox(bench.db.pool);
        Auth::Notice notice;
        notice.kind = turn % 12 == 0 ? Auth::Notice::Kind::ResetPassword : Auth::Notice::Kind::VerifyEmail;
        notice.recipient = user.email;
        notice.userId = user.id;
        if (!outbox.enqueue(notice))
            qFatal("The outbox takes nothing.");
        const auto now = ListsBench::now();
        if (turn % 18 == 0 || i == 0) {
            const auto leased = outbox.lease(QStringLiteral("demo"), 1, now, now + std::chrono::minutes(1));
            if (leased && !leased->isEmpty())
                (void)outbox.markFailed(leased->first().id, QStringLiteral("demo"),
                                        QStringLiteral("550 5.1.1 No such user here"), now + std::chrono::minutes(2));
        }
        setAge({});
    }

    [[nodiscard]] static std::chrono::seconds nowInSeconds()
    {
        return std::chrono::duration_cast<std::chrono::seconds>(ListsBench::now());
    }

    const Age m_age;
    const QString m_hash = *TestManager::quickHasher().hash(Auth::Secret("correct horse"));
    const QTemporaryDir m_folder;

public:
    ListsBench bench{"[[user.field]]\nname = \"full_name\"\n[[user.field]]\nname = \"newsletter\"\n"
                     "type = \"boolean\"\n",
                     {},
                     {{.name = QStringLiteral("full_name"), .type = Auth::UserField::Type::String},
                      {.name = QStringLiteral("newsletter"), .type = Auth::UserField::Type::Boolean}}};
};
