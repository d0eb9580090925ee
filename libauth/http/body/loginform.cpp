// SPDX-License-Identifier: MIT
#include "http/body/loginform_p.h"

#include "http/answers_p.h"
#include "http/body/formdata_p.h"
#include "http/body/validation_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

tl::expected<LoginForm, HttpAnswer> readLoginForm(const HttpRequest &request)
{
    // In the order in which FastAPI complains.
    const QStringList names{u"grant_type"_s, u"username"_s,  u"password"_s,
                            u"scope"_s,      u"client_id"_s, u"client_secret"_s};
    const auto form = parseForm(request.header("Content-Type"), request.body(), names);
    if (!form)
        return tl::unexpected(detail(400, form.error().detail.toUtf8()));
    ValidationErrors errors;
    for (const QString &name : names) {
        const FormField *field = form->find(name);
        const std::vector<JsonValue> loc{JsonValue("body"), JsonValue(name)};
        const bool required = name == u"username"_s || name == u"password"_s;
        if (!field && required) {
            errors.add({.type = "missing", .loc = loc, .msg = u"Field required"_s, .input = {}});
        } else if (field && field->isFile()) {
            errors.add({.type = "string_type",
                        .loc = loc,
                        .msg = u"Input should be a valid string"_s,
                        .input = fileAsInput(*field->file)});
        } else if (field && name == u"grant_type"_s && field->value != u"password"_s) {
            errors.add({.type = "string_pattern_mismatch",
                        .loc = loc,
                        .msg = u"String should match pattern '^password$'"_s,
                        .input = JsonValue(field->value),
                        .ctx = {{u"pattern"_s, JsonValue("^password$")}}});
        }
    }
    if (!errors.isEmpty())
        return tl::unexpected(errors.answer());
    return LoginForm{form->find(u"username")->value, Secret::fromString(form->find(u"password")->value)};
}

} // namespace Auth::Internal
