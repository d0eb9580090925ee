// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulknews.h"
#include "bulk/bulkwork.h"
#include "bulk/longtask.h"

namespace GatehouseAdmin {

//! \brief One action on many users: first a plan, which changes nothing; then, when it is wanted, the run.
//!
//! The plan holds the users by name: who meets the search only later is not touched, and who changed meanwhile is
//! looked at anew. Knows no widgets.
class BulkRun final : public LongTask
{
    Q_OBJECT

public:
    enum class Stage : quint8 {
        New,
        Planning,
        Planned, //!< it can be started
        Running,
        Ended, //!< done, cancelled or failed: see error()
    };
    Q_ENUM(Stage)

    BulkRun(std::shared_ptr<Session> session, BulkAction action, UserSelection selection, QObject *parent = nullptr);
    ~BulkRun() override;

    //! Asks who is meant. Once, while New.
    void plan();
    //! Does it for all who are Planned; nothing where the session is read-only. Only when there is a plan.
    void start();

    [[nodiscard]] BulkAction action() const noexcept { return m_action; }
    [[nodiscard]] Stage stage() const noexcept { return m_stage; }
    [[nodiscard]] const BulkRows &rows() const noexcept { return m_rows; }
    [[nodiscard]] qsizetype count(BulkOutcome outcome) const { return m_rows.count(outcome); }
    //! How many the run is for: fixed when it begins.
    [[nodiscard]] qsizetype planned() const;
    //! How many of them have been dealt with.
    [[nodiscard]] qsizetype dealtWith() const;
    [[nodiscard]] qint64 revokedTokens() const noexcept { return m_tokens; }
    //! Why it ended early: Error::Cancelled where it was told to; nothing where it went to its end.
    [[nodiscard]] const std::optional<Auth::Error> &error() const noexcept { return m_error; }

Q_SIGNALS:
    //! The rows up to \a count are there.
    void rowsAdded(qsizetype count);
    void rowsChanged(qsizetype first, qsizetype last);

private:
    void takeNews() override;
    void enter(Stage stage);

    const BulkAction m_action;
    const UserSelection m_selection;
    const std::shared_ptr<BulkNews> m_news = std::make_shared<BulkNews>();
    BulkRows m_rows;
    Stage m_stage = Stage::New;
    qsizetype m_planned = 0;
    qint64 m_tokens = 0;
    std::optional<Auth::Error> m_error;
};

} // namespace GatehouseAdmin
