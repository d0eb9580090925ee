// SPDX-License-Identifier: MIT
#include "commands/exportcommand.h"

#include "commands/console.h"
#include "commands/text.h"
#include "commands/usertext.h"
#include "domain.h"
#include "transfer/csvreader.h"

#include <QSaveFile>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;

namespace {

//! Writes one user after the other as text.
class UserWriter
{
public:
    UserWriter(const Auth::UserManagerSettings &settings, const ExportCommand &command)
        : m_settings(settings), m_command(command)
    {}

    //! What stands before the first.
    [[nodiscard]] QByteArray head() const
    {
        if (m_command.format == ExportCommand::Format::JsonLines)
            return {};
        QByteArray line;
        for (const auto &[name, value] : members(Auth::User()))
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(name);
        return line + '\n';
    }

    [[nodiscard]] QByteArray text(const Auth::User &user) const
    {
        if (m_command.format == ExportCommand::Format::JsonLines)
            return JsonValue::object(members(user)).toJson() + '\n';
        QByteArray line;
        bool isFirst = true;
        for (const auto &[name, value] : members(user))
            line += (std::exchange(isFirst, false) ? QByteArray() : QByteArray(",")) + cell(value);
        return line + '\n';
    }

private:
    [[nodiscard]] std::vector<JsonValue::Member> members(const Auth::User &user) const
    {
        std::vector<JsonValue::Member> all = userJson(user, m_settings).members();
        if (!m_command.withoutPasswords)
            all.emplace(all.begin() + 2, u"hashed_password"_s, JsonValue(user.hashedPassword)); // behind id and email
        return all;
    }

    [[nodiscard]] static QByteArray cell(const JsonValue &value)
    {
        return value.isString() ? csvCell(value.toString()) : value.isNull() ? QByteArray() : value.toJson();
    }

    const Auth::UserManagerSettings &m_settings;
    const ExportCommand &m_command;
};

//! Every user, a page at a time.
Auth::Result<qint64> writeAll(const UserWriter &writer, const Auth::UserManager &manager,
                              const std::function<bool(const QByteArray &)> &write)
{
    const auto refused = [] {
        return Auth::failure(
                {Error::Refused, u"The users cannot be written: the disk is full or the reader is gone."_s});
    };
    if (!write(writer.head()))
        return refused();
    qint64 count = 0;
    Auth::UserQuery query;
    query.limit = 1000;
    do {
        const auto page = manager.find(query);
        if (!page)
            return Auth::failure(page.error());
        QByteArray text;
        for (const Auth::User &user : page->users)
            text += writer.text(user);
        if (!write(text))
            return refused();
        count += page->users.size();
        query.after = page->nextCursor;
    } while (!query.after.isEmpty());
    return count;
}

Auth::Result<void> exportToFile(const ExportCommand &command, const UserWriter &writer,
                                const Auth::UserManager &manager, Console &console)
{
    QSaveFile file(command.output);
    const auto refused = [&file] {
        return Auth::failure({Error::Refused, u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString())});
    };
    // Password hashes are in it. Where a file is there already, its rights would come back with the rename.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refused();
    const auto count =
            writeAll(writer, manager, [&file](const QByteArray &text) { return file.write(text) == text.size(); });
    if (!count)
        return Auth::failure(count.error());
    if (!file.commit())
        return refused();
    console.note(u"Wrote %1 into %2."_s.arg(counted(*count, u"user"_s), command.output));
    return {};
}

} // namespace

Auth::Result<void> exportUsers(const ExportCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const UserWriter writer(manager.settings(), command);
    if (!command.output.isEmpty())
        return exportToFile(command, writer, manager, console);
    if (command.format == ExportCommand::Format::Csv && console.isTerminal()) {
        return Auth::failure({Error::NotSupported, u"A terminal would obey what stands in some cells: "
                                                   "write into a file with --output, or into a pipe."_s});
    }
    const auto count = writeAll(writer, manager, [&console](const QByteArray &text) { return console.write(text); });
    return count ? Auth::Result<void>() : Auth::failure(count.error());
}

} // namespace Gatehouse
