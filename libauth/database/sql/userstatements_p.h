// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/usermapping_p.h"
#include "database/userquery.h"

namespace Auth::Internal {

struct Statement
{
    QString text;
    QVariantList values;
};

//! \brief Writes the statements of a search: conditions, keyset, order.
class GATEHOUSE_AUTH_EXPORT UserSearch
{
public:
    UserSearch(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect)
        : m_schema(schema), m_mapping(mapping), m_dialect(dialect)
    {}

    //! One row more than the page, which tells whether there is a next page.
    //! \return Error::InvalidQuery for a limit outside 1 to 1000, texts that are too long, or a cursor that is none or
    //! of another order
    [[nodiscard]] Result<Statement> page(const UserQuery &query) const;
    //! Counts at most \a ceiling matches; 0 is no ceiling. \return Error::InvalidQuery for texts that are too long
    [[nodiscard]] Result<Statement> count(const UserQuery &query, qint64 ceiling) const;
    [[nodiscard]] static QString cursorAfter(const UserQuery &query, const User &last);

private:
    void addConditions(const UserQuery &query, QStringList &conditions, QVariantList &values) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const SqlDialect &m_dialect;
};

} // namespace Auth::Internal
