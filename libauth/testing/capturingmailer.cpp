// SPDX-License-Identifier: MIT
#include "testing/capturingmailer.h"

#include <QMutex>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

struct CapturingMailer::Private
{
    UserManager &manager;
    mutable QMutex mutex; // for the notices
    QList<Notice> notices;

    void keep(const Notice &notice)
    {
        const QMutexLocker lock(&mutex);
        notices << notice;
    }
};

CapturingMailer::CapturingMailer(UserManager &manager, QObject *parent)
    : QObject(parent), d(new Private{.manager = manager, .mutex = {}, .notices = {}})
{
    if (manager.settings().outbox) // which deliver() empties; the signals would say the same again
        return;
    const auto keep = [this](Notice::Kind kind, const QString &recipient, const User &user, const Secret &token,
                             const RequestContext &context) {
        d->keep({.kind = kind,
                 .recipient = recipient,
                 .userId = user.id,
                 .token = token,
                 .details = {},
                 .context = context});
    };
    // Directly: the notice is there when the operation returns, in whichever thread it ran.
    connect(
            &manager, &UserManager::verificationRequested, this,
            [keep](const User &user, const Secret &token, const RequestContext &context) {
                keep(Notice::Kind::VerifyEmail, user.email, user, token, context);
            },
            Qt::DirectConnection);
    connect(
            &manager, &UserManager::passwordForgotten, this,
            [keep](const User &user, const Secret &token, const RequestContext &context) {
                keep(Notice::Kind::ResetPassword, user.email, user, token, context);
            },
            Qt::DirectConnection);
    connect(
            &manager, &UserManager::emailChangeRequested, this,
            [keep](const User &user, const QString &newEmail, const Secret &token, const RequestContext &context) {
                keep(Notice::Kind::ConfirmNewEmail, newEmail, user, token, context);
            },
            Qt::DirectConnection);
}

CapturingMailer::~CapturingMailer() = default;

QList<Notice> CapturingMailer::notices() const
{
    const QMutexLocker lock(&d->mutex);
    return d->notices;
}

std::optional<Notice> CapturingMailer::last(const QString &recipient, Notice::Kind kind) const
{
    const QList<Notice> all = notices();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Notice &notice) {
        return notice.recipient == recipient && notice.kind == kind;
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

QByteArray CapturingMailer::token(const QString &recipient, Notice::Kind kind) const
{
    const auto notice = last(recipient, kind);
    return notice ? notice->token.reveal().toByteArray() : QByteArray();
}

void CapturingMailer::clear()
{
    const QMutexLocker lock(&d->mutex);
    d->notices.clear();
}

Result<int> CapturingMailer::deliver()
{
    Outbox *outbox = d->manager.settings().outbox;
    if (!outbox)
        return failure(Error::NotSupported);
    const QString owner = u"CapturingMailer"_s;
    const auto now = d->manager.settings().clock->sinceEpoch();
    int told = 0;
    for (;;) {
        const auto due = outbox->lease(owner, 100, now, now + std::chrono::minutes(1));
        if (!due)
            return failure(due.error());
        if (due->isEmpty())
            return told;
        for (const OutboxEntry &entry : *due) {
            const auto notice = d->manager.completed(entry.notice);
            if (!notice)
                return failure(notice.error());
            if (auto done =
                        *notice ? outbox->markSent(entry.id, owner, u"captured"_s, now) : outbox->drop(entry.id, owner);
                !done)
                return failure(done.error());
            if (*notice) {
                d->keep(**notice);
                ++told;
            }
        }
    }
}

} // namespace Auth
