// SPDX-License-Identifier: MIT
#include "bulk/bulkwork.h"

#include "bulk/selectionsource.h"
#include "domain.h"
#include "session/librarywords.h"

#include <QSet>

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::User;
using Auth::UserId;

namespace {

//! What it is for one user, it is for all others, too.
bool endsTheRun(const Error &error)
{
    switch (error.code) {
    case Error::DatabaseUnavailable:
    case Error::SchemaMissing:
    case Error::SchemaTooNew:
    case Error::NotSupported:
    case Error::Cancelled: return true;
    default: return false;
    }
}

Auth::UserQuery activeSuperusers()
{
    Auth::UserQuery query;
    query.isActive = true;
    query.isSuperuser = true;
    return query;
}

BulkState failed(BulkOutcome outcome, const Error &error)
{
    return {outcome, BulkReason::Error, LibraryWords::why(error)};
}

} // namespace

BulkWork::BulkWork(Gatehouse::Domain &domain, BulkAction action, BulkNews &news, const std::atomic_bool &isCancelled)
    : m_domain(domain), m_action(action), m_news(news), m_isCancelled(isCancelled)
{}

// ---- the plan

Auth::Result<void> BulkWork::plan(const UserSelection &selection)
{
    const bool isMail = m_action == BulkAction::SendVerification || m_action == BulkAction::SendReset;
    if (isMail && !m_domain.manager().settings().outbox) {
        return Auth::failure({Error::NotSupported, u"This configuration sends no mail ([mail] transport)."_s});
    }
    QSet<UserId> missing(selection.ids.begin(), selection.ids.end());
    const Gatehouse::UserSource source = usersOf(m_domain.manager(), selection);
    while (true) {
        if (m_isCancelled)
            return Auth::failure(Error::Cancelled);
        const auto users = source();
        if (!users)
            return Auth::failure(users.error());
        if (users->isEmpty())
            break;
        for (const User &user : *users) {
            missing.remove(user.id);
            const BulkReason reason = whyNot(user);
            if (reason == BulkReason::None && user.isActive && user.isSuperuser)
                m_superusers.insert(user.id, m_rows);
            add(user.id, user.email,
                {reason == BulkReason::None ? BulkOutcome::Planned : BulkOutcome::LeftOut, reason});
        }
    }
    for (const UserId &id : std::as_const(missing)) {
        if (!selection.allThatMatch)
            add(id, {}, {BulkOutcome::LeftOut, BulkReason::IsGone});
    }
    flush();
    return spareLastSuperusers();
}

void BulkWork::add(const UserId &id, const QString &email, const BulkState &state)
{
    if (!m_nextUsers)
        m_nextUsers = std::make_shared<BulkChunk>();
    m_nextUsers->add(id, email);
    m_next.states.push_back(state);
    ++m_rows;
    if (m_nextUsers->size() == BulkChunk::fullSize)
        flush();
}

void BulkWork::flush()
{
    if (!m_nextUsers)
        return;
    m_next.users = std::exchange(m_nextUsers, nullptr);
    m_news.put(std::exchange(m_next, {}));
}

BulkReason BulkWork::whyNot(const User &user) const
{
    switch (m_action) {
    case BulkAction::Activate: return user.isActive ? BulkReason::IsActive : BulkReason::None;
    case BulkAction::Deactivate: return user.isActive ? BulkReason::None : BulkReason::IsInactive;
    case BulkAction::Verify: return user.isVerified ? BulkReason::IsVerified : BulkReason::None;
    case BulkAction::SendVerification:
        if (user.isVerified)
            return BulkReason::IsVerified;
        [[fallthrough]];
    case BulkAction::SendReset: return user.isActive ? BulkReason::None : BulkReason::IsInactive;
    case BulkAction::RevokeTokens:
    case BulkAction::Delete: return BulkReason::None;
    }
    return BulkReason::None;
}

bool BulkWork::takesSuperusersAway() const
{
    return m_action == BulkAction::Deactivate || m_action == BulkAction::Delete;
}

// Which of them should stay, nobody but the administrator can know: so all of them do.
Auth::Result<void> BulkWork::spareLastSuperusers()
{
    if (!takesSuperusersAway() || m_superusers.isEmpty())
        return {};
    const Gatehouse::UserSource source = Gatehouse::usersThatMatch(m_domain.manager(), activeSuperusers());
    for (auto users = source(); !users || !users->isEmpty(); users = source()) {
        if (!users)
            return Auth::failure(users.error());
        for (const User &user : *users) {
            if (!m_superusers.contains(user.id))
                return {};
        }
    }
    QList<BulkNews::Change> changes;
    for (const qsizetype row : std::as_const(m_superusers))
        changes << BulkNews::Change{row, {BulkOutcome::LeftOut, BulkReason::IsLastSuperuser}};
    m_news.put(changes);
    return {};
}

