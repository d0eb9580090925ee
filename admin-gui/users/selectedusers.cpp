// SPDX-License-Identifier: MIT
#include "users/selectedusers.h"

#include "domain.h"

#include <QTableView>
#include <QTimer>

namespace GatehouseAdmin {

using namespace std::chrono_literals;

SelectedUsers::SelectedUsers(QTableView *table, UsersModel *model)
    : QObject(table), m_table(table), m_model(model), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(100ms);
    connect(m_rest, &QTimer::timeout, this, &SelectedUsers::ask);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectedUsers::update);
}

SelectedUsers::~SelectedUsers()
{
    Session::release(std::move(m_session));
}

void SelectedUsers::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session)));
    m_table->clearSelection();
    update();
}

QList<RowRange> SelectedUsers::ranges() const
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges << RowRange(range.top(), range.bottom());
    return ranges;
}

qint64 SelectedUsers::count() const
{
    qint64 count = 0;
    for (const auto &[first, last] : ranges())
        count += last - first + 1;
    return count;
}

int SelectedUsers::singleRow() const
{
    return count() == 1 ? ranges().constFirst().first : -1;
}

const Auth::User *SelectedUsers::single() const
{
    return m_model->userAt(singleRow());
}

// Unset where a row was never shown.
std::optional<UserSelection> SelectedUsers::shown() const
{
    const qint64 rows = count();
    if (rows > 1 && rows == m_model->rowCount())
        return UserSelection{.ids = {}, .allThatMatch = m_model->query()};
    UserSelection selection;
    for (const auto &[first, last] : ranges()) {
        for (int row = first; row <= last; ++row) {
            const Auth::User *user = m_model->userAt(row);
            if (!user)
                return std::nullopt;
            selection.ids << user->id;
        }
    }
    return selection;
}

void SelectedUsers::update()
{
    ++m_asked;
    m_known = shown();
    if (m_known)
        m_rest->stop();
    else
        m_rest->start();
    Q_EMIT changed();
    Q_EMIT knownChanged();
}

void SelectedUsers::ask()
{
    if (!m_session)
        return;
    const auto asked = m_session->runLong([rows = ranges(), query = m_model->query()](Gatehouse::Domain &domain) {
        return idsInRows(domain.manager(), query, rows);
    });
    Auth::whenDone(asked, this, [this, number = ++m_asked](const Auth::Result<QList<Auth::UserId>> &ids) {
        if (number != m_asked)
            return;
        if (!ids)
            return Q_EMIT failed(ids.error());
        m_known = UserSelection{.ids = *ids, .allThatMatch = {}};
        Q_EMIT knownChanged();
    });
}

} // namespace GatehouseAdmin
