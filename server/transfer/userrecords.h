// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanagersettings.h"
#include "transfer/importrow.h"
#include "transfer/recordreader.h"

#include <QHash>

namespace Gatehouse {

//! \brief Makes users of records, by the rules of a registration.
//! \note One thread; the settings must outlive this object.
class UserRecords
{
public:
    //! \param isTextual values are texts (CSV), in which 1, yes and true mean the same
    //! \param columns see ImportCommand::columns
    UserRecords(const Auth::UserManagerSettings &settings, bool isTextual, bool ignoresUnknown,
                QHash<QString, QString> columns = {});

    //! \brief Whether users can be made of records with these columns.
    //! \return Error::InvalidField with a sentence: no address, an unknown column, one that comes twice, a plain
    //! password
    [[nodiscard]] Auth::Result<void> checkColumns(const QStringList &columns) const;
    //! Never fails: the row says what is wrong.
    [[nodiscard]] ImportRow read(const Record &record) const;

private:
    using Value = Auth::Internal::JsonValue;

    [[nodiscard]] Auth::Result<void> take(const QString &column, const Value &value, ImportRow &row) const;
    [[nodiscard]] Auth::Result<void> takeId(const Value &value, ImportRow &row) const;
    [[nodiscard]] Auth::Result<void> takeEmail(const Value &value, ImportRow &row) const;
    [[nodiscard]] Auth::Result<void> takePassword(const Value &value, ImportRow &row) const;
    [[nodiscard]] Auth::Result<void> takeFlag(const QString &column, const Value &value, bool &flag,
                                              bool &isGiven) const;
    [[nodiscard]] Auth::Result<void> takeField(const Auth::UserField &field, const Value &value, ImportRow &row) const;
    [[nodiscard]] Auth::Result<void> complete(ImportRow &row) const;
    [[nodiscard]] const Auth::UserField *field(const QString &name) const;
    [[nodiscard]] Auth::Error unknownColumn(const QString &name) const;

    const Auth::UserManagerSettings &m_settings;
    const bool m_isTextual;
    const bool m_ignoresUnknown;
    const QHash<QString, QString> m_columns;
};

} // namespace Gatehouse
