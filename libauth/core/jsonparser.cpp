// SPDX-License-Identifier: MIT
#include "core/json_p.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cmath>

namespace Auth::Internal {

namespace {

//! The grammar of RFC 8259, with the error texts and places of CPython's json module: clients of
//! FastAPI Users see that place as `loc: ["body", position]`.
class Parser
{
public:
    Parser(QByteArrayView text, JsonOptions options) : m_text(text), m_options(options) {}

    tl::expected<JsonValue, JsonError> parse()
    {
        skipBlanks();
        JsonValue value;
        if (!parseValue(value, 0))
            return tl::unexpected(m_error);
        skipBlanks();
        if (m_at != m_text.size())
            return tl::unexpected((fail("Extra data", m_at), m_error));
        return value;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] bool atDigit() const { return !atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; }

    void skipBlanks()
    {
        while (at(' ') || at('\t') || at('\n') || at('\r'))
            ++m_at;
    }

    bool fail(const char *message, qsizetype byteOffset, JsonError::Kind kind = JsonError::Kind::Syntax)
    {
        const auto before = m_text.first(std::min(byteOffset, m_text.size()));
        const auto codePoints = std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xc0) != 0x80; });
        m_error = {kind, codePoints, message};
        return false;
    }

    bool parseValue(JsonValue &value, int depth)
    {
        if (atEnd())
            return fail("Expecting value", m_at);
        switch (m_text[m_at]) {
        case '"': {
            QString text;
            if (!parseString(text))
                return false;
            value = JsonValue(std::move(text));
            return true;
        }
        case '{': return parseObject(value, depth + 1);
        case '[': return parseArray(value, depth + 1);
        case 'n': return parseWord("null", JsonValue(), value);
        case 't': return parseWord("true", JsonValue(true), value);
        case 'f': return parseWord("false", JsonValue(false), value);
        default: return parseNumber(value);
        }
    }

    bool parseWord(QByteArrayView word, JsonValue meaning, JsonValue &value)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return fail("Expecting value", m_at);
        m_at += word.size();
        value = std::move(meaning);
        return true;
    }

    void skipDigits()
    {
        while (atDigit())
            ++m_at;
    }

    bool parseNumber(JsonValue &value)
    {
        const qsizetype start = m_at;
        if (at('-'))
            ++m_at;
        if (!atDigit())
            return fail("Expecting value", start);
        if (at('0'))
            ++m_at;
        else
            skipDigits();
        const qsizetype integerEnd = m_at;
        bool integer = true;
        if (at('.')) {
            ++m_at;
            if (atDigit()) {
                skipDigits();
                integer = false;
            } else {
                m_at = integerEnd; // "1." is 1 and extra data
            }
        }
        if (at('e') || at('E')) {
            const qsizetype exponent = m_at++;
            if (at('+') || at('-'))
                ++m_at;
            if (atDigit()) {
                skipDigits();
                integer = false;
            } else {
                m_at = exponent;
            }
        }
        QByteArray text = m_text.sliced(start, m_at - start).toByteArray();
        if (integer && text.size() - (text.startsWith('-') ? 1 : 0) > maximumIntegerDigits)
            return fail("Exceeds the limit for integer string conversion", start, JsonError::Kind::TooDeep);
        if (!integer && overflows(text))
            return fail("Out of range number", start);
        value = JsonValue::number(std::move(text));
        return true;
    }

    //! Too large for a double; too small is merely zero.
    static bool overflows(const QByteArray &text) { return std::isinf(JsonValue::number(text).toDouble()); }

    bool parseArray(JsonValue &value, int depth)
    {
        if (depth > m_options.maximumDepth)
            return fail("Nested too deeply", m_at, JsonError::Kind::TooDeep);
        value = JsonValue::array();
        ++m_at;
        skipBlanks();
        if (at(']')) {
            ++m_at;
            return true;
        }
        while (true) {
            JsonValue element;
            if (!parseValue(element, depth))
                return false;
            value.append(std::move(element));
            skipBlanks();
            if (at(']')) {
                ++m_at;
                return true;
            }
            if (!passComma(']', "Illegal trailing comma before end of array"))
                return false;
        }
    }

    bool passComma(char close, const char *trailingComma)
    {
        if (!at(','))
            return fail("Expecting ',' delimiter", m_at);
        const qsizetype comma = m_at++;
        skipBlanks();
        return at(close) ? fail(trailingComma, comma) : true;
    }

    bool parseObject(JsonValue &value, int depth)
    {
        if (depth > m_options.maximumDepth)
            return fail("Nested too deeply", m_at, JsonError::Kind::TooDeep);
        std::vector<JsonValue::Member> members;
        ++m_at;
        skipBlanks();
        if (at('}')) {
            ++m_at;
            value = JsonValue::object();
            return true;
        }
        while (true) {
            if (!parseMember(members, depth))
                return false;
            skipBlanks();
            if (at('}')) {
                ++m_at;
                return finishObject(std::move(members), value);
            }
            if (!passComma('}', "Illegal trailing comma before end of object"))
                return false;
        }
    }

    bool parseMember(std::vector<JsonValue::Member> &members, int depth)
    {
        if (!at('"'))
            return fail("Expecting property name enclosed in double quotes", m_at);
        JsonValue::Member member{QString(), JsonValue()}; // clang 14 finds no default constructor
        if (!parseString(member.first))
            return false;
        skipBlanks();
        if (!at(':'))
            return fail("Expecting ':' delimiter", m_at);
        ++m_at;
        skipBlanks();
        if (!parseValue(member.second, depth))
            return false;
        members.push_back(std::move(member));
        return true;
    }

    //! Sorts an index instead of searching for each key: a body of many keys must not cost their square.
    bool finishObject(std::vector<JsonValue::Member> members, JsonValue &value)
    {
        std::vector<std::size_t> order(members.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&members](std::size_t a, std::size_t b) {
            const int compared = members[a].first.compare(members[b].first);
            return compared != 0 ? compared < 0 : a < b;
        });
        bool duplicates = false;
        std::vector<bool> drop(members.size(), false);
        for (std::size_t first = 0; first < order.size();) {
            std::size_t last = first;
            while (last + 1 < order.size() && members[order[last + 1]].first == members[order[first]].first)
                drop[order[++last]] = true;
            if (last != first) { // the first place and the last value, as in a Python dict
                duplicates = true;
                members[order[first]].second = std::move(members[order[last]].second);
            }
            first = last + 1;
        }
        if (duplicates && m_options.refuseDuplicateKeys)
            return fail("Duplicate key", m_at);
        if (duplicates) {
            std::vector<JsonValue::Member> unique;
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (!drop[i])
                    unique.push_back(std::move(members[i]));
            }
            members = std::move(unique);
        }
        value = JsonValue::object(std::move(members));
        return true;
    }

    //! Keeps a leading U+FEFF, which QString::fromUtf8() takes for a byte order mark.
    static QString toText(QByteArrayView utf8)
    {
        constexpr qsizetype markBytes = 3;
        qsizetype marks = 0;
        while (utf8.sliced(marks * markBytes).startsWith("\xef\xbb\xbf"))
            ++marks;
        return QString(marks, QChar(0xfeff)) + QString::fromUtf8(utf8.sliced(marks * markBytes));
    }

    bool parseString(QString &text)
    {
        const qsizetype quote = m_at++;
        qsizetype runStart = m_at;
        const auto takeRun = [&] {
            text += toText(m_text.sliced(runStart, m_at - runStart));
        };
        while (true) {
            if (atEnd())
                return fail("Unterminated string starting at", quote);
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                takeRun();
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail("Invalid control character at", m_at);
            if (c != '\\') {
                ++m_at;
                continue;
            }
            takeRun();
            if (!parseEscape(text, quote))
                return false;
            runStart = m_at;
        }
    }

    bool parseEscape(QString &text, qsizetype quote)
    {
        const qsizetype backslash = m_at++;
        if (atEnd())
            return fail("Unterminated string starting at", quote);
        switch (m_text[m_at++]) {
        case '"': text += QLatin1Char('"'); return true;
        case '\\': text += QLatin1Char('\\'); return true;
        case '/': text += QLatin1Char('/'); return true;
        case 'b': text += QLatin1Char('\b'); return true;
        case 'f': text += QLatin1Char('\f'); return true;
        case 'n': text += QLatin1Char('\n'); return true;
        case 'r': text += QLatin1Char('\r'); return true;
        case 't': text += QLatin1Char('\t'); return true;
        case 'u': return parseUnicodeEscape(text);
        default: return fail("Invalid \\escape", backslash);
        }
    }

    bool parseUnicodeEscape(QString &text)
    {
        const qsizetype u = m_at - 1;
        if (m_at + 4 >= m_text.size()) // not even room for a closing quote
            return fail("Invalid \\uXXXX escape", u);
        ushort code = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = m_text[m_at++];
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return fail("Invalid \\uXXXX escape", u);
            code = static_cast<ushort>(code << 4 | digit);
        }
        text += QChar(code);
        return true;
    }

    static constexpr qsizetype maximumIntegerDigits = 4300; // CPython's limit, against quadratic conversion

    QByteArrayView m_text;
    JsonOptions m_options;
    qsizetype m_at = 0;
    JsonError m_error;
};

} // namespace

tl::expected<JsonValue, JsonError> parseJson(QByteArrayView text, JsonOptions options)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return tl::unexpected(JsonError{JsonError::Kind::Encoding, 0, "No valid UTF-8"});
    return Parser(text, options).parse();
}

} // namespace Auth::Internal
