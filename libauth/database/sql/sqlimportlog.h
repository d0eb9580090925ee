// SPDX-License-Identifier: MIT
#pragma once

#include "../importlog.h"

namespace Auth {

class SqlConnectionPool;

//! \brief The table `gatehouse_imports`.
//! \note Any thread; the pool must outlive this object.
class GATEHOUSE_AUTH_EXPORT SqlImportLog final : public ImportLog
{
public:
    explicit SqlImportLog(SqlConnectionPool &pool) : m_pool(pool) {}

    [[nodiscard]] Result<std::optional<ImportProgress>> find(const QByteArray &fingerprint) override;
    [[nodiscard]] Result<void> save(const ImportProgress &progress) override;

private:
    SqlConnectionPool &m_pool;
};

} // namespace Auth
