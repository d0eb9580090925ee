// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulknews.h"
#include "users/userselection.h"

#include "core/user.h"

#include <QHash>

#include <atomic>
#include <span>

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! What can be done with many users at once.
enum class BulkAction : quint8 { Activate, Deactivate, Verify, RevokeTokens, SendVerification, SendReset, Delete };

//! \brief The part of a bulk action that asks the database: who is meant, and one user after the other.
//!
//! Users are done in batches, each a transaction; where one of a batch fails, each is done by itself, so that the
//! others are done all the same. Before it does something with a user it looks anew whether there is still need.
//!
//! Nobody takes the last active superuser away: where all of them are selected, none of them is touched. Two consoles
//! that do it at the same moment, each to a different half of them, are not kept from it.
//! \note Blocks; one thread. Lends what it is given.
class BulkWork
{
public:
    BulkWork(Gatehouse::Domain &domain, BulkAction action, BulkNews &news, const std::atomic_bool &isCancelled);

    //! \brief Tells who is meant, and who of them is left out.
    //! \return Error::Cancelled; Error::NotSupported where no mail is sent; the errors of the database
    [[nodiscard]] Auth::Result<void> plan(const UserSelection &selection);
    //! \brief Does it for \a rows of \a chunks, and tells what became of each.
    //! \return Error::Cancelled; why the database cannot go on. What was told stays true.
    [[nodiscard]] Auth::Result<void> carryOut(const BulkChunks &chunks, std::span<const quint32> rows);

private:
    struct Step
    {
        BulkState state;
        qint64 tokens = 0;
    };

    void add(const Auth::UserId &id, const QString &email, const BulkState &state);
    void flush();
    [[nodiscard]] BulkReason whyNot(const Auth::User &user) const;
    [[nodiscard]] bool takesSuperusersAway() const;
    [[nodiscard]] Auth::Result<void> spareLastSuperusers();
    [[nodiscard]] Auth::Result<bool> isLastSuperuser(const Auth::User &user) const;

    [[nodiscard]] Auth::Result<void> together(const BulkChunks &chunks, std::span<const quint32> rows);
    [[nodiscard]] Auth::Result<Step> one(const Auth::UserId &id);
    [[nodiscard]] Auth::Result<Step> perform(const Auth::User &user);
    [[nodiscard]] qsizetype batchSize() const;

    Gatehouse::Domain &m_domain;
    const BulkAction m_action;
    BulkNews &m_news;
    const std::atomic_bool &m_isCancelled;

    qsizetype m_rows = 0; // told, or in m_next
    BulkNews::Chunk m_next;
    std::shared_ptr<BulkChunk> m_nextUsers;
    QHash<Auth::UserId, qsizetype> m_superusers; // active ones who are meant, and their rows
};

} // namespace GatehouseAdmin
