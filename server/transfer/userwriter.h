// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include "core/json_p.h"
#include "manager/usermanager.h"

#include <functional>

namespace Gatehouse {

//! \brief Users as text, one after the other, in a form that an import reads; a table for spreadsheets is not for it.
//! \note One thread; the settings must outlive this object.
class UserWriter
{
public:
    //! Of the cells of a table: users choose some, and a spreadsheet takes what begins like a formula for one.
    enum class Texts : quint8 { AsTheyAre, ForSpreadsheets };

    UserWriter(const Auth::UserManagerSettings &settings, ExportCommand::Format format, bool withoutPasswords,
               Texts texts = Texts::AsTheyAre)
        : m_settings(settings), m_format(format), m_withoutPasswords(withoutPasswords), m_texts(texts)
    {}

    //! What stands before the first.
    [[nodiscard]] QByteArray head() const;
    //! A whole line.
    [[nodiscard]] QByteArray text(const Auth::User &user) const;

private:
    [[nodiscard]] std::vector<Auth::Internal::JsonValue::Member> members(const Auth::User &user) const;
    [[nodiscard]] QByteArray cell(const Auth::Internal::JsonValue &value) const;

    const Auth::UserManagerSettings &m_settings;
    const ExportCommand::Format m_format;
    const bool m_withoutPasswords;
    const Texts m_texts;
};

//! \brief The next users, at most a thousand at a time; none: there are no more. Any error ends what asks.
using UserSource = std::function<Auth::Result<QList<Auth::User>>()>;

//! Who meets \a query, page by page; its limit and its cursor do not matter. The manager must outlive it.
[[nodiscard]] UserSource usersThatMatch(const Auth::UserManager &manager, Auth::UserQuery query);

//! \brief Writes whom \a source has. Memory does not depend on their number.
//! \param write false when it did not arrive \return how many; Error::Refused, the errors of the source
[[nodiscard]] Auth::Result<qint64> writeUsers(const UserWriter &writer, const UserSource &source,
                                              const std::function<bool(const QByteArray &)> &write);

//! \brief The same into a file, which appears when it is complete, and which only its owner may read.
//! \return how many; Error::Refused, the errors of the source: then what was there before is untouched
[[nodiscard]] Auth::Result<qint64> writeUserFile(const QString &path, const UserWriter &writer,
                                                 const UserSource &source);

} // namespace Gatehouse
