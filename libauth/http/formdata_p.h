// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/json_p.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace Auth::Internal {

//! \brief What an upload tells of itself. Its content is not kept: nothing here takes files.
struct FormFile
{
    QString name; //!< may be empty
    qint64 size = 0; //!< octets
    std::vector<std::pair<QString, QString>> headers; //!< names in lower case; of repeated ones the first
};

struct FormField
{
    QString name;
    QString value; //!< empty for a file
    std::optional<FormFile> file;

    [[nodiscard]] bool isFile() const noexcept { return file.has_value(); }
};

//! \brief The fields that were asked for, in the order in which their names first appear; a repeated one has the
//! value, or the file, that came last. A blank value is a value.
struct FormData
{
    std::vector<FormField> fields;

    //! The field of this name, or nullptr. It is valid as long as the form is.
    [[nodiscard]] GATEHOUSE_HTTP_EXPORT const FormField *find(QStringView name) const noexcept;
};

//! The answer is 400 with this text as its `detail`.
struct FormError
{
    QString detail;
};

//! \brief Reads a body as Starlette 0.46 and python-multipart do: `application/x-www-form-urlencoded` or
//! `multipart/form-data`. A body of another type is no form and has no fields; neither is an error.
//!
//! A multipart body that ends too early gives the parts that were complete. It has at most 1000 fields and 1000
//! files, each field up to 1 MiB, each part up to 8 headers of 4224 octets.
//! \param contentType the header's value; empty when there was none
//! \param wanted names of the fields to keep. Others are parsed and dropped, so that a body of a million tiny
//! fields takes no more memory than its size.
//! \note Any thread.
[[nodiscard]] GATEHOUSE_HTTP_EXPORT tl::expected<FormData, FormError>
parseForm(QByteArrayView contentType, QByteArrayView body, const QStringList &wanted);

//! \brief How FastAPI echoes a file as the `input` of an error, where a text was wanted.
[[nodiscard]] GATEHOUSE_HTTP_EXPORT JsonValue fileAsInput(const FormFile &file);

} // namespace Auth::Internal
