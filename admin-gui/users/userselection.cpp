// SPDX-License-Identifier: MIT
#include "users/userselection.h"

#include <algorithm>

namespace GatehouseAdmin {

namespace {

constexpr int largestStep = 10'000;
constexpr int largestPage = 1000;

//! Goes through a list once, from the first row on.
class Reader
{
public:
    Reader(const Auth::UserManager &manager, Auth::UserQuery query) : m_manager(manager), m_query(std::move(query))
    {
        m_query.after.clear();
    }

    [[nodiscard]] Auth::Result<void> skipTo(int row)
    {
        while (m_row < row && !m_isAtEnd) {
            const int step = std::min(row - m_row, largestStep);
            const auto cursor = m_manager.cursorBehind(m_query, step);
            if (!cursor)
                return Auth::failure(cursor.error());
            m_isAtEnd = cursor->isEmpty();
            m_query.after = *cursor;
            m_row += step;
        }
        return {};
    }
    [[nodiscard]] Auth::Result<void> readTo(int lastRow, QList<Auth::UserId> &ids)
    {
        while (m_row <= lastRow && !m_isAtEnd) {
            m_query.limit = std::min(lastRow - m_row + 1, largestPage);
            const auto page = m_manager.find(m_query);
            if (!page)
                return Auth::failure(page.error());
            for (const Auth::User &user : page->users)
                ids << user.id;
            m_row += static_cast<int>(page->users.size());
            m_isAtEnd = page->nextCursor.isEmpty();
            m_query.after = page->nextCursor;
        }
        return {};
    }

private:
    const Auth::UserManager &m_manager;
    Auth::UserQuery m_query;
    int m_row = 0;
    bool m_isAtEnd = false;
};

} // namespace

Auth::Result<QList<Auth::UserId>> idsInRows(const Auth::UserManager &manager, const Auth::UserQuery &query,
                                            QList<RowRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    Reader reader(manager, query);
    QList<Auth::UserId> ids;
    for (const auto &[first, last] : std::as_const(ranges)) {
        if (auto skipped = reader.skipTo(first); !skipped)
            return Auth::failure(skipped.error());
        if (auto read = reader.readTo(last, ids); !read)
            return Auth::failure(read.error());
    }
    return ids;
}

} // namespace GatehouseAdmin
