// SPDX-License-Identifier: MIT
#include "bulk/bulkrun.h"

#include <algorithm>

namespace GatehouseAdmin {

using Auth::Error;

BulkRun::BulkRun(std::shared_ptr<Session> session, BulkAction action, UserSelection selection, QObject *parent)
    : LongTask(std::move(session), parent), m_action(action), m_selection(std::move(selection))
{}

BulkRun::~BulkRun() = default;

void BulkRun::enter(Stage stage)
{
    m_stage = stage;
}

void BulkRun::plan()
{
    Q_ASSERT(m_stage == Stage::New);
    enter(Stage::Planning);
    begin([news = m_news, action = m_action, selection = m_selection](Gatehouse::Domain &domain,
                                                                      const std::atomic_bool &isCancelled)
                  -> Auth::Result<void> { return BulkWork(domain, action, *news, isCancelled).plan(selection); },
          [this](const Auth::Result<void> &done) {
              if (!done)
                  m_error = done.error();
              else if (isCancelled()) // when all was read already
                  m_error = Error(Error::Cancelled);
              m_planned = m_rows.count(BulkOutcome::Planned);
              enter(m_error ? Stage::Ended : Stage::Planned);
          });
}

void BulkRun::start()
{
    if (m_stage != Stage::Planned || session()->isReadOnly())
        return;
    enter(Stage::Running);
    begin([news = m_news, action = m_action, chunks = m_rows.chunks(), rows = m_rows.rowsThatAre(BulkOutcome::Planned)](
                  Gatehouse::Domain &domain, const std::atomic_bool &isCancelled)
                  -> Auth::Result<void> { return BulkWork(domain, action, *news, isCancelled).carryOut(chunks, rows); },
          [this](const Auth::Result<void> &done) {
              if (!done)
                  m_error = done.error();
              enter(Stage::Ended);
          });
}

qsizetype BulkRun::planned() const
{
    return m_stage == Stage::Planning || m_stage == Stage::New ? count(BulkOutcome::Planned) : m_planned;
}

qsizetype BulkRun::dealtWith() const
{
    return planned() - count(BulkOutcome::Planned);
}

void BulkRun::takeNews()
{
    BulkNews::All all = m_news->take();
    for (BulkNews::Chunk &chunk : all.chunks)
        m_rows.append(std::move(chunk.users), chunk.states);
    if (!all.chunks.empty())
        Q_EMIT rowsAdded(m_rows.size());
    m_tokens += all.tokens;
    if (all.changes.isEmpty())
        return;
    qsizetype first = m_rows.size();
    qsizetype last = 0;
    for (const BulkNews::Change &change : std::as_const(all.changes)) {
        m_rows.set(change.row, change.state);
        first = std::min(first, change.row);
        last = std::max(last, change.row);
    }
    Q_EMIT rowsChanged(first, last);
}

} // namespace GatehouseAdmin
