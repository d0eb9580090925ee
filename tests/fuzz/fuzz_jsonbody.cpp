// SPDX-License-Identifier: MIT
// JSON texts and the models of bodies. Input: a byte of choices, a JSON text.
#include "fuzz.h"

#include "core/json_p.h"
#include "http/body/jsonbody_p.h"
#include "http/body/validation_p.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cmath>

using namespace Auth;
using namespace Auth::Internal;
using namespace Qt::StringLiterals;
using Fuzz::check;
using Kind = BodyModel::Kind;
using Presence = BodyModel::Presence;

namespace {

class ContentType final : public RequestHeaders
{
public:
    explicit ContentType(QByteArray type) : m_type(std::move(type)) {}
    [[nodiscard]] QByteArray header(QByteArrayView /*name*/) const override { return m_type; }

private:
    const QByteArray m_type;
};

bool isSound(const JsonValue &value)
{
    return value.toString().isValidUtf16() && std::all_of(value.elements().begin(), value.elements().end(), isSound) &&
           std::all_of(value.members().begin(), value.members().end(), [](const JsonValue::Member &member) {
               return member.first.isValidUtf16() && isSound(member.second);
           });
}

int depthOf(const JsonValue &value)
{
    int depth = 0;
    for (const JsonValue &element : value.elements())
        depth = std::max(depth, depthOf(element));
    for (const JsonValue::Member &member : value.members())
        depth = std::max(depth, depthOf(member.second));
    return depth + int(value.isArray() || value.isObject());
}

void checkNumber(const JsonValue &value)
{
    if (!value.isNumber())
        return;
    if (const std::optional<qint64> integer = value.toInteger())
        check(value.numberText() == QByteArray::number(*integer) || value.numberText() == "-0",
              "an integer keeps its digits");
    check(value.isInteger() || std::isfinite(value.toDouble()), "a number that is no integer is a finite double");
}

void checkText(QByteArrayView text, JsonOptions options)
{
    const auto value = parseJson(text, options);
    if (!value) {
        check(value.error().position >= 0 && value.error().position <= text.size(),
              "the place of an error is in the text");
        check(!value.error().message.isEmpty(), "an error has a text");
        return;
    }
    check(depthOf(*value) <= options.maximumDepth, "the depth is limited");
    checkNumber(*value);
    for (const JsonValue &element : value->elements())
        checkNumber(element);
    const QByteArray written = value->toJson();
    check(QUtf8StringView(written.data(), written.size()).isValidUtf8(), "what is written is UTF-8");
    // A lone surrogate is written as a question mark; keys may then be equal.
    options.refuseDuplicateKeys = options.refuseDuplicateKeys && isSound(*value);
    const auto again = parseJson(written, options);
    check(again.has_value(), "what is written can be read");
    check(!isSound(*value) || *again == *value, "what is written means the same");
    const QByteArray writtenAgain = again->toJson();
    check(!isSound(*value) || writtenAgain == written, "what is written again is the same");
    const auto third = parseJson(writtenAgain, options);
    check(third && third->toJson() == writtenAgain, "writing is stable");
}

BodyModel everyField(BodyModel::Form form)
{
    using Type = UserField::Type;
    BodyModel model(form);
    model.add(u"email"_s, Kind::Email, Presence::Required)
            .add(u"password"_s, Kind::Text, Presence::Required)
            .add(u"is_active"_s, Kind::Boolean, Presence::Optional)
            .add({.name = u"i"_s, .type = Type::Integer}, Presence::Optional)
            .add({.name = u"r"_s, .type = Type::Real}, Presence::Optional)
            .add({.name = u"s"_s, .type = Type::String, .length = 3}, Presence::Optional)
            .add({.name = u"b"_s, .type = Type::Boolean}, Presence::Optional);
    return model;
}

void checkAnswer(const HttpAnswer &answer)
{
    check(answer.status == 422 || answer.status == 400, "a refusal is a 422 or a 400");
    const auto body = parseJson(answer.body, {.maximumDepth = 1010}); // it stands some levels deeper in the answer
    check(body && body->find(u"detail") != nullptr, "a refusal is JSON with a detail");
}

void checkValues(const QVariantMap &values, const JsonValue &body)
{
    const JsonValue *integer = body.find(u"i");
    if (values.contains(u"i"_s) && integer->isInteger())
        check(integer->toInteger() == values[u"i"_s].toLongLong(), "a lax integer is the one in the body");
    else if (values.contains(u"i"_s) && integer->isNumber())
        check(integer->toDouble() == double(values[u"i"_s].toLongLong()), "a lax integer is the number in the body");
    if (const QVariant real = values.value(u"r"_s); real.isValid() && !real.isNull())
        check(std::isfinite(real.toDouble()), "a real is finite");
    if (const QVariant text = values.value(u"s"_s); text.isValid() && !text.isNull())
        check(text.toString().toUcs4().size() <= 3 && text.toString().isValidUtf16(), "a text is as long as it may be");
    check(values.contains(u"email"_s) && values.contains(u"password"_s), "what is required is there");
}

void checkBody(const QByteArray &text, bool isJson, BodyModel::Form form)
{
    const auto body = readJsonBody(ContentType(isJson ? "application/json" : "text/plain"), text);
    if (!body) {
        checkAnswer(body.error());
        return;
    }
    const auto values = everyField(form).read(*body);
    if (values)
        checkValues(*values, body->value);
    else
        checkAnswer(values.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const unsigned char choices = input.takeByte();
    checkText(input.rest(), {.refuseDuplicateKeys = (choices & 1) != 0, .maximumDepth = (choices & 2) != 0 ? 4 : 1000});
    checkBody(input.rest().toByteArray(), (choices & 4) == 0,
              (choices & 8) != 0 ? BodyModel::Form::Embedded : BodyModel::Form::Object);
    return 0;
}
