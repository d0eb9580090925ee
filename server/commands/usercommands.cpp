// SPDX-License-Identifier: MIT
#include "commands/usercommands.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/console.h"
#include "commands/fieldvalues.h"
#include "commands/text.h"
#include "commands/tokencommands.h"
#include "commands/usertext.h"

#include "core/emailaddress.h"
#include "crypto/randomtoken.h"
#include "manager/passwordcomplaint_p.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;

namespace {

void printLines(const QStringList &lines, Console &console)
{
    for (const QString &line : lines)
        console.print(line);
}

//! \a user as it is now: JSON, or a sheet.
void printUser(const Auth::User &user, bool json, const Auth::UserManager &manager, Console &console)
{
    if (json)
        console.print(jsonLine(userJson(user, manager.settings())));
    else
        printLines(aligned(userSheet(user, manager.settings().fields)), console);
}

Auth::Result<Auth::Secret> newPassword(PasswordSource source, const QString &email, Console &console)
{
    auto password = [&]() -> Auth::Result<Auth::Secret> {
        switch (source) {
        case PasswordSource::Terminal: return console.askPassword(Tr::tr("New password for %1:").arg(email) + u' ');
        case PasswordSource::StandardInput: return console.firstLineOfStandardInput();
        case PasswordSource::Generated: return Auth::generatePassword();
        }
        return Auth::failure(Error::Internal);
    }();
    // Clients send UTF-8, so any other password could never be typed again.
    if (password && !password->reveal().toByteArray().isValidUtf8())
        return Auth::failure(
                {Error::InvalidPassword, Tr::tr("The password is not valid UTF-8; save its file as UTF-8.")});
    return password;
}

//! \a error in the language of the command line, where it is the PasswordPolicy that refuses \a password.
Error inWords(Error error, const Auth::Secret &password, const Auth::UserManager &manager)
{
    const auto complaint = Auth::Internal::PasswordComplaint::of(password, manager.settings().passwordPolicy);
    if (error.code == Error::InvalidPassword && complaint && complaint->english == error.reason)
        error.reason = QCoreApplication::translate("Auth", complaint->sentence, nullptr, complaint->number);
    return error;
}

Auth::Result<bool> isLastActiveSuperuser(const Auth::User &user, const Auth::UserManager &manager)
{
    if (!user.isActive || !user.isSuperuser)
        return false;
    Auth::UserQuery others;
    others.isActive = true;
    others.isSuperuser = true;
    others.limit = 2; // this one and any other
    const auto page = manager.find(others);
    return page ? Auth::Result<bool>(page->users.size() == 1) : Auth::failure(page.error());
}

void noteNoSuperuserIsLeft(Console &console)
{
    console.note(Tr::tr("No active superuser is left; `gatehouse user create EMAIL --superuser` adds one."));
}

//! What is wrong with a new user, as far as it can be told before a password was asked for and a database made.
Auth::Result<Auth::UserCreate> preparedUser(const UserCreateCommand &command, const Auth::UserFields &fields)
{
    const auto email = Auth::normalizedEmail(command.email);
    if (!email)
        return Auth::failure(email.error());
    const auto values = typedFields(command.fields, fields);
    if (!values)
        return Auth::failure(values.error());
    for (const Auth::UserField &field : fields) {
        if (field.required && !values->contains(field.name)) {
            return Auth::failure(
                    {Error::InvalidField, Tr::tr("The field %1 must be given: --field %1=VALUE.").arg(field.name)});
        }
    }
    return Auth::UserCreate{.email = *email,
                            .password = {},
                            .isActive = command.isActive,
                            .isSuperuser = command.isSuperuser,
                            .isVerified = command.isVerified,
                            .fields = *values};
}

void printCreated(const Auth::User &user, const UserCreateCommand &command, const Auth::Secret &password,
                  const Auth::UserManager &manager, Console &console)
{
    const bool isGenerated = command.passwordSource == PasswordSource::Generated;
    const QString shown = isGenerated ? QString::fromUtf8(password.reveal()) : QString();
    if (command.json) {
        JsonValue object = userJson(user, manager.settings());
        if (isGenerated)
            object.insert(u"password"_s, JsonValue(shown));
        console.print(jsonLine(object));
        return;
    }
    console.print(user.id.toString());
    if (isGenerated)
        console.print(u"password: "_s + shown);
}

} // namespace

Auth::Result<void> listUsers(const UserListCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const auto page = manager.find(command.query);
    if (!page)
        return Auth::failure(page.error());
    QList<QStringList> rows{{u"ID"_s, u"E-MAIL"_s, u"STATE"_s}};
    for (const Auth::User &user : page->users) {
        if (command.json)
            console.print(jsonLine(userJson(user, manager.settings())));
        else
            rows << QStringList{user.id.toString(), user.email, userState(user)};
    }
    if (!command.json && !page->users.isEmpty())
        printLines(aligned(rows), console);
    if (!command.json && page->users.isEmpty())
        console.note(Tr::tr("No user matches."));
    if (!page->nextCursor.isEmpty()) {
        console.note(command.json ? jsonLine(JsonValue::object({{u"next_cursor"_s, JsonValue(page->nextCursor)}}))
                                  : Tr::tr("More follow; say the same with --after %1").arg(page->nextCursor));
    }
    return {};
}

