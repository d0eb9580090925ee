// SPDX-License-Identifier: MIT
#pragma once

#include "database/userquery.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

//! \brief One word of the search box, understood.
struct SearchTerm
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::SearchTerm)

public:
    enum class Kind : quint8 { Text, Email, EmailPrefix, Id, Active, Verified, Superuser, Provider };

    Kind kind = Kind::Text;
    QString value;
    bool isNegated = false;
    qsizetype begin = 0; //!< in the text of the search box, with its `not`
    qsizetype length = 0;

    //! `not verified`, for people.
    [[nodiscard]] QString description() const;
    //! What it asks of the database.
    void addTo(Auth::UserQuery &query) const;
};

//! \brief What somebody typed into the search box of the users, and what it means.
//!
//! Words are parted by blanks, and everybody who is found meets all of them: `ada` (anywhere in the address or a
//! text field), `ada@exa` (an address that begins so), `"ada@example.org"` (this address), `"two words"`, `email:ada`,
//! `id:…`, `is:active`, `is:verified`, `is:superuser`, `provider:github`, and `not` before any of them.
class UserSearch
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::UserSearch)

public:
    explicit UserSearch(const QString &text);

    [[nodiscard]] const QList<SearchTerm> &terms() const noexcept { return m_terms; }
    //! A sentence about what is not understood; empty when all is.
    [[nodiscard]] const QString &complaint() const noexcept { return m_complaint; }
    [[nodiscard]] Auth::UserQuery query() const;
    //! Whether an index finds them, however many users there are.
    [[nodiscard]] bool isQuick() const;
    //! The text without one of its terms.
    [[nodiscard]] QString without(const SearchTerm &term) const;

    //! The last word of \a text, which completions replace.
    [[nodiscard]] static QString lastWord(const QString &text);
    //! What can be typed in place of \a word. \param providers names of OAuth clients
    [[nodiscard]] static QStringList completions(const QString &word, const QStringList &providers);

private:
    void read();
    void take(const QString &word, bool isQuoted, qsizetype begin, qsizetype end);
    [[nodiscard]] bool takeKey(const QString &key, const QString &value, SearchTerm &term);

    const QString m_text;
    QList<SearchTerm> m_terms;
    QString m_complaint;
    qsizetype m_not = -1; // where a `not` began that waits for its term
};

} // namespace GatehouseAdmin
