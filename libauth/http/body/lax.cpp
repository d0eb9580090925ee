// SPDX-License-Identifier: MIT
// What pydantic 2 takes for a text, a boolean, a number in its lax mode.
// https://docs.pydantic.dev/2.10/concepts/conversion_table/
#include "core/emailaddress.h"
#include "http/body/validation_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Complaint> complain(const char *type, const QString &msg, std::vector<JsonValue::Member> ctx = {})
{
    return tl::unexpected(Complaint{type, msg, std::move(ctx)});
}

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return true;
    }
    return false;
}

bool fits64Bits(double number)
{
    constexpr double limit = 9223372036854775808.0; // 2^63
    return number > -limit && number < limit;
}

//! An integer, or a number such as 1.0 or 1e2, that fits into 64 bits.
std::optional<qint64> wholeNumber(const JsonValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    const double number = value.toDouble();
    if (number != std::trunc(number) || !fits64Bits(number))
        return std::nullopt;
    return qint64(number);
}

} // namespace

tl::expected<QVariant, Complaint> readText(const JsonValue &value)
{
    if (!value.isString())
        return complain("string_type", u"Input should be a valid string"_s);
    if (hasLoneSurrogate(value.toString()))
        return complain("string_unicode",
                        u"Input should be a valid string, unable to parse raw data as a unicode string"_s);
    return value.toString();
}

tl::expected<QVariant, Complaint> readEmail(const JsonValue &value)
{
    const auto text = readText(value);
    if (!text)
        return text;
    const auto email = normalizedEmail(text->toString());
    if (email)
        return *email;
    const QString reason = email.error().reason;
    return complain("value_error", u"value is not a valid email address: "_s + reason,
                    {{u"reason"_s, JsonValue(reason)}});
}

//! `1_000` without what parts its digits, where pydantic takes it for a number.
QString withoutUnderscores(QString number)
{
    if (number.startsWith(u'_') || number.endsWith(u'_') || number.contains(u"__"_s))
        return number;
    return number.remove(u'_');
}

//! `1.00` as 1.
QString withoutZeroFraction(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    const bool isZero = std::all_of(number.begin() + point + 1, number.end(), [](QChar c) { return c == u'0'; });
    return point >= 0 && isZero ? number.left(point) : number;
}

tl::expected<QVariant, Complaint> readBoolean(const JsonValue &value)
{
    static constexpr std::array falseWords{"0", "off", "f", "false", "n", "no"};
    static constexpr std::array trueWords{"1", "on", "t", "true", "y", "yes"};
    // As bytes: Unicode's folding would take "ye\u017f" for yes.
    const QByteArray spelled = value.toString().toUtf8().toLower();
    const auto isOneOf = [&spelled](const auto &words) {
        return std::find(words.begin(), words.end(), spelled) != words.end();
    };
    const auto unreadable = [] {
        return complain("bool_parsing", u"Input should be a valid boolean, unable to interpret input"_s);
    };
    if (value.isBool())
        return value.toBool();
    if (value.isString())
        return isOneOf(trueWords)    ? tl::expected<QVariant, Complaint>(true)
               : isOneOf(falseWords) ? tl::expected<QVariant, Complaint>(false)
                                     : unreadable();
    if (value.isNumber()) {
        // A fraction or a huge number is no boolean at all, a whole number merely one that means nothing.
        const std::optional<qint64> number = wholeNumber(value);
        if (number == 0 || number == 1)
            return number == 1;
        if (number)
            return unreadable();
    }
    return complain("bool_type", u"Input should be a valid boolean"_s);
}

tl::expected<QVariant, Complaint> readInteger(const JsonValue &value)
{
    if (value.isBool())
        return QVariant(qint64(value.toBool()));
    if (value.isString()) {
        bool ok = false;
        const qint64 number = withoutUnderscores(withoutZeroFraction(value.toString().trimmed())).toLongLong(&ok);
        return ok ? tl::expected<QVariant, Complaint>(number)
                  : complain("int_parsing", u"Input should be a valid integer, unable to parse string as an integer"_s);
    }
    if (!value.isNumber())
        return complain("int_type", u"Input should be a valid integer"_s);
    if (const auto number = wholeNumber(value))
        return QVariant(*number);
    const double number = value.toDouble();
    if (number != std::trunc(number))
        return complain("int_from_float", u"Input should be a valid integer, got a number with a fractional part"_s);
    return complain("int_parsing_size", u"Unable to parse input string as an integer, exceeded maximum size"_s);
}

tl::expected<QVariant, Complaint> readReal(const JsonValue &value)
{
    if (value.isBool())
        return QVariant(value.toBool() ? 1.0 : 0.0);
    if (value.isNumber() && std::isfinite(value.toDouble()))
        return QVariant(value.toDouble());
    if (!value.isString())
        return complain("float_type", u"Input should be a valid number"_s);
    bool ok = false;
    const double number = withoutUnderscores(value.toString().trimmed()).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return complain("float_parsing", u"Input should be a valid number, unable to parse string as a number"_s);
    return QVariant(number);
}

tl::expected<QVariant, Complaint> readOwn(const UserField &field, const JsonValue &value)
{
    switch (field.type) {
    case UserField::Type::Boolean: return readBoolean(value);
    case UserField::Type::Integer: return readInteger(value);
    case UserField::Type::Real: return readReal(value);
    case UserField::Type::String: break;
    }
    auto text = readText(value);
    if (text && text->toString().toUcs4().size() > field.length) {
        return complain("string_too_long",
                        u"String should have at most %1 character%2"_s.arg(field.length)
                                .arg(field.length == 1 ? QString() : u"s"_s),
                        {{u"max_length"_s, JsonValue(field.length)}});
    }
    return text;
}

} // namespace Auth::Internal
