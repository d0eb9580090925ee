// SPDX-License-Identifier: MIT
#include "mail/mailsender.h"

#include "manager/usermanager.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::OutboxEntry;
using Verdict = MailTransport::Answer::Verdict;

namespace {

Q_LOGGING_CATEGORY(lcMail, "gatehouse.mail", QtInfoMsg)

constexpr int leasedAtOnce = 8; // mails; what another sender cannot take meanwhile
constexpr auto purgeInterval = 1h;

//! Never the address: the log is read by more people than the outbox.
QString named(const OutboxEntry &entry)
{
    return u"mail %1 (%2)"_s.arg(entry.id, Auth::Notice::name(entry.notice.kind));
}

void complain(const OutboxEntry &entry, const char *what, const Auth::Error &error)
{
    qCWarning(lcMail).noquote() << named(entry) << what << Auth::Error::name(error.code) << error.reason
                                << error.detail;
}

} // namespace

MailSender::MailSender(Auth::UserManager &manager, Auth::Outbox &outbox, MailTexts texts,
                       std::unique_ptr<MailTransport> transport, Settings settings, Observer observer)
    : m_manager(manager),
      m_outbox(outbox),
      m_texts(std::move(texts)),
      m_transport(std::move(transport)),
      m_settings(std::move(settings)),
      m_observer(std::move(observer)),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

MailSender::~MailSender()
{
    stop();
}

void MailSender::start()
{
    m_outbox.setWaker([this] { wake(); });
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"mail"_s);
    m_thread->start();
}

void MailSender::stop()
{
    if (!m_thread)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_stopDeadline.setRemainingTime(m_settings.stopWithin);
        m_condition.notify_all();
    }
    m_thread->wait();
    m_thread.reset();
    m_outbox.setWaker({});
}

void MailSender::wake()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_condition.notify_all();
}

bool MailSender::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void MailSender::run()
{
    while (!isStopping()) {
        {
            const std::lock_guard lock(m_mutex);
            m_isWoken = false; // what comes from now on may be missed by this round
        }
        sendDue(m_settings.pause);
        purge();
        std::unique_lock lock(m_mutex);
        m_condition.wait_for(lock, m_settings.pollInterval, [this] { return m_isWoken || m_isStopping; });
        constexpr auto clockStep = 5ms; // by which the two clocks may differ
        if (m_isWoken)
            m_condition.wait_for(lock, m_settings.pause + clockStep, [this] { return m_isStopping; });
    }
}

std::chrono::milliseconds MailSender::delayAfter(int attempts) const
{
    constexpr int mostDoublings = 20; // beyond any longestRetry that makes sense, below any overflow
    const auto doubled = m_settings.firstRetry * (1 << std::clamp(attempts - 1, 0, mostDoublings));
    const double random = m_settings.random ? m_settings.random() : QRandomGenerator::global()->generateDouble();
    // Mails that failed together are not to come back together.
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::min(doubled, m_settings.longestRetry) *
                                                                 (1.0 - random / 2));
}

int MailSender::sendDue(std::chrono::milliseconds age)
{
    int tried = 0;
    while (!isStopping()) {
        auto leased = m_outbox.lease(m_name, leasedAtOnce, now() - age, now() + m_settings.lease);
        if (!leased) {
            if (!std::exchange(m_isTroubled, true))
                qCWarning(lcMail).noquote()
                        << "the outbox cannot be read:" << leased.error().reason << leased.error().detail;
            return tried;
        }
        m_isTroubled = false;
        if (leased->isEmpty())
            break;
        while (!leased->isEmpty()) {
            OutboxEntry entry = leased->takeFirst();
            if (!holdLease(entry.id, entry.leasedUntil))
                continue;
            ++tried;
            if (deliver(entry) == Next::Rest || isStopping()) {
                releaseAll(*leased);
                m_transport->rest();
                return tried;
            }
        }
    }
    m_transport->rest();
    return tried;
}

// A lease of which less than a half is left is renewed; one that was lost is another's mail now.
bool MailSender::holdLease(const QString &id, Auth::Instant &leasedUntil)
{
    if (now() + m_settings.lease / 2 <= leasedUntil)
        return true;
    const auto until = now() + m_settings.lease;
    const auto renewed = m_outbox.renew(id, m_name, until);
    if (renewed)
        leasedUntil = until;
    else if (renewed.error().code != Auth::Error::Conflict)
        return now() < leasedUntil; // a database that is busy
    return renewed.has_value();
}

