// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
#include "database/sql/usermapping_p.h"
#include "database/userquery.h"

namespace Auth::Internal {

struct Statement
{
    QString text;
    QVariantList values;
};

//! \brief Writes the statements of a search: conditions, keyset, order.
class GATEHOUSE_AUTH_TEST_EXPORT UserSearch
{
public:
    UserSearch(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect)
        : m_schema(schema), m_mapping(mapping), m_dialect(dialect)
    {}

    //! One row more than the page, which tells whether there is a next page.
    //! \return Error::InvalidQuery for a limit outside 1 to 1000, texts that are too long, or a cursor that is none or
    //! of another order
    [[nodiscard]] Result<Statement> page(const UserQuery &query) const;
    //! The last one of the next \a count users: address, id, and how many there were.
    //! \return Error::InvalidQuery, for a count outside 1 to 100,000 too
    [[nodiscard]] Result<Statement> nth(const UserQuery &query, int count) const;
    //! Counts at most \a ceiling matches; 0 is no ceiling. \return Error::InvalidQuery for texts that are too long
    [[nodiscard]] Result<Statement> count(const UserQuery &query, qint64 ceiling) const;

private:
    struct Range; // what is asked for, up to the order and the limit

    [[nodiscard]] Result<Range> range(const UserQuery &query) const;
    [[nodiscard]] QString holds(const UserCondition &condition, QVariantList &values) const;
    void addConditions(const UserQuery &query, QStringList &conditions, QVariantList &values) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const SqlDialect &m_dialect;
};

} // namespace Auth::Internal
