// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace GatehouseAdmin {

//! \brief A list that comes page by page as it is scrolled: what a view of it needs to know. \note GUI thread.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    //! Whether a page is on its way.
    [[nodiscard]] bool isLoading() const noexcept { return m_isLoading; }
    //! Whether all there is has come.
    [[nodiscard]] virtual bool isComplete() const = 0;
    //! What tells a row from all others, also after reload(). Holds no secret.
    [[nodiscard]] virtual QString key(int row) const = 0;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Forgets all rows; what is on its way does not come. Null: there is nothing to ask.
    void setSession(const std::shared_ptr<Session> &session);
    //! Forgets all rows, and asks for nothing.
    void clear();
    //! Asks anew. The rows stay until the others are there.
    void reload();
    //! Texts are read again, in another language.
    void retranslate();

Q_SIGNALS:
    //! A page has come.
    void loaded();
    //! A page has not come. The rows that are there stay.
    void failed(const Auth::Error &error);

protected:
    //! Those that are called by every constructor of an answer look whether it is still wanted.
    [[nodiscard]] quint64 generation() const noexcept { return m_generation; }
    [[nodiscard]] std::shared_ptr<Session> session() const { return m_session.lock(); }
    void setLoading(bool isLoading) { m_isLoading = isLoading; }
    virtual void requestPage(bool isFirst) = 0;
    virtual void forgetRows() = 0;

private:
    std::weak_ptr<Session> m_session;
    quint64 m_generation = 0; // of the rows that are wanted
    bool m_isLoading = false;
};

//! \brief The rows of such a list. \a Cursor says where a page begins.
template<typename Row, typename Cursor>
class PagedRows : public PagedTableModel
{
public:
    struct Page
    {
        QList<Row> rows;
        std::optional<Cursor> next = {}; //!< unset on the last page
    };

    using PagedTableModel::PagedTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] bool isComplete() const override { return !m_next; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] QString key(int index) const override { return keyOf(m_rows.at(index)); }

protected:
    using Answer = Auth::Result<Page>;

    //! \param begin unset: the first page
    [[nodiscard]] virtual QFuture<Answer> ask(Session &session, const std::optional<Cursor> &begin) = 0;
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;

    void requestPage(bool isFirst) override
    {
        const auto asked = session();
        if (!asked)
            return;
        setLoading(true);
        Auth::whenDone(ask(*asked, isFirst ? std::nullopt : m_next), this,
                       [this, isFirst, wanted = generation()](const Answer &answer) {
                           if (wanted == generation())
                               take(answer, isFirst);
                       });
    }
    void forgetRows() override
    {
        m_rows.clear();
        m_next.reset();
    }

private:
    void take(const Answer &answer, bool isFirst)
    {
        setLoading(false);
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        if (isFirst) {
            beginResetModel();
            m_rows = answer->rows;
            m_next = answer->next;
            endResetModel();
        } else {
            const int first = rowCount();
            m_next = answer->next;
            if (!answer->rows.isEmpty()) {
                beginInsertRows({}, first, first + static_cast<int>(answer->rows.size()) - 1);
                m_rows += answer->rows;
                endInsertRows();
            }
        }
        Q_EMIT loaded();
    }

    QList<Row> m_rows;
    std::optional<Cursor> m_next;
};

} // namespace GatehouseAdmin
