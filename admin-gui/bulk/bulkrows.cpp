// SPDX-License-Identifier: MIT
#include "bulk/bulkrows.h"

namespace GatehouseAdmin {

void BulkChunk::add(const Auth::UserId &id, const QString &email)
{
    for (const QString &text : {id.toString(), email}) {
        m_text += text.toUtf8();
        m_ends.push_back(quint32(m_text.size()));
    }
}

QString BulkChunk::text(qsizetype place) const
{
    const quint32 begin = place == 0 ? 0 : m_ends[std::size_t(place - 1)];
    return QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_ends[std::size_t(place)] - begin));
}

void BulkRows::append(std::shared_ptr<const BulkChunk> chunk, const std::vector<BulkState> &states)
{
    Q_ASSERT(m_chunks.empty() || m_chunks.back()->size() == BulkChunk::fullSize);
    Q_ASSERT(chunk->size() == qsizetype(states.size()));
    m_chunks.push_back(std::move(chunk));
    for (const BulkState &state : states) {
        m_states.push_back(packed(state));
        ++m_counts[std::size_t(state.outcome)];
    }
}

void BulkRows::set(qsizetype row, const BulkState &state)
{
    Packed &known = m_states[std::size_t(row)];
    --m_counts[std::size_t(known.outcome)];
    known = packed(state);
    ++m_counts[std::size_t(known.outcome)];
}

Auth::UserId BulkRows::id(qsizetype row) const
{
    return m_chunks[std::size_t(row / BulkChunk::fullSize)]->id(row % BulkChunk::fullSize);
}

QString BulkRows::email(qsizetype row) const
{
    return m_chunks[std::size_t(row / BulkChunk::fullSize)]->email(row % BulkChunk::fullSize);
}

BulkState BulkRows::state(qsizetype row) const
{
    const Packed &known = m_states[std::size_t(row)];
    return {known.outcome, known.reason, m_words[known.words]};
}

std::vector<quint32> BulkRows::rowsThatAre(BulkOutcome outcome) const
{
    std::vector<quint32> rows;
    rows.reserve(std::size_t(count(outcome)));
    for (std::size_t row = 0; row < m_states.size(); ++row) {
        if (m_states[row].outcome == outcome)
            rows.push_back(quint32(row));
    }
    return rows;
}

BulkRows::Packed BulkRows::packed(const BulkState &state)
{
    constexpr qsizetype mostWords = 1000; // what comes after has those of the last one
    qsizetype words = m_words.indexOf(state.words);
    if (words < 0) {
        if (m_words.size() < mostWords)
            m_words << state.words;
        words = m_words.size() - 1;
    }
    return {state.outcome, state.reason, quint16(words)};
}

} // namespace GatehouseAdmin
