// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/userpages.h"

#include <QAbstractTableModel>

namespace GatehouseAdmin {

//! \brief The users that a search finds, a row each; rows that are not here yet are placeholders.
//!
//! It has as many rows as the database says there are, keeps some thousand users of them, and asks for those that are
//! looked at, and for the page on either side. Pages are found by cursors, which are remembered, so page 5,000 costs
//! what page 1 does; only whoever jumps far into the unknown waits for the way there, which is walked in large steps
//! beside the window.
class UsersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Email, Active, Verified, Superuser, Id, FirstField };
    enum Role : int {
        IsLoadedRole = Qt::UserRole, //!< false: a placeholder
        FlagRole,                    //!< true or false, of a column of flags; else invalid
        KeyRole,                     //!< of a column's header: its name, the same in every language
    };

    explicit UsersModel(QObject *parent = nullptr);
    ~UsersModel() override;

    //! Nobody is shown until search() is called. Null: no more.
    void setSession(std::shared_ptr<Session> session);
    //! Shows who meets \a query, from the first page on; limit and cursor do not matter. Keeps the order.
    void search(const Auth::UserQuery &query);
    //! Asks anew for what is shown; until it is there, the old rows stay.
    void refresh();
    //! A user was changed, as is known already.
    void replace(const Auth::User &user);

    //! As the model has it: with the order.
    [[nodiscard]] const Auth::UserQuery &query() const noexcept { return m_query; }
    //! Null for a placeholder. Good until the model changes.
    [[nodiscard]] const Auth::User *userAt(int row) const;
    //! Among the rows that are here; -1 where it is not.
    [[nodiscard]] int rowOf(const Auth::UserId &id) const;
    [[nodiscard]] bool isSortable(int column) const;
    //! Unset until the database has said it.
    [[nodiscard]] const std::optional<Auth::UserCount> &count() const noexcept { return m_count; }
    [[nodiscard]] bool isSearching() const noexcept { return m_isSearching; }
    //! How many users it holds on to: bounded, however many there are.
    [[nodiscard]] qsizetype held() const noexcept { return m_pages.held(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! By indexed columns: address and id; others are passed over.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    //! These rows are looked at: they, and the pages around them, are wanted.
    void look(int firstRow, int lastRow);
    //! The language is another one.
    void retranslate();

Q_SIGNALS:
    void countChanged();
    //! The first page is there, or it is known that there is nobody.
    void searched();
    void pageArrived(int firstRow, int lastRow);
    void failed(const Auth::Error &error);

private:
    void start();
    void countMatches();
    void fetchNext();
    void receive(const Auth::Result<UserPages::Fetched> &fetched);
    void growTo(int rows);
    //! More of them come by and by, where that takes its time.
    void setRows(int rows);
    void grow();
    [[nodiscard]] static QVariant flag(const Auth::User &user, int column);
    [[nodiscard]] QVariant text(const Auth::User &user, int column) const;

    std::shared_ptr<Session> m_session;
    Auth::UserFields m_fields;
    Auth::UserQuery m_query;
    UserPages m_pages;
    std::optional<Auth::UserCount> m_count;
    std::shared_ptr<UserPages::Stop> m_stop; // of what is under way for the current search
    QList<int> m_wanted;                     // pages, the most wanted one first
    int m_rows = 0;
    int m_rowsMeant = 0; // what m_rows grows to
    int m_firstLooked = 0;
    int m_lastLooked = 0;
    bool m_isGrowing = false; // and goes on with the next turn of the event loop
    bool m_isFetching = false;
    bool m_isSearching = false;
    bool m_isEndSeen = false; // of the current search, since it was asked anew
};

} // namespace GatehouseAdmin
