// SPDX-License-Identifier: MIT
#include "lists/listwords.h"

#include "session/librarywords.h"

#include <QDateTime>
#include <QLocale>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

QDateTime dateTimeOf(Auth::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(instant).count());
}

} // namespace

QString ListWords::why(const Error &error)
{
    // Of these the reason is for who types commands.
    if (error.code == Error::UserNotExists)
        return tr("There is no such user.");
    if (error.code == Error::InvalidId)
        return tr("This is neither the id nor the address of a user.");
    if (!error.reason.isEmpty())
        return LibraryWords::why(error);
    switch (error.code) {
    case Error::DatabaseUnavailable: return tr("The database does not answer.");
    case Error::UserAlreadyExists: return tr("Another user has this address.");
    case Error::UserInactive: return tr("The user is inactive.");
    case Error::UserAlreadyVerified: return tr("The address is verified already.");
    case Error::InvalidToken: return tr("The token is gone already.");
    case Error::NotSupported: return tr("This database cannot do it.");
    case Error::Conflict: return tr("It was changed meanwhile.");
    case Error::Overloaded: return tr("Too much is waiting to be done.");
    case Error::OAuthAccountNotExists: return tr("The account is not linked any more.");
    case Error::NoticeNotExists: return tr("The mail is not in the outbox any more.");
    case Error::SchemaMissing: return tr("A table is missing in the database.");
    default: break;
    }
    const QString name = QString::fromLatin1(Error::name(error.code));
    return error.detail.isEmpty() ? tr("The error is called %1.").arg(name) : name + u": "_s + error.detail;
}

QString ListWords::whatNow(const Error &error)
{
    switch (error.code) {
    case Error::DatabaseUnavailable:
        return tr("Look whether the server runs and the network is up, then refresh with F5.");
    case Error::UserAlreadyExists: return tr("Search for the address to see whose it is.");
    case Error::UserInactive: return tr("Activate the user first.");
    case Error::InvalidPassword:
    case Error::InvalidEmail:
    case Error::InvalidField: return tr("Nothing was changed: correct it and save again.");
    case Error::InvalidQuery: return tr("Change the search.");
    case Error::Refused:
    case Error::NotSupported: return tr("Nothing was changed.");
    case Error::TooManyAttempts:
    case Error::Overloaded: return tr("Wait a moment, then try again.");
    case Error::SchemaMissing: return tr("Run “gatehouse migrate” on this database, then refresh with F5.");
    case Error::Conflict:
    case Error::UserNotExists:
    case Error::UserAlreadyVerified:
    case Error::InvalidToken:
    case Error::OAuthAccountNotExists:
    case Error::NoticeNotExists: return tr("Refresh with F5 to see how it is now.");
    default: return tr("Refresh with F5 to see what was done, then try again.");
    }
}

QString ListWords::dateTime(Auth::Instant instant)
{
    return instant.count() == 0 ? u"–"_s : QLocale().toString(dateTimeOf(instant), QLocale::ShortFormat);
}

QString ListWords::utc(Auth::Instant instant)
{
    return instant.count() == 0 ? QString() : dateTimeOf(instant).toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString ListWords::count(qint64 value, qint64 ceiling)
{
    return value < ceiling ? QLocale().toString(value) : tr("more than %1").arg(QLocale().toString(ceiling - 1));
}

std::optional<std::chrono::seconds> ListWords::age(const QString &text)
{
    bool isNumber = false;
    const int number = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    constexpr int most = 100'000; // 270 years of days
    if (!isNumber || number < 0 || number > most)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u'd': return std::chrono::hours(24) * number;
    case u'h': return std::chrono::hours(number);
    case u'm': return std::chrono::minutes(number);
    default: return std::nullopt;
    }
}

} // namespace GatehouseAdmin
