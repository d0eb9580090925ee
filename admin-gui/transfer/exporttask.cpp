// SPDX-License-Identifier: MIT
#include "transfer/exporttask.h"

#include "bulk/selectionsource.h"
#include "domain.h"

#include <algorithm>

namespace GatehouseAdmin {

using Auth::Error;

namespace {

Gatehouse::UserWriter writerOf(Gatehouse::Domain &domain, const ExportRequest &request)
{
    return {domain.manager().settings(), request.format, request.withoutPasswords, request.texts};
}

} // namespace

ExportTask::ExportTask(std::shared_ptr<Session> session, QObject *parent) : LongTask(std::move(session), parent) {}

ExportTask::~ExportTask() = default;

void ExportTask::start(const ExportRequest &request)
{
    Q_ASSERT(!m_result);
    begin(
            [news = m_news, request](Gatehouse::Domain &domain,
                                     const std::atomic_bool &isCancelled) -> Auth::Result<qint64> {
                const auto users = usersOf(domain.manager(), request.selection);
                const auto counted = [&]() -> Auth::Result<QList<Auth::User>> {
                    if (isCancelled)
                        return Auth::failure(Error::Cancelled);
                    auto page = users();
                    *news += page ? page->size() : 0;
                    return page;
                };
                return Gatehouse::writeUserFile(request.path, writerOf(domain, request), counted);
            },
            [this](const Auth::Result<qint64> &result) { m_result = result; });
}

void ExportTask::takeNews()
{
    m_written = *m_news;
}

Auth::Result<QString> ExportTask::firstLines(Gatehouse::Domain &domain, const ExportRequest &request, int users)
{
    ExportRequest few = request;
    few.selection.ids = few.selection.ids.first(std::min(few.selection.ids.size(), qsizetype(users)));
    const auto writer = writerOf(domain, request);
    QByteArray text = writer.head();
    const auto first = usersOf(domain.manager(), few.selection)();
    if (!first)
        return Auth::failure(first.error());
    for (const Auth::User &user : first->first(std::min(first->size(), qsizetype(users))))
        text += writer.text(user);
    return QString::fromUtf8(text);
}

} // namespace GatehouseAdmin