Auth::Result<void> showUser(const UserShowCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    if (command.json) {
        printUser(*user, true, manager, console);
        return {};
    }
    const auto accounts = manager.oauthAccounts(user->id);
    if (!accounts)
        return Auth::failure(accounts.error());
    const auto tokens = manager.tokens(user->id);
    if (!tokens)
        return Auth::failure(tokens.error());
    QList<QStringList> sheet = userSheet(*user, manager.settings().fields);
    sheet << QStringList{u"signs in with"_s, counted(accounts->size(), u"OAuth account"_s, longestList)};
    sheet << QStringList{u"has"_s, counted(tokens->size(), u"stored token"_s, longestList)};
    printLines(aligned(sheet), console);
    return {};
}

Auth::Result<void> createUser(const UserCreateCommand &command, const Configuration &configuration, Console &console)
{
    auto user = preparedUser(command, configuration.user.fields);
    if (!user)
        return Auth::failure(user.error());
    const auto domain = openOrMakeDomain(configuration, console);
    if (!domain)
        return Auth::failure(domain.error());
    Auth::UserManager &manager = (*domain)->manager();
    // Looked up here too, so that nobody types a password twice for nothing.
    if (const auto existing = manager.getByEmail(user->email); existing)
        return Auth::failure(Error::UserAlreadyExists);
    auto password = newPassword(command.passwordSource, user->email, console);
    if (!password)
        return Auth::failure(password.error());
    user->password = *password;
    const auto created = manager.createUnsafe(*user);
    if (!created)
        return Auth::failure(inWords(created.error(), *password, manager));
    printCreated(*created, command, *password, manager, console);
    return {};
}

Auth::Result<void> updateUser(const UserUpdateCommand &command, Domain &domain, Console &console)
{
    Auth::UserManager &manager = domain.manager();
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    const auto fields = typedFields(command.fields, manager.settings().fields);
    if (!fields)
        return Auth::failure(fields.error());
    const auto wasLast = isLastActiveSuperuser(*user, manager);
    if (!wasLast)
        return Auth::failure(wasLast.error());
    const auto updated = manager.updateUnsafe(Auth::UserUpdate{.password = {},
                                                               .email = command.email,
                                                               .isActive = command.isActive,
                                                               .isSuperuser = command.isSuperuser,
                                                               .isVerified = command.isVerified,
                                                               .fields = *fields},
                                              *user);
    if (!updated)
        return Auth::failure(updated.error());
    printUser(*updated, command.json, manager, console);
    if (*wasLast && !(updated->isActive && updated->isSuperuser))
        noteNoSuperuserIsLeft(console);
    return {};
}

Auth::Result<void> deleteUser(const UserDeleteCommand &command, Domain &domain, Console &console)
{
    Auth::UserManager &manager = domain.manager();
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    const auto isLast = isLastActiveSuperuser(*user, manager);
    if (!isLast)
        return Auth::failure(isLast.error());
    if (!command.isConfirmed) {
        const QString question = *isLast ? Tr::tr("This is the last active superuser. Delete %1 (%2) with all tokens "
                                                  "and OAuth accounts? It cannot be undone.")
                                         : Tr::tr("Delete %1 (%2) with all tokens and OAuth accounts? "
                                                  "It cannot be undone.");
        const auto confirmed = console.confirm(question.arg(user->email, user->id.toString()));
        if (!confirmed)
            return confirmed;
    }
    if (auto removed = manager.remove(*user); !removed)
        return removed;
    console.print(Tr::tr("Deleted %1 (%2).").arg(user->email, user->id.toString()));
    if (*isLast)
        noteNoSuperuserIsLeft(console);
    return {};
}

Auth::Result<void> setUserPassword(const UserSetPasswordCommand &command, Domain &domain, Console &console)
{
    Auth::UserManager &manager = domain.manager();
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    const auto password = newPassword(command.passwordSource, user->email, console);
    if (!password)
        return Auth::failure(password.error());
    Auth::UserUpdate update;
    update.password = *password;
    if (const auto updated = manager.updateUnsafe(update, *user); !updated)
        return Auth::failure(inWords(updated.error(), *password, manager));
    console.print(Tr::tr("The password of %1 is changed.").arg(user->email));
    if (command.passwordSource == PasswordSource::Generated)
        console.print(u"password: "_s + QString::fromUtf8(password->reveal()));
    if (!manager.settings().revokeTokensOnReset)
        return {};
    // An administrator who sets a password may do so because somebody else knew the old one.
    const auto revoked = manager.revokeTokens(*user);
    if (!revoked)
        return Auth::failure(revoked.error());
    if (*revoked > 0)
        console.print(Tr::tr("Revoked %n token(s).", nullptr, Tr::count(*revoked)));
    noteTokensThatStay(domain.configuration(), console);
    return {};
}

} // namespace Gatehouse
