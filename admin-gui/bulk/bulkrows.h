// SPDX-License-Identifier: MIT
#pragma once

#include "core/userid.h"

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace GatehouseAdmin {

//! What is, or was, done with a user.
enum class BulkOutcome : quint8 {
    Planned,   //!< it is still to be done, or the run ended before it
    LeftOut,   //!< there was no need, or it must not be; see BulkReason
    Done,      //!< the database has said so
    Failed,    //!< and everything is as before
    Uncertain, //!< the connection broke while it was committed: nobody knows
};
constexpr std::size_t bulkOutcomes = 5;

//! Why a user was left out, or what failed.
enum class BulkReason : quint8 {
    None,
    IsActive,
    IsInactive,
    IsVerified,
    HasNoTokens,
    IsLastSuperuser, //!< nobody could administrate any more
    IsGone,          //!< deleted by somebody else
    Error,           //!< see the words
};

//! \brief Some users, packed: a hundred bytes each, so that a million of them fit into the window's memory.
class BulkChunk
{
public:
    //! Every chunk has as many, but for the last one.
    static constexpr qsizetype fullSize = 1000;

    void add(const Auth::UserId &id, const QString &email);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size() / 2); }
    [[nodiscard]] Auth::UserId id(qsizetype row) const { return Auth::UserId(text(row * 2)); }
    [[nodiscard]] QString email(qsizetype row) const { return text(row * 2 + 1); }

private:
    [[nodiscard]] QString text(qsizetype place) const;

    QByteArray m_text; // ids and addresses in turn, in UTF-8
    std::vector<quint32> m_ends;
};

using BulkChunks = std::vector<std::shared_ptr<const BulkChunk>>;

//! What is known of one row.
struct BulkState
{
    BulkOutcome outcome = BulkOutcome::Planned;
    BulkReason reason = BulkReason::None;
    QString words = {}; //!< of an error

    friend bool operator==(const BulkState &a, const BulkState &b) = default;
};

//! \brief The users of a run and what became of each.
//! \note One thread; chunks are shared with others.
class BulkRows
{
public:
    //! \a states has one for each of \a chunk; the chunks before are full ones.
    void append(std::shared_ptr<const BulkChunk> chunk, const std::vector<BulkState> &states);
    void set(qsizetype row, const BulkState &state);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_states.size()); }
    [[nodiscard]] Auth::UserId id(qsizetype row) const;
    [[nodiscard]] QString email(qsizetype row) const;
    [[nodiscard]] BulkState state(qsizetype row) const;
    [[nodiscard]] BulkOutcome outcome(qsizetype row) const { return m_states[std::size_t(row)].outcome; }
    [[nodiscard]] qsizetype count(BulkOutcome outcome) const { return m_counts[std::size_t(outcome)]; }
    //! Those with this outcome, in their order.
    [[nodiscard]] std::vector<quint32> rowsThatAre(BulkOutcome outcome) const;
    [[nodiscard]] const BulkChunks &chunks() const noexcept { return m_chunks; }

private:
    struct Packed
    {
        BulkOutcome outcome = BulkOutcome::Planned;
        BulkReason reason = BulkReason::None;
        quint16 words = 0; // in m_words
    };
    [[nodiscard]] Packed packed(const BulkState &state);

    BulkChunks m_chunks;
    std::vector<Packed> m_states;
    std::array<qsizetype, bulkOutcomes> m_counts{};
    QStringList m_words{QString()}; // few, for errors repeat themselves
};

} // namespace GatehouseAdmin
