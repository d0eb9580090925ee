// SPDX-License-Identifier: MIT
#include "users/userpages.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace GatehouseAdmin {

using Auth::Error;

namespace {

constexpr int mostPagesAtOnce = 50;
constexpr qint64 longestWalk = 200; // milliseconds, until what was seen so far is told

//! Walks from cursor to cursor until a page is reached, the end is found, or the time is over.
class Walk
{
public:
    Walk(const Auth::UserManager &manager, const Auth::UserQuery &query, const UserPages::Cursors &from)
        : m_manager(manager), m_query(query), m_page(from.lastKey())
    {
        m_query.after = from.last();
    }

    //! \return false when it stopped before \a page and there is more
    [[nodiscard]] Auth::Result<bool> to(int page, const UserPages::Stop &stop, UserPages::Cursors &seen)
    {
        QElapsedTimer time;
        time.start();
        int step = mostPagesAtOnce;
        while (m_page < page && step > 0) {
            if (stop.load(std::memory_order_relaxed))
                return Auth::failure(Error::Cancelled);
            if (time.elapsed() > longestWalk && !seen.isEmpty())
                return false;
            step = std::min(step, page - m_page);
            const auto cursor = m_manager.cursorBehind(m_query, step * UserPages::pageSize);
            if (!cursor)
                return Auth::failure(cursor.error());
            if (cursor->isEmpty()) { // the end is nearer than this
                step /= 2;
                continue;
            }
            m_page += step;
            m_query.after = *cursor;
            seen.insert(m_page, *cursor);
        }
        return true;
    }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const Auth::UserQuery &query() const { return m_query; }

private:
    const Auth::UserManager &m_manager;
    Auth::UserQuery m_query;
    int m_page;
};

} // namespace

Auth::Result<UserPages::Fetched> UserPages::fetch(const Auth::UserManager &manager, Auth::UserQuery query, int page,
                                                  Cursors known, const Stop &stop)
{
    Fetched fetched{.page = page, .cursors = {}, .users = {}, .total = {}};
    query.limit = pageSize;
    known.insert(0, {});
    Walk walk(manager, query, known);
    const auto arrived = walk.to(page, stop, fetched.cursors);
    if (!arrived)
        return Auth::failure(arrived.error());
    if (!*arrived)
        return fetched;
    const auto found = manager.find(walk.query());
    if (!found)
        return Auth::failure(found.error());
    fetched.page = walk.page();
    fetched.users = found->users;
    if (found->nextCursor.isEmpty())
        fetched.total = fetched.page * pageSize + static_cast<int>(found->users.size());
    else
        fetched.cursors.insert(fetched.page + 1, found->nextCursor);
    return fetched;
}

void UserPages::clear()
{
    *this = {};
}

void UserPages::outdate()
{
    m_cursors.clear();
    m_outdated = QSet<int>(m_pages.keyBegin(), m_pages.keyEnd());
}

// The rows behind a page that ends elsewhere than before have all moved.
void UserPages::forgetBehind(int page)
{
    m_cursors.erase(m_cursors.upperBound(page), m_cursors.end());
    const QList<int> pages = m_pages.keys();
    for (const int other : pages) {
        if (other > page)
            m_outdated.insert(other);
    }
}

void UserPages::take(const Fetched &fetched)
{
    if (fetched.users) {
        const auto end = m_cursors.constFind(fetched.page + 1);
        const QString newEnd = fetched.cursors.value(fetched.page + 1);
        if (end != m_cursors.cend() && *end != newEnd)
            forgetBehind(fetched.page);
        m_pages.insert(fetched.page, *fetched.users);
        m_outdated.remove(fetched.page);
        touch(fetched.page);
        while (m_recent.size() > maximumKept) {
            m_outdated.remove(m_recent.constFirst());
            m_pages.remove(m_recent.takeFirst());
        }
    }
    for (auto cursor = fetched.cursors.cbegin(); cursor != fetched.cursors.cend(); ++cursor)
        m_cursors.insert(cursor.key(), cursor.value());
}

const Auth::User *UserPages::at(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    const int place = row % pageSize;
    return page == m_pages.cend() || place >= page->size() ? nullptr : &(*page)[place];
}

int UserPages::rowOf(const Auth::UserId &id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int place = 0; place < page->size(); ++place) {
            if ((*page)[place].id == id)
                return page.key() * pageSize + place;
        }
    }
    return -1;
}

int UserPages::replace(const Auth::User &user)
{
    const int row = rowOf(user.id);
    if (row >= 0)
        m_pages[row / pageSize][row % pageSize] = user;
    return row;
}

UserPages::Cursors UserPages::nearestTo(int page) const
{
    auto behind = m_cursors.upperBound(page);
    if (behind == m_cursors.cbegin())
        return {};
    --behind;
    return {{behind.key(), behind.value()}};
}

qsizetype UserPages::held() const
{
    qsizetype users = 0;
    for (const QList<Auth::User> &page : m_pages)
        users += page.size();
    return users;
}

void UserPages::touch(int page)
{
    m_recent.removeOne(page);
    m_recent << page;
}

} // namespace GatehouseAdmin