bool MailSender::mayGoOn(const QString &id, Auth::Instant &leasedUntil)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopDeadline.hasExpired())
            return false;
    }
    return holdLease(id, leasedUntil);
}

MailSender::Next MailSender::deliver(const OutboxEntry &entry)
{
    const auto notice = m_manager.completed(entry.notice);
    if (!notice) {
        tryLater(entry, QString::fromLatin1(Auth::Error::name(notice.error().code)));
        complain(entry, "not made:", notice.error());
        return Next::Rest;
    }
    if (!notice->has_value()) { // nobody is to be told
        if (auto dropped = m_outbox.drop(entry.id, m_name); !dropped)
            complain(entry, "not dropped:", dropped.error());
        return Next::GoOn;
    }
    const QDateTime queued = QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(entry.createdAt).count(), QTimeZone::utc());
    const MailMessage message = m_texts.compose(**notice, queued);
    const OutgoingMail mail{entry.id, queued, message.from, message.to, message.toRfc5322(queued, entry.id.toLatin1())};
    auto leasedUntil = entry.leasedUntil;
    return conclude(entry, m_transport->deliver(mail, [&] { return mayGoOn(entry.id, leasedUntil); }));
}

MailSender::Next MailSender::conclude(const OutboxEntry &entry, const MailTransport::Answer &answer)
{
    if (m_observer)
        m_observer(answer.verdict == Verdict::Accepted);
    switch (answer.verdict) {
    case Verdict::Accepted: break;
    case Verdict::Refused: giveUp(entry, answer.text); return Next::GoOn;
    case Verdict::Later: tryLater(entry, answer.text); return Next::GoOn;
    case Verdict::Unreachable: tryLater(entry, answer.text); return Next::Rest;
    }
    constexpr int tries = 3; // each waits for a lock; a mail that is not marked would go out again
    Auth::Result<void> marked;
    for (int i = 0; i < tries; ++i) {
        marked = m_outbox.markSent(entry.id, m_name, answer.text, now());
        if (marked || marked.error().code != Auth::Error::DatabaseUnavailable)
            break;
    }
    if (marked)
        qCInfo(lcMail).noquote() << named(entry) << "delivered";
    else
        complain(entry, "delivered, but not marked as sent:", marked.error());
    return marked ? Next::GoOn : Next::Rest;
}

void MailSender::tryLater(const OutboxEntry &entry, const QString &why)
{
    if (now() - entry.queuedAt >= m_settings.giveUpAfter)
        return giveUp(entry, why);
    const auto delay = delayAfter(entry.attempts);
    qCWarning(lcMail).noquote() << named(entry) << "not delivered, again in"
                                << std::chrono::duration_cast<std::chrono::seconds>(delay).count() << "s:" << why;
    if (auto postponed = m_outbox.postpone(entry.id, m_name, why, now() + delay); !postponed)
        complain(entry, "not postponed:", postponed.error()); // the lease will run out
}

void MailSender::giveUp(const OutboxEntry &entry, const QString &why)
{
    qCCritical(lcMail).noquote() << named(entry) << "given up:" << why;
    if (auto marked = m_outbox.markFailed(entry.id, m_name, why, now()); !marked)
        complain(entry, "not marked as failed:", marked.error());
}

void MailSender::releaseAll(const QList<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        const auto released = m_outbox.release(entry.id, m_name);
        if (released)
            continue;
        complain(entry, "not released:", released.error()); // the lease will run out
        if (released.error().code == Auth::Error::DatabaseUnavailable)
            return; // it would be so with each
    }
}

void MailSender::purge()
{
    if (now() - m_lastPurge < purgeInterval)
        return;
    m_lastPurge = now();
    for (const auto &[state, keep] : {std::pair(OutboxEntry::State::Sent, m_settings.keepSent),
                                      std::pair(OutboxEntry::State::Failed, m_settings.keepFailed)}) {
        const auto purged = m_outbox.purge(state, now() - keep);
        if (!purged)
            qCWarning(lcMail).noquote() << "old mails not purged:" << purged.error().reason << purged.error().detail;
        else if (*purged > 0)
            qCInfo(lcMail).noquote() << "purged" << *purged << "mails that were" << OutboxEntry::name(state);
    }
}

} // namespace Gatehouse
