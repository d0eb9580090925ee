// SPDX-License-Identifier: MIT
#include "commands/access.h"

#include "commandline/words.h"
#include "commands/console.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

Auth::Result<std::unique_ptr<Domain>> openOrMakeDomain(const Configuration &configuration, Console &console)
{
    if (const auto exists = databaseFileExists(configuration.database); !exists)
        return Auth::failure(exists.error());
    auto domain = makeDomain(configuration);
    if (!domain)
        return domain;
    const auto done = (*domain)->storage().migration().apply();
    if (!done)
        return Auth::failure(done.error());
    if (!done->isEmpty())
        console.note(Tr::tr("Made or upgraded the tables in %1.").arg(configuration.database.display()));
    return domain;
}

} // namespace Gatehouse
