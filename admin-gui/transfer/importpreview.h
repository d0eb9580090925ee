// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "manager/usermanagersettings.h"
#include "transfer/importrow.h"

namespace GatehouseAdmin {

//! A file as an import would take it: its columns, what they are taken for, and its first users.
struct ImportPreview
{
    using Format = Gatehouse::ImportCommand::Format;

    QStringList columns;              //!< as the file names them
    QHash<QString, QString> meanings; //!< what each is taken for; empty: left out
    Gatehouse::ImportRows rows;       //!< the first ones, as they would be stored
    QString problem;                  //!< a sentence on why nothing can be imported so; empty: it can be
};

//! What a column can be: `email`, … and the application's own fields.
[[nodiscard]] QStringList importTargets(const Auth::UserManagerSettings &settings);

//! What a column that the file calls \a name most likely is; empty: nothing that is known.
[[nodiscard]] QString likelyMeaning(const QString &name, const QStringList &targets);

//! As the name of a file says; CSV unless it is known to be otherwise.
[[nodiscard]] ImportPreview::Format formatOfFile(const QString &path);

//! \brief Reads the beginning of a file.
//! \param meanings as the administrator has it; for columns that are not in it, what is likely
//! \return Error::Refused when it cannot be read; Error::InvalidField when it is no table \note Reads a file.
[[nodiscard]] Auth::Result<ImportPreview> previewOf(const QString &path, ImportPreview::Format format,
                                                    const QHash<QString, QString> &meanings,
                                                    const Auth::UserManagerSettings &settings);

} // namespace GatehouseAdmin
