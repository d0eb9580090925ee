// SPDX-License-Identifier: MIT
// The form of a login. Input: a line with the Content-Type, the body.
#include "fuzz.h"

#include "http/body/formdata_p.h"

#include <QUrl>

using namespace Auth::Internal;
using Fuzz::check;

namespace {

const QStringList &wantedNames()
{
    static const QStringList names{QStringLiteral("username"), QStringLiteral("password"), QStringLiteral("ä b"),
                                   QString()};
    return names;
}

bool operator==(const FormField &a, const FormField &b)
{
    return a.name == b.name && a.value == b.value && a.isFile() == b.isFile();
}

bool hasFile(const FormData &form)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [](const FormField &field) { return field.isFile(); });
}

void checkFields(const FormData &form, qsizetype bodySize)
{
    QStringList names;
    for (const FormField &field : form.fields) {
        check(wantedNames().contains(field.name), "only what is wanted is kept");
        check(!names.contains(field.name), "a name is there once");
        names += field.name;
        check(form.find(field.name) == &field, "a field can be found");
        check(field.value.isValidUtf16(), "a value is Unicode");
        check(!field.isFile() || field.file->size <= bodySize, "a file is no larger than the body");
        if (field.isFile())
            check(parseJson(fileAsInput(*field.file).toJson()).has_value(), "a file can be shown as JSON");
    }
}

QByteArray urlEncoded(const FormData &form)
{
    QByteArray body;
    for (const FormField &field : form.fields)
        body += QUrl::toPercentEncoding(field.name) + '=' + QUrl::toPercentEncoding(field.value) + '&';
    return body;
}

QByteArray multipart(const FormData &form, const QByteArray &boundary)
{
    QByteArray body;
    for (const FormField &field : form.fields)
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name.toUtf8() + "\"\r\n\r\n" +
                field.value.toUtf8() + "\r\n";
    return body + "--" + boundary + "--\r\n";
}

void checkWrittenAgain(const FormData &form, const QByteArray &type, const QByteArray &body)
{
    const auto again = parseForm(type, body, wantedNames());
    check(again.has_value(), "a form that is written again can be read");
    check(again->fields.size() == form.fields.size() &&
                  std::equal(again->fields.begin(), again->fields.end(), form.fields.begin(),
                             [](const FormField &a, const FormField &b) { return a == b; }),
          "a form that is written again says the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const QByteArrayView type = input.takeLine();
    const auto form = parseForm(type, input.rest(), wantedNames());
    if (!form) {
        check(!form.error().detail.isEmpty(), "an error has a text");
        return 0;
    }
    checkFields(*form, input.rest().size());
    if (hasFile(*form))
        return 0;
    checkWrittenAgain(*form, "application/x-www-form-urlencoded", urlEncoded(*form));
    const QByteArray boundary = "a-boundary-that-no-value-has";
    if (!input.rest().contains(boundary))
        checkWrittenAgain(*form, "multipart/form-data; boundary=" + boundary, multipart(*form, boundary));
    return 0;
}