Auth::Result<bool> BulkWork::isLastSuperuser(const User &user) const
{
    Auth::UserQuery query = activeSuperusers();
    query.limit = 2;
    const auto page = m_domain.manager().find(query);
    if (!page)
        return Auth::failure(page.error());
    return std::all_of(page->users.begin(), page->users.end(),
                       [&user](const User &other) { return other.id == user.id; });
}

// ---- the run

qsizetype BulkWork::batchSize() const
{
    // What Redis has forgotten, no rollback brings back: there, nobody shares a transaction with somebody who fails.
    const bool removesTokens = m_action == BulkAction::RevokeTokens || m_action == BulkAction::Delete;
    if (removesTokens && !m_domain.manager().settings().tokenStores.isEmpty())
        return 1;
    return 200; // the service's writers wait for some ten milliseconds
}

Auth::Result<void> BulkWork::carryOut(const BulkChunks &chunks, std::span<const quint32> rows)
{
    const auto atOnce = std::size_t(batchSize());
    for (std::size_t first = 0; first < rows.size(); first += atOnce) {
        if (m_isCancelled)
            return Auth::failure(Error::Cancelled);
        if (auto done = together(chunks, rows.subspan(first, std::min(atOnce, rows.size() - first))); !done)
            return done;
    }
    return {};
}

Auth::Result<void> BulkWork::together(const BulkChunks &chunks, std::span<const quint32> rows)
{
    QList<BulkNews::Change> changes;
    qint64 tokens = 0;
    bool isWhole = false;
    const auto done = m_domain.manager().userDatabase().transaction([&]() -> Auth::Result<void> {
        changes.clear(); // it may be run again
        tokens = 0;
        isWhole = false;
        for (const quint32 row : rows) {
            const BulkChunk &chunk = *chunks[row / BulkChunk::fullSize];
            const auto step = one(chunk.id(row % BulkChunk::fullSize));
            if (!step)
                return Auth::failure(step.error());
            changes << BulkNews::Change{row, step->state};
            tokens += step->tokens;
        }
        isWhole = true;
        return {};
    });
    if (done) {
        m_news.put(changes, tokens);
        return {};
    }
    const bool isUncertain = isWhole && done.error().code == Error::DatabaseUnavailable; // it broke at the commit
    if (endsTheRun(done.error()) && !isUncertain)
        return done;
    if (!isUncertain && rows.size() > 1) { // which of them it was, the database does not say
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (auto alone = together(chunks, rows.subspan(i, 1)); !alone)
                return alone;
        }
        return {};
    }
    changes.clear();
    for (const quint32 row : rows)
        changes << BulkNews::Change{row,
                                    failed(isUncertain ? BulkOutcome::Uncertain : BulkOutcome::Failed, done.error())};
    m_news.put(changes);
    return isUncertain ? done : Auth::Result<void>();
}

Auth::Result<BulkWork::Step> BulkWork::one(const UserId &id)
{
    const auto user = m_domain.manager().get(id);
    if (!user && user.error().code == Error::UserNotExists)
        return Step{{BulkOutcome::LeftOut, BulkReason::IsGone}};
    if (!user)
        return Auth::failure(user.error());
    if (const BulkReason reason = whyNot(*user); reason != BulkReason::None)
        return Step{{BulkOutcome::LeftOut, reason}};
    if (takesSuperusersAway() && user->isActive && user->isSuperuser) {
        const auto isLast = isLastSuperuser(*user);
        if (!isLast)
            return Auth::failure(isLast.error());
        if (*isLast)
            return Step{{BulkOutcome::LeftOut, BulkReason::IsLastSuperuser}};
    }
    return perform(*user);
}

Auth::Result<BulkWork::Step> BulkWork::perform(const User &user)
{
    Auth::UserManager &manager = m_domain.manager();
    const auto update = [&](std::optional<bool> Auth::UserUpdate::*flag, bool value) {
        Auth::UserUpdate wanted;
        wanted.*flag = value;
        return manager.updateUnsafe(wanted, user).map([](const User &) {});
    };
    Auth::Result<void> done;
    switch (m_action) {
    case BulkAction::Activate: done = update(&Auth::UserUpdate::isActive, true); break;
    case BulkAction::Deactivate: done = update(&Auth::UserUpdate::isActive, false); break;
    case BulkAction::Verify: done = update(&Auth::UserUpdate::isVerified, true); break;
    case BulkAction::SendVerification: done = manager.requestVerify(user); break;
    case BulkAction::SendReset: done = manager.forgotPassword(user); break;
    case BulkAction::Delete: done = manager.remove(user); break;
    case BulkAction::RevokeTokens: {
        const auto count = manager.revokeTokens(user);
        if (!count)
            return Auth::failure(count.error());
        if (*count == 0)
            return Step{{BulkOutcome::LeftOut, BulkReason::HasNoTokens}};
        return Step{{BulkOutcome::Done}, *count};
    }
    }
    return done ? Auth::Result<Step>(Step{{BulkOutcome::Done}}) : Auth::failure(done.error());
}

} // namespace GatehouseAdmin
