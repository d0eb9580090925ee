// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <atomic>
#include <memory>

namespace GatehouseAdmin {

//! \brief Some pages of a long list of users, and the cursors of all that were ever reached.
class UserPages
{
public:
    static constexpr int pageSize = 200;   //!< users
    static constexpr int maximumKept = 40; //!< pages

    //! Set by whoever does not want the answer any more.
    using Stop = std::atomic_bool;
    using Cursors = QMap<int, QString>; //!< by the page that begins behind them

    //! What a look into the database has found.
    struct Fetched
    {
        int page = 0;
        Cursors cursors;                        //!< of the way there
        std::optional<QList<Auth::User>> users; //!< unset: still on the way
        std::optional<int> total;               //!< of all pages, where the end was seen
    };

    //! \brief Goes from the nearest of \a known cursors to \a page and reads it, or goes a part of the way: it comes
    //! back after about a fifth of a second. Behind the end, it reads the last page. \note Blocks; any thread.
    [[nodiscard]] static Auth::Result<Fetched> fetch(const Auth::UserManager &manager, Auth::UserQuery query, int page,
                                                     Cursors known, const Stop &stop);

    //! Forgets everything.
    void clear();
    //! From now on all is asked for anew; until then it is shown as it was.
    void outdate();
    //! Takes a page, and throws away the one that was not looked at for longest.
    void take(const Fetched &fetched);
    [[nodiscard]] bool isFresh(int page) const { return m_pages.contains(page) && !m_outdated.contains(page); }
    //! The user of \a row; null when the page is not here.
    [[nodiscard]] const Auth::User *at(int row) const;
    [[nodiscard]] int rowOf(const Auth::UserId &id) const;
    //! \return its row, or -1
    int replace(const Auth::User &user);
    //! The cursor nearest to \a page from above, to begin a fetch() with.
    [[nodiscard]] Cursors nearestTo(int page) const;
    [[nodiscard]] qsizetype held() const;
    //! Somebody looks at it.
    void touch(int page);

private:
    void forgetBehind(int page);

    QHash<int, QList<Auth::User>> m_pages;
    QList<int> m_recent; // pages, the last one was looked at last
    QSet<int> m_outdated;
    Cursors m_cursors;
};

} // namespace GatehouseAdmin
