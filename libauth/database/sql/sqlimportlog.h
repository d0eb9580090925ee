// SPDX-License-Identifier: MIT
#pragma once

#include "../importlog.h"

namespace Auth {

class SqlConnectionPool;

//! \brief The table `gatehouse_imports`.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the pool.
//! \source \decision{0021-import}
class GATEHOUSE_AUTH_EXPORT SqlImportLog final : public ImportLog
{
public:
    //! \a pool must outlive it.
    explicit SqlImportLog(SqlConnectionPool &pool) : m_pool(pool) {}

    [[nodiscard]] Result<std::optional<ImportProgress>> find(const QByteArray &fingerprint) override;
    [[nodiscard]] Result<void> save(const ImportProgress &progress) override;

private:
    SqlConnectionPool &m_pool;
};

} // namespace Auth
