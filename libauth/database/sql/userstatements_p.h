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
    //! \brief The same by jumping over an index, many times as fast: address, id, and the address in lower case.
    //!
    //! In the order of the addresses the one before, where there is one, and the one behind come along: who has a twin,
    //! whose address differs in case only, may be another than nth() finds.
    //! \return as nth()
    [[nodiscard]] Result<Statement> leap(const UserQuery &query, int count) const;
    //! A row where somebody else has the address of the cursor, in any case: then leap() may begin elsewhere. Only for
    //! a cursor of addresses.
    //! \return Error::InvalidQuery
    [[nodiscard]] Result<Statement> twins(const UserQuery &query) const;
    //! Counts at most \a ceiling matches; 0 is no ceiling.
    //! \return Error::InvalidQuery for texts that are too long
    [[nodiscard]] Result<Statement> count(const UserQuery &query, qint64 ceiling) const;

private:
    struct Range;                                      // what is asked for, up to the order and the limit
    enum class Order : quint8 { Exact, AddressAlone }; // of addresses: twins by their ids, or as they come

    [[nodiscard]] Result<Range> range(const UserQuery &query, Order exactness = Order::Exact) const;
    [[nodiscard]] QString holds(const UserCondition &condition, QVariantList &values) const;
    void addConditions(const UserQuery &query, QStringList &conditions, QVariantList &values) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const SqlDialect &m_dialect;
};

} // namespace Auth::Internal
