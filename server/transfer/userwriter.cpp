// SPDX-License-Identifier: MIT
#include "transfer/userwriter.h"

#include "commandline/words.h"
#include "transfer/csvreader.h"
#include "userjson.h"

#include <QRegularExpression>
#include <QSaveFile>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;
using Format = ExportCommand::Format;

namespace {

//! \a text with an apostrophe before what a spreadsheet would take for a formula. That may stand behind a semicolon or
//! a line break, too: where people write 0,5 a spreadsheet parts cells at semicolons, and knows no quotation marks
//! within. Source: OWASP, "CSV Injection".
QString withoutFormulas(const QString &text)
{
    static const QRegularExpression formula(u"^(?=[\t\r\n])|(^|[;\t\r\n])(?=[=+@＝＋－＠-])"_s);
    return QString(text).replace(formula, u"\\1'"_s);
}

} // namespace

QByteArray UserWriter::cell(const JsonValue &value) const
{
    if (!value.isString())
        return value.isNull() ? QByteArray() : value.toJson();
    return csvCell(m_texts == Texts::ForSpreadsheets ? withoutFormulas(value.toString()) : value.toString());
}

std::vector<JsonValue::Member> UserWriter::members(const Auth::User &user) const
{
    std::vector<JsonValue::Member> all = userJson(user, m_settings).members();
    if (!m_withoutPasswords)
        all.emplace(all.begin() + 2, u"hashed_password"_s, JsonValue(user.hashedPassword)); // behind id and email
    return all;
}

QByteArray UserWriter::head() const
{
    if (m_format == Format::JsonLines)
        return {};
    QByteArray line;
    for (const auto &[name, value] : members(Auth::User()))
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(name);
    return line + '\n';
}

QByteArray UserWriter::text(const Auth::User &user) const
{
    if (m_format == Format::JsonLines)
        return JsonValue::object(members(user)).toJson() + '\n';
    QByteArray line;
    bool isFirst = true;
    for (const auto &[name, value] : members(user))
        line += (std::exchange(isFirst, false) ? QByteArray() : QByteArray(",")) + cell(value);
    return line + '\n';
}

UserSource usersThatMatch(const Auth::UserManager &manager, Auth::UserQuery query)
{
    constexpr int largestPage = 1000;
    query.limit = largestPage;
    query.after.clear();
    return [&manager, query, isAtEnd = false]() mutable -> Auth::Result<QList<Auth::User>> {
        if (isAtEnd)
            return QList<Auth::User>();
        auto page = manager.find(query);
        if (!page)
            return Auth::failure(page.error());
        query.after = page->nextCursor;
        isAtEnd = query.after.isEmpty();
        return std::move(page->users);
    };
}

Auth::Result<qint64> writeUsers(const UserWriter &writer, const UserSource &source,
                                const std::function<bool(const QByteArray &)> &write)
{
    const auto refused = [] {
        return Auth::failure(
                {Error::Refused, Tr::tr("The users cannot be written: the disk is full or the reader is gone.")});
    };
    if (!write(writer.head()))
        return refused();
    qint64 count = 0;
    while (true) {
        const auto users = source();
        if (!users)
            return Auth::failure(users.error());
        if (users->isEmpty())
            return count;
        QByteArray text;
        for (const Auth::User &user : *users)
            text += writer.text(user);
        if (!write(text))
            return refused();
        count += users->size();
    }
}

Auth::Result<qint64> writeUserFile(const QString &path, const UserWriter &writer, const UserSource &source)
{
    QSaveFile file(path);
    const auto refused = [&file] {
        return Auth::failure(
                {Error::Refused, Tr::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString())});
    };
    // Password hashes may be in it. Where a file is there already, its rights would come back with the rename.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refused();
    const auto count =
            writeUsers(writer, source, [&file](const QByteArray &text) { return file.write(text) == text.size(); });
    if (!count)
        return count;
    return file.commit() ? count : refused();
}

} // namespace Gatehouse
