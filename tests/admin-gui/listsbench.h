// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqloutbox.h"
#include "patience.h"
#include "shell/view.h"
#include "support/eventloopwatchdog.h"
#include "support/results.h"
#include "support/usersbench.h"
#include "testing/fixedclock.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTime>

//! \brief A database whose tokens are good for an hour, and what the lists show.
struct ListsBench : UsersBench
{
    //! \param more lines of the configuration
    //! \param fields which it describes, too
    explicit ListsBench(const QByteArray &more = {}, const DatabaseKind &kind = {}, const Auth::UserFields &fields = {})
        : UsersBench(kind, fields,
                     "[[backend]]\nname = \"tokens\"\nstrategy = \"database\"\nlifetime_seconds = 3600\n" + more)
    {}

    //! Waits where midnight is near: who registered before it did not on the day that is today behind it.
    static void awaitMorning()
    {
        constexpr int longestTest = 60; // seconds
        while (QTime::currentTime() > QTime(0, 0).addSecs(-longestTest))
            QTest::qWait(1000);
    }
    [[nodiscard]] static Auth::Instant now() { return Auth::Clock::system().sinceEpoch(); }

    //! A token of 43 characters that begins with \a name.
    QByteArray addToken(const Auth::User &user, const QByteArray &name, std::chrono::seconds age)
    {
        const QByteArray token = name.leftJustified(43, 'x');
        if (const auto created = db.tokens.create({token, user.id, now() - age}); !created)
            qFatal("%s", qPrintable(created.error().detail));
        return token;
    }
    void addAccount(const Auth::User &user, const QString &provider, std::optional<std::chrono::seconds> expiresAt = {})
    {
        const auto added = db.users.addOAuthAccount({.id = {},
                                                     .userId = user.id,
                                                     .oauthName = provider,
                                                     .accessToken = QStringLiteral("secret access"),
                                                     .expiresAt = expiresAt,
                                                     .refreshToken = QStringLiteral("secret refresh"),
                                                     .accountId = provider + user.email,
                                                     .accountEmail = QStringLiteral("there@example.com")});
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }
};

//! \brief Three mails in the outbox: the first was refused by the server, the second was sent, the third waits.
struct Mails
{
    explicit Mails(Auth::SqlConnectionPool &pool) : outbox(pool, clock)
    {
        for (const char *recipient : {"failed@example.org", "sent@example.org", "waiting@example.org"}) {
            Auth::Notice notice;
            notice.kind = Auth::Notice::Kind::ResetRequested;
            notice.recipient = QString::fromLatin1(recipient);
            ids << *outbox.enqueue(notice);
            clock.advance(std::chrono::seconds(1));
        }
        const QString sender = QStringLiteral("a");
        (void)outbox.lease(sender, 2, clock.sinceEpoch(), clock.sinceEpoch() + std::chrono::minutes(1));
        (void)outbox.markFailed(ids[0], sender, QStringLiteral("550 5.1.1 <failed@example.org>: no such user"),
                                clock.sinceEpoch());
        (void)outbox.markSent(ids[1], sender, QStringLiteral("250 OK"), clock.sinceEpoch());
    }

    Auth::FixedClock clock;
    Auth::SqlOutbox outbox;
    QStringList ids;
};

//! The action of a view whose text, without marks, begins with \a text.
inline QAction *actionOf(const GatehouseAdmin::View &view, const QString &text)
{
    const QList<QAction *> actions = view.viewActions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    qFatal("no action %s", qPrintable(text));
}

//! The question that is asked now; null: none is.
inline QMessageBox *question()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

inline void answer(QMessageBox &box, bool isYes)
{
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons) {
        if ((box.buttonRole(button) == QMessageBox::AcceptRole) == isYes) {
            button->click();
            return;
        }
    }
    qFatal("no such button");
}

//! Texts that a view shows of a list, cell by cell, whatever the role.
inline QStringList allTexts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 16; ++role)
                texts << model.index(row, column).data(role).toString();
        }
    }
    return texts;
}
