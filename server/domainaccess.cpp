// SPDX-License-Identifier: MIT
#include "domainaccess.h"

#include "configuration/suggestion.h"
#include "signingkey.h"

#include "core/emailaddress.h"
#include "crypto/randomtoken.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;

Auth::Result<std::unique_ptr<Domain>> makeDomain(const Configuration &configuration)
{
    Configuration prepared = configuration;
    if (prepared.secrets.key.isEmpty() && !QFileInfo::exists(signingKeyPath(prepared.database)))
        prepared.secrets.key = Auth::generatePassword(); // in the form that the first start makes
    return Domain::create(prepared);
}

Auth::Result<bool> databaseFileExists(const DatabaseSettings &database)
{
    if (database.server)
        return true;
    const QFileInfo file(database.path);
    if (!file.exists()) {
        // A folder that this account may not enter looks the same to QFileInfo.
        if (::access(QFile::encodeName(database.path).constData(), F_OK) != 0 && errno == EACCES)
            return Auth::failure(
                    {Error::Refused, u"This account may not enter the folder of the database %1; "
                                     "run this command as the account of the service."_s.arg(database.path)});
        return false;
    }
    if (!file.isFile()) {
        return Auth::failure(
                {Error::DatabaseUnavailable, u"The database %1 is not a file; see database.url."_s.arg(database.path)});
    }
    if (!file.isReadable() || (!database.readOnly && !file.isWritable())) {
        return Auth::failure(
                {Error::Refused, u"The database %1 belongs to the account %2; run this command as that one."_s.arg(
                                         database.path, file.owner())});
    }
    return true;
}

Auth::Result<std::unique_ptr<Domain>> openDomain(const Configuration &configuration)
{
    const auto exists = databaseFileExists(configuration.database);
    if (!exists)
        return Auth::failure(exists.error());
    if (!*exists) {
        return Auth::failure({Error::DatabaseUnavailable,
                              u"There is no database %1; `gatehouse migrate` makes one, "
                              "or --config names another configuration."_s.arg(configuration.database.path)});
    }
    auto domain = makeDomain(configuration);
    if (!domain)
        return domain;
    if (const auto planned = (*domain)->storage().migration().plan(); !planned)
        return Auth::failure(planned.error());
    return domain;
}

Auth::Result<Auth::User> findUser(const Auth::UserManager &manager, const QString &name)
{
    const bool isAddress = name.contains(u'@');
    const auto id = isAddress ? Auth::failure(Error::InvalidId) : manager.parseId(name);
    auto user = id ? manager.get(*id) : manager.getByEmail(name);
    if (user || user.error().code != Error::UserNotExists)
        return user;
    // As typed it is nobody's. Addresses are stored in a form of their own, which may differ from what was typed.
    if (const auto normalized = Auth::normalizedEmail(name); isAddress && normalized && *normalized != name)
        user = manager.getByEmail(*normalized);
    if (user || user.error().code != Error::UserNotExists)
        return user;
    if (!id && !isAddress)
        return Auth::failure(
                {Error::InvalidId, u"\"%1\" is neither an id nor an e-mail address."_s.arg(printable(name))});
    return Auth::failure(
            {Error::UserNotExists, u"There is no user %1; `gatehouse user list` shows all."_s.arg(printable(name))});
}

} // namespace Gatehouse
