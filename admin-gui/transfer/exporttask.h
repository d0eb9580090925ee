// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/longtask.h"
#include "transfer/userwriter.h"
#include "users/userselection.h"

namespace GatehouseAdmin {

//! What is to be written where.
struct ExportRequest
{
    using Format = Gatehouse::ExportCommand::Format;

    UserSelection selection;
    Format format = Format::Csv;
    bool withoutPasswords = true;
    Gatehouse::UserWriter::Texts texts = Gatehouse::UserWriter::Texts::AsTheyAre;
    QString path = {};
};

//! \brief Writes users into a file, which appears only when it is complete. Knows no widgets.
class ExportTask final : public LongTask
{
    Q_OBJECT

public:
    explicit ExportTask(std::shared_ptr<Session> session, QObject *parent = nullptr);
    ~ExportTask() override;

    //! Once.
    void start(const ExportRequest &request);
    [[nodiscard]] qint64 written() const noexcept { return m_written; }
    //! Unset until it has ended: then how many users are in the file, or why there is none.
    [[nodiscard]] const std::optional<Auth::Result<qint64>> &result() const noexcept { return m_result; }

    //! The first lines of the file, as they would be. \note Blocks; not for the window's thread.
    [[nodiscard]] static Auth::Result<QString> firstLines(Gatehouse::Domain &domain, const ExportRequest &request,
                                                          int users);

private:
    void takeNews() override;

    const std::shared_ptr<std::atomic<qint64>> m_news = std::make_shared<std::atomic<qint64>>(0);
    qint64 m_written = 0;
    std::optional<Auth::Result<qint64>> m_result;
};

} // namespace GatehouseAdmin
