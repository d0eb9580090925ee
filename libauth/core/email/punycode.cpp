// SPDX-License-Identifier: MIT
#include "core/email/punycode_p.h"

#include <algorithm>
#include <iterator>

namespace Auth::Internal {

namespace {

// RFC 3492, section 5.
constexpr quint64 base = 36;
constexpr quint64 minimumThreshold = 1;
constexpr quint64 maximumThreshold = 26;
constexpr quint64 skew = 38;
constexpr quint64 damp = 700;
constexpr quint64 initialBias = 72;
constexpr char32_t initialCodePoint = 0x80;
constexpr char32_t lastCodePoint = 0x10FFFF;

quint64 threshold(quint64 position, quint64 bias)
{
    if (position <= bias + minimumThreshold)
        return minimumThreshold;
    return std::min(position - bias, maximumThreshold);
}

// Section 6.1.
quint64 adaptedBias(quint64 delta, quint64 count, bool first)
{
    delta /= first ? damp : 2;
    delta += delta / count;
    quint64 steps = 0;
    while (delta > (base - minimumThreshold) * maximumThreshold / 2) {
        delta /= base - minimumThreshold;
        steps += base;
    }
    return steps + (base - minimumThreshold + 1) * delta / (delta + skew);
}

char32_t digit(quint64 value)
{
    return static_cast<char32_t>(value < 26 ? U'a' + value : U'0' + value - 26);
}

std::optional<quint64> digitValue(char32_t c)
{
    if (c >= U'a' && c <= U'z')
        return c - U'a';
    if (c >= U'A' && c <= U'Z')
        return c - U'A';
    if (c >= U'0' && c <= U'9')
        return c - U'0' + 26;
    return std::nullopt;
}

void appendNumber(CodePoints &out, quint64 number, quint64 bias)
{
    for (quint64 position = base;; position += base) {
        const quint64 limit = threshold(position, bias);
        if (number < limit)
            break;
        out.push_back(digit(limit + (number - limit) % (base - limit)));
        number = (number - limit) / (base - limit);
    }
    out.push_back(digit(number));
}

// Takes one number off the front of `text`; nothing where it is cut short, malformed or too large for any label.
std::optional<quint64> takeNumber(CodePointsView &text, quint64 bias)
{
    constexpr quint64 enough = quint64(1) << 48; // beyond every code point times every position
    quint64 number = 0;
    quint64 weight = 1;
    for (quint64 position = base;; position += base) {
        if (text.empty())
            return std::nullopt;
        const std::optional<quint64> value = digitValue(text.front());
        if (!value)
            return std::nullopt;
        text.remove_prefix(1);
        number += *value * weight;
        const quint64 limit = threshold(position, bias);
        if (*value < limit)
            return number;
        weight *= base - limit;
        if (number > enough || weight > enough)
            return std::nullopt;
    }
}

} // namespace

CodePoints toPunycode(CodePointsView label)
{
    CodePoints out;
    std::copy_if(label.begin(), label.end(), std::back_inserter(out), [](char32_t c) { return c < initialCodePoint; });
    const quint64 basicCount = out.size();
    if (basicCount > 0)
        out.push_back(U'-');

    quint64 handled = basicCount;
    quint64 delta = 0;
    quint64 bias = initialBias;
    for (char32_t next = initialCodePoint; handled < label.size(); ++next, ++delta) {
        char32_t smallest = lastCodePoint;
        for (const char32_t c : label) {
            if (c >= next)
                smallest = std::min(smallest, c);
        }
        delta += quint64(smallest - next) * (handled + 1);
        next = smallest;
        for (const char32_t c : label) {
            if (c < next)
                ++delta;
            if (c != next)
                continue;
            appendNumber(out, delta, bias);
            bias = adaptedBias(delta, handled + 1, handled == basicCount);
            delta = 0;
            ++handled;
        }
    }
    return out;
}

std::optional<CodePoints> fromPunycode(CodePointsView text)
{
    const std::size_t delimiter = text.rfind(U'-');
    CodePoints label;
    if (delimiter != CodePointsView::npos) {
        label = CodePoints(text.substr(0, delimiter));
        text.remove_prefix(delimiter + 1);
    }

    quint64 codePoint = initialCodePoint;
    quint64 position = 0;
    quint64 bias = initialBias;
    for (bool first = true; !text.empty(); first = false) {
        const std::optional<quint64> delta = takeNumber(text, bias);
        if (!delta)
            return std::nullopt;
        const quint64 length = label.size() + 1;
        codePoint += (position + *delta) / length;
        position = (position + *delta) % length;
        if (codePoint > lastCodePoint)
            return std::nullopt;
        label.insert(label.begin() + static_cast<std::ptrdiff_t>(position), static_cast<char32_t>(codePoint));
        ++position;
        bias = adaptedBias(*delta, length, first);
    }
    return label;
}

} // namespace Auth::Internal
