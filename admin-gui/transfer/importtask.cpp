// SPDX-License-Identifier: MIT
#include "transfer/importtask.h"

#include "domain.h"
#include "transfer/fileimport.h"

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;

ImportTask::ImportTask(std::shared_ptr<Session> session, QObject *parent) : LongTask(std::move(session), parent) {}

ImportTask::~ImportTask() = default;

void ImportTask::start(const Gatehouse::ImportCommand &command)
{
    Q_ASSERT(!m_outcome);
    begin(
            [news = m_news, command, isReadOnly = session()->isReadOnly()](
                    Gatehouse::Domain &domain, const std::atomic_bool &isCancelled) -> Auth::Result<Outcome> {
                if (isReadOnly)
                    return Auth::failure({Error::Refused, u"This connection is read-only."_s});
                return import(domain, command, *news, isCancelled);
            },
            [this](const Auth::Result<Outcome> &outcome) {
                m_outcome = outcome ? *outcome : Outcome{.progress = {}, .rejections = {}, .error = outcome.error()};
                m_progress = m_outcome->progress;
            });
}

ImportTask::Outcome ImportTask::import(Gatehouse::Domain &domain, const Gatehouse::ImportCommand &command, News &news,
                                       const std::atomic_bool &isCancelled)
{
    Gatehouse::FileImport import(domain.manager().settings(), domain.storage(), command, mostRejections);
    Auth::Result<void> done = import.open();
    const auto tell = [&, size = import.size()](const Auth::ImportProgress &progress) {
        const QMutexLocker locker(&news.mutex);
        news.progress = progress;
        news.size = size;
        return !isCancelled;
    };
    const bool wasFinished = done && import.wasFinished();
    if (done && !wasFinished) {
        (void)tell(import.progress());
        done = import.run(tell);
    }
    return {.progress = import.progress(),
            .rejections = import.report().kept(),
            .wasImportedBefore = wasFinished,
            .error = done ? std::optional<Error>() : done.error()};
}

void ImportTask::takeNews()
{
    if (!m_news->mutex.tryLock()) // the window waits for nobody, and looks again soon
        return;
    m_progress = m_news->progress;
    m_size = m_news->size;
    m_news->mutex.unlock();
}

} // namespace GatehouseAdmin
