// SPDX-License-Identifier: MIT
#include "transfer/importrun.h"

#include "core/clock.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;

namespace {

//! Rows may be large: a batch is full, too, when its part of the file is.
constexpr qint64 mostBytes = 8 * 1024 * 1024;

bool isFaultOfARow(const Error &error)
{
    return error.code == Error::InvalidField || error.code == Error::UserAlreadyExists || error.code == Error::Conflict;
}

Rejection rejection(const ImportRow &row, const QString &reason)
{
    return {row.line, row.user.email, reason};
}

//! What the file says about a user who is there, as far as it is different.
Auth::UserChanges changesOf(const Auth::User &user, const ImportRow &row)
{
    Auth::UserChanges changes;
    if (row.user.email != user.email)
        changes.email = row.user.email;
    if (row.givesPassword && row.user.hashedPassword != user.hashedPassword)
        changes.hashedPassword = row.user.hashedPassword;
    if (row.givesActive && row.user.isActive != user.isActive)
        changes.isActive = row.user.isActive;
    if (row.givesSuperuser && row.user.isSuperuser != user.isSuperuser)
        changes.isSuperuser = row.user.isSuperuser;
    if (row.givesVerified && row.user.isVerified != user.isVerified)
        changes.isVerified = row.user.isVerified;
    for (auto field = row.user.fields.cbegin(); field != row.user.fields.cend(); ++field) {
        if (field.value() != user.fields.value(field.key()))
            changes.fields.insert(field.key(), field.value());
    }
    return changes;
}

} // namespace

ImportRun::ImportRun(Auth::UserDatabase &users, Auth::ImportLog &log, RejectReport &report,
                     const ImportCommand &command, Auth::ImportProgress start)
    : m_users(users), m_log(log), m_report(report), m_command(command), m_progress(std::move(start))
{}

Auth::Result<void> ImportRun::add(ImportRows rows)
{
    for (ImportRow &row : rows) {
        m_rows << std::move(row);
        const qint64 bytes = m_rows.constLast().end - m_progress.place;
        if (m_rows.size() < m_command.batch && bytes < mostBytes)
            continue;
        if (auto stored = store(std::exchange(m_rows, {}), false); !stored)
            return stored;
    }
    return {};
}

Auth::Result<void> ImportRun::finish()
{
    return store(std::exchange(m_rows, {}), true);
}

Auth::Result<void> ImportRun::store(const ImportRows &rows, bool isLast)
{
    Auth::ImportProgress next;
    QList<Rejection> rejections;
    const auto done = m_users.transaction([&]() -> Auth::Result<void> {
        next = m_progress;
        rejections.clear();
        if (auto stored = attempt(rows, next, rejections); !stored)
            return stored;
        if (!rows.isEmpty()) {
            next.place = rows.constLast().end;
            next.linesRead = rows.constLast().linesRead;
        }
        if (isLast)
            next.finishedAt = Auth::Clock::system().sinceEpoch();
        return note(next, rejections);
    });
    const bool wasTried = m_command.dryRun && !done && done.error().code == Error::Cancelled;
    if (!done && !wasTried)
        return isFaultOfARow(done.error()) ? storeInTwo(rows, isLast, done.error()) : done;
    m_report.keep(rejections);
    m_progress = next;
    return {};
}

// Which row it was, the database does not say. Halves of halves find it.
Auth::Result<void> ImportRun::storeInTwo(ImportRows rows, bool isLast, const Error &error)
{
    if (rows.isEmpty())
        return Auth::failure(error);
    if (rows.size() == 1) {
        if (!rows.first().problem.isEmpty())
            return Auth::failure(error); // it was left out, and is not to blame
        rows.first().problem = error.reason;
        return store(rows, isLast);
    }
    const qsizetype half = rows.size() / 2;
    if (auto first = store(rows.first(half), false); !first)
        return first;
    return store(rows.sliced(half), isLast);
}

Auth::Result<void> ImportRun::attempt(const ImportRows &rows, Auth::ImportProgress &next, QList<Rejection> &rejections)
{
    QList<Auth::User> users;
    QList<qsizetype> places;
    users.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].problem.isEmpty()) {
            rejections << rejection(rows[i], rows[i].problem);
            continue;
        }
        users << rows[i].user;
        places << i;
    }
    const auto outcomes = m_users.createMany(users);
    if (!outcomes)
        return Auth::failure(outcomes.error());
    for (qsizetype i = 0; i < outcomes->size(); ++i) {
        if (!outcomes->at(i))
            ++next.stored;
        else if (auto done = storeTaken(rows[places[i]], *outcomes->at(i), next, rejections); !done)
            return done;
    }
    next.rejected += rejections.size();
    std::sort(rejections.begin(), rejections.end(),
              [](const Rejection &a, const Rejection &b) { return a.line < b.line; });
    return {};
}

Auth::Result<void> ImportRun::storeTaken(const ImportRow &row, const Error &why, Auth::ImportProgress &next,
                                         QList<Rejection> &rejections)
{
    if (m_command.onConflict == ImportCommand::OnConflict::Skip) {
        ++next.skipped;
        return {};
    }
    if (m_command.onConflict == ImportCommand::OnConflict::Fail) {
        rejections << rejection(row, why.reason);
        return {};
    }
    const auto user = why.code == Error::Conflict ? m_users.get(row.user.id) : m_users.getByEmail(row.user.email);
    if (!user)
        return Auth::failure(user.error());
    if (!row.user.id.isNull() && user->id != row.user.id) {
        rejections << rejection(row, u"This address belongs to the user %1."_s.arg(user->id.toString()));
        return {};
    }
    const Auth::UserChanges changes = changesOf(*user, row);
    if (changes.isEmpty()) {
        ++next.skipped;
        return {};
    }
    ++next.changed;
    const auto updated = m_users.update(user->id, changes);
    return updated ? Auth::Result<void>() : Auth::failure(updated.error());
}

Auth::Result<void> ImportRun::note(Auth::ImportProgress &next, const QList<Rejection> &rejections)
{
    // The report first: what it has too much is cut off when the import goes on, what it lacked would be lost.
    const auto size = m_report.write(m_progress.reportSize, rejections);
    if (!size)
        return Auth::failure(size.error());
    next.reportSize = *size;
    if (m_command.dryRun)
        return Auth::failure({Error::Cancelled, u"Only tried."_s}); // undoes the batch
    return next.fingerprint.isEmpty() ? Auth::Result<void>() : m_log.save(next);
}

} // namespace Gatehouse
