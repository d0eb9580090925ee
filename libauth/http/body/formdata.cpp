// SPDX-License-Identifier: MIT
#include "http/body/formdata_p.h"

#include "http/body/formheader_p.h"
#include "http/body/multipart_p.h"
#include "http/body/urldecoding_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

constexpr qsizetype longestBoundary = 256;                  // octets; RFC 2046, 5.1.1, asks for 70
constexpr qint64 largestFileInMemory = qint64(1024) * 1024; // octets; where the reference moves a file to the disk

// The first separator: `&`, and after the last of them `;` too, as the reference has it.
qsizetype endOfPair(QByteArrayView body, bool &hasAmpersand)
{
    if (hasAmpersand) {
        const qsizetype ampersand = body.indexOf('&');
        if (ampersand >= 0)
            return ampersand;
        hasAmpersand = false; // remembered, or a body of semicolons alone would take the square of its size
    }
    return body.indexOf(';');
}

tl::expected<FormData, FormError> parseUrlEncoded(QByteArrayView body, FormCollector &collector)
{
    bool hasAmpersand = true;
    int count = 0;
    while (!body.isEmpty()) {
        if (body.front() == '&' || body.front() == ';') {
            body = body.sliced(1);
            continue;
        }
        const qsizetype separator = endOfPair(body, hasAmpersand);
        const QByteArrayView pair = separator < 0 ? body : body.first(separator);
        body = separator < 0 ? QByteArrayView() : body.sliced(separator);
        const qsizetype equals = pair.indexOf('=');
        if (pair.size() - (equals < 0 ? 0 : 1) > maximumFieldSize) {
            return tl::unexpected(
                    FormError{QStringLiteral("Field exceeded maximum size of %1KB.").arg(maximumFieldSize / 1024)});
        }
        if (equals < 0 && separator < 0)
            break; // a name at the very end, which the reference drops
        if (++count > maximumFields) {
            return tl::unexpected(
                    FormError{QStringLiteral("Too many fields. Maximum number of fields is %1.").arg(maximumFields)});
        }
        QString name = urlDecoded(equals < 0 ? pair : pair.first(equals));
        if (collector.isWanted(name))
            collector.add({std::move(name), equals < 0 ? QString() : urlDecoded(pair.sliced(equals + 1)), {}});
    }
    return collector.take();
}

tl::expected<FormData, FormError> parseMultipart(const HeaderOptions &type, QByteArrayView body,
                                                 FormCollector &collector)
{
    const std::optional<QByteArray> boundary = type.parameter("boundary");
    if (!boundary)
        return tl::unexpected(FormError{QStringLiteral("Missing boundary in multipart.")});
    if (boundary->size() > longestBoundary)
        return tl::unexpected(FormError{QStringLiteral("There was an error parsing the body")});
    const QByteArray charset = type.parameter("charset").value_or("utf-8");
    if (std::optional<QString> problem = MultipartReader(body, *boundary, charset, collector).read())
        return tl::unexpected(FormError{*std::move(problem)});
    return collector.take();
}

// The attributes of Python's SpooledTemporaryFile. A file that has moved to the disk has lost its arguments.
JsonValue temporaryFile(bool isOnDisk)
{
    JsonValue file = JsonValue::object({{QStringLiteral("_file"), JsonValue::object()},
                                        {QStringLiteral("_max_size"), JsonValue(largestFileInMemory)},
                                        {QStringLiteral("_rolled"), JsonValue(isOnDisk)}});
    if (isOnDisk)
        return file;
    JsonValue arguments = JsonValue::object(
            {{QStringLiteral("mode"), JsonValue("w+b")}, {QStringLiteral("buffering"), JsonValue(-1)}});
    for (const char *unset : {"suffix", "prefix", "encoding", "newline", "dir", "errors"})
        arguments.insert(QString::fromLatin1(unset), JsonValue());
    file.insert(QStringLiteral("_TemporaryFileArgs"), std::move(arguments));
    return file;
}

} // namespace

const FormField *FormData::find(QStringView name) const noexcept
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FormField &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

tl::expected<FormData, FormError> parseForm(QByteArrayView contentType, QByteArrayView body, const QStringList &wanted)
{
    const HeaderOptions type = parseHeaderOptions(contentType);
    FormCollector collector(wanted);
    if (type.value == "multipart/form-data")
        return parseMultipart(type, body, collector);
    if (type.value == "application/x-www-form-urlencoded")
        return parseUrlEncoded(body, collector);
    return FormData();
}

JsonValue fileAsInput(const FormFile &file)
{
    JsonValue headers = JsonValue::object();
    for (const auto &[name, value] : file.headers)
        headers.insert(name, JsonValue(value));
    return JsonValue::object({{QStringLiteral("filename"), JsonValue(file.name)},
                              {QStringLiteral("file"), temporaryFile(file.size > largestFileInMemory)},
                              {QStringLiteral("size"), JsonValue(file.size)},
                              {QStringLiteral("headers"), std::move(headers)},
                              {QStringLiteral("_max_mem_size"), JsonValue(largestFileInMemory)}});
}

} // namespace Auth::Internal
