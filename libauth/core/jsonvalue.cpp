// SPDX-License-Identifier: MIT
#include "core/json_p.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <utility>

namespace Auth::Internal {

JsonValue::JsonValue(double value)
    : m_type(Type::Number), m_number(QByteArray::number(value, 'g', QLocale::FloatingPointShortest))
{}

JsonValue JsonValue::number(QByteArray text)
{
    JsonValue value;
    value.m_type = Type::Number;
    value.m_number = std::move(text);
    return value;
}

JsonValue JsonValue::array(std::vector<JsonValue> elements)
{
    JsonValue value;
    value.m_type = Type::Array;
    value.m_elements = std::move(elements);
    return value;
}

JsonValue JsonValue::object(std::vector<Member> members)
{
    JsonValue value;
    value.m_type = Type::Object;
    value.m_members = std::move(members);
    return value;
}

bool JsonValue::isInteger() const noexcept
{
    return m_type == Type::Number &&
           std::none_of(m_number.begin(), m_number.end(), [](char c) { return c == '.' || c == 'e' || c == 'E'; });
}

double JsonValue::toDouble() const
{
    constexpr qint64 exactly = qint64(1) << 53; // below, a double holds every integer
    if (const auto integer = toInteger(); integer && *integer<exactly && * integer> - exactly && *integer != 0)
        return double(*integer);                     // times in every token; the way below costs some 400 ns
    return QString::fromLatin1(m_number).toDouble(); // QByteArray makes nothing of what is too large, QString infinity
}

std::optional<qint64> JsonValue::toInteger() const
{
    if (!isInteger())
        return std::nullopt;
    qint64 value = 0;
    const auto [end, error] = std::from_chars(m_number.begin(), m_number.end(), value);
    if (error != std::errc() || end != m_number.end())
        return std::nullopt;
    return value;
}

const JsonValue *JsonValue::find(QStringView key) const noexcept
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [key](const Member &member) { return member.first == key; });
    return found == m_members.end() ? nullptr : &found->second;
}

void JsonValue::insert(const QString &key, JsonValue value)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&key](const Member &member) { return member.first == key; });
    if (found == m_members.end())
        m_members.emplace_back(key, std::move(value));
    else
        found->second = std::move(value);
}

QByteArray JsonValue::toJson() const
{
    QByteArray out;
    appendTo(out);
    return out;
}

void JsonValue::appendTo(QByteArray &out) const
{
    const auto list = [&out](char open, char close, const auto &items, const auto &appendItem) {
        out += open;
        bool first = true;
        for (const auto &item : items) {
            if (!std::exchange(first, false))
                out += ',';
            appendItem(item);
        }
        out += close;
    };
    switch (m_type) {
    case Type::Null: out += "null"; break;
    case Type::Bool: out += m_bool ? "true" : "false"; break;
    case Type::Number: out += m_number; break;
    case Type::String: appendJsonString(out, m_string); break;
    case Type::Array: list('[', ']', m_elements, [&out](const JsonValue &element) { element.appendTo(out); }); break;
    case Type::Object:
        list('{', '}', m_members, [&out](const Member &member) {
            appendJsonString(out, member.first);
            out += ':';
            member.second.appendTo(out);
        });
        break;
    }
}

void appendJsonString(QByteArray &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    constexpr auto isPlain = [](QChar c) {
        return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
    };
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlain)) { // nearly always
        const qsizetype start = out.size();
        out.resize(start + text.size());
        std::transform(text.begin(), text.end(), out.begin() + start, [](QChar c) { return c.toLatin1(); });
        out += '"';
        return;
    }
    const QByteArray utf8 = text.toUtf8(); // a lone surrogate becomes a question mark: the answer stays valid UTF-8
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4];
                out += hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace Auth::Internal
