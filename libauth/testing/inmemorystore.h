// SPDX-License-Identifier: MIT
#pragma once

#include "../core/userfield.h"
#include "../core/userid.h"
#include "export.h"

#include <functional>
#include <memory>
#include <optional>

namespace Auth {

namespace Internal {
class InMemoryTables;
}

//! \brief What an InMemoryUserDatabase and an InMemoryAccessTokenDatabase have in common: their rows, and transactions
//! over both. It is for tests what a SqlConnectionPool is in earnest.
//!
//! It keeps the promises of the interfaces, which the suite of the SQL databases has checked: addresses and ids are
//! unique, of several threads one wins, transactions are whole or not at all, and others see them when they are
//! committed. Nothing is kept when the object goes.
//! \ownership Owns the rows; the databases over it must be gone before it is.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0033-examples-and-doubles}
class GATEHOUSE_TESTING_EXPORT InMemoryStore
{
public:
    //! What the rows are like.
    struct Settings
    {
        std::shared_ptr<const IdScheme> ids = std::make_shared<UuidScheme>(); //!< as in UserManagerSettings
        UserFields fields = {}; //!< the application's own, as in UserManagerSettings
    };

    //! \brief Empty, with UUIDs and no fields.
    InMemoryStore();
    //! Empty, with these settings.
    explicit InMemoryStore(Settings settings);
    Q_DISABLE_COPY_MOVE(InMemoryStore)
    ~InMemoryStore();

    //! \brief While set, every function of the databases returns it and does nothing: to see what an application does
    //! when its database is away. Unset is the default.
    void setOutage(std::optional<Error> error);

private:
    friend class InMemoryUserDatabase;
    friend class InMemoryAccessTokenDatabase;

    const std::unique_ptr<Internal::InMemoryTables> m_tables;
};

} // namespace Auth
