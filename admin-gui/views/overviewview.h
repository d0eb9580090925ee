// SPDX-License-Identifier: MIT
#pragma once

#include "lists/overviewfigures.h"
#include "shell/view.h"

class QLabel;

namespace GatehouseAdmin {

class DayChart;
class Tile;

//! \brief How many users there are, and how they do: tiles that open the list behind each.
class OverviewView final : public View
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget *parent = nullptr);
    ~OverviewView() override;

    void setSession(std::shared_ptr<Session> session) override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    //! A figure that was asked for: not there yet, there, or failed.
    template<typename T>
    struct Asked
    {
        std::optional<Auth::Result<T>> answer = {};
    };

    template<typename T, typename Work>
    void ask(Work work, Asked<T> &into, const char *what);
    void open(Tile *tile, Place place, const QString &filter);
    void retranslateUi();
    void showUsers();
    void showCount(Tile *tile, const QString &name, const Asked<BoundedCount> &count, const QString &note);
    void showDays();
    [[nodiscard]] QString pending(bool isAnswered) const;

    std::shared_ptr<Session> m_session;
    quint64 m_asked = 0; // which refresh is wanted
    Asked<UserFigures> m_userFigures;
    Asked<BoundedCount> m_tokenCount;
    Asked<BoundedCount> m_mailCount;
    Asked<QList<DayCount>> m_dayCounts;
    Tile *m_users;
    Tile *m_verified;
    Tile *m_tokens;
    Tile *m_mails;
    QLabel *m_chartName;
    DayChart *m_chart;
    QLabel *m_chartNote;
};

} // namespace GatehouseAdmin
