// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/longtask.h"
#include "commandline/commandline.h"
#include "transfer/rejectreport.h"

#include "database/importlog.h"

#include <QMutex>

namespace GatehouseAdmin {

//! \brief Imports a file. Knows no widgets.
class ImportTask final : public LongTask
{
    Q_OBJECT

public:
    //! How many rejected lines are kept to be shown; a report on the disk has all.
    static constexpr qsizetype mostRejections = 10'000;

    struct Outcome
    {
        Auth::ImportProgress progress;          //!< what is committed, also where it ended early
        QList<Gatehouse::Rejection> rejections; //!< the first ones
        bool wasImportedBefore = false;         //!< to its end, and nothing was done
        std::optional<Auth::Error> error;       //!< why it ended early; Error::Conflict: see FileImport::open()
    };

    explicit ImportTask(std::shared_ptr<Session> session, QObject *parent = nullptr);
    ~ImportTask() override;

    //! Once. Error::Refused where the session is read-only: a trial would write, too, and take it back.
    void start(const Gatehouse::ImportCommand &command);
    [[nodiscard]] const Auth::ImportProgress &progress() const noexcept { return m_progress; }
    //! Bytes of the file; 0 as long as nobody knows.
    [[nodiscard]] qint64 size() const noexcept { return m_size; }
    //! Unset until it has ended.
    [[nodiscard]] const std::optional<Outcome> &outcome() const noexcept { return m_outcome; }

private:
    //! What the work tells on its way.
    struct News
    {
        QMutex mutex;
        Auth::ImportProgress progress;
        qint64 size = 0;
    };

    [[nodiscard]] static Outcome import(Gatehouse::Domain &domain, const Gatehouse::ImportCommand &command, News &news,
                                        const std::atomic_bool &isCancelled);
    void takeNews() override;

    const std::shared_ptr<News> m_news = std::make_shared<News>();
    Auth::ImportProgress m_progress;
    qint64 m_size = 0;
    std::optional<Outcome> m_outcome;
};

} // namespace GatehouseAdmin
