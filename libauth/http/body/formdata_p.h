// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
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
    QString name;                                     //!< may be empty
    qint64 size = 0;                                  //!< octets
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
    [[nodiscard]] GATEHOUSE_HTTP_TEST_EXPORT const FormField *find(QStringView name) const noexcept;
};

constexpr int maximumFields = 1000;                            //!< of one form; files are counted apart
constexpr qsizetype maximumFieldSize = qsizetype(1024) * 1024; //!< octets, the name of an URL-encoded one included

//! The answer is 400 with this text as its `detail`.
struct FormError
{
    QString detail;
};

//! \brief Reads a body as Starlette 0.46 and python-multipart 0.0.20 do, with Debian's security fixes:
//! `application/x-www-form-urlencoded` or `multipart/form-data`. A body of another type is no form and has no
//! fields; neither is an error.
//!
//! A form has at most 1000 fields of up to 1 MiB each. A multipart body that ends too early gives the parts that
//! were complete. It may have 1000 files too; a part has up to 8 headers of 4224 octets and a boundary up to 256
//! octets, as in later versions of python-multipart.
//! \param contentType the header's value; empty when there was none
//! \param wanted names of the fields to keep. Others are parsed and dropped, so that a body of a million tiny
//! fields takes no more memory than its size.
//! \note Any thread.
[[nodiscard]] GATEHOUSE_HTTP_TEST_EXPORT tl::expected<FormData, FormError>
parseForm(QByteArrayView contentType, QByteArrayView body, const QStringList &wanted);

//! \brief How FastAPI echoes a file as the `input` of an error, where a text was wanted.
[[nodiscard]] GATEHOUSE_HTTP_TEST_EXPORT JsonValue fileAsInput(const FormFile &file);

} // namespace Auth::Internal
