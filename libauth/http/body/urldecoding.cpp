// SPDX-License-Identifier: MIT
#include "http/body/urldecoding_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

quint8 octetAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

bool isBetween(quint8 octet, int first, int last)
{
    return octet >= first && octet <= last;
}

// How many octets a sequence has that begins with `lead`; 0 when none does (Unicode, table 3-7).
int sequenceLength(quint8 lead)
{
    if (lead < 0x80)
        return 1;
    if (isBetween(lead, 0xC2, 0xDF))
        return 2;
    if (isBetween(lead, 0xE0, 0xEF))
        return 3;
    return isBetween(lead, 0xF0, 0xF4) ? 4 : 0;
}

// The second octet is what keeps overlong forms, surrogates and numbers beyond U+10FFFF out.
bool isSecondOctet(quint8 lead, quint8 octet)
{
    switch (lead) {
    case 0xE0: return isBetween(octet, 0xA0, 0xBF);
    case 0xED: return isBetween(octet, 0x80, 0x9F);
    case 0xF0: return isBetween(octet, 0x90, 0xBF);
    case 0xF4: return isBetween(octet, 0x80, 0x8F);
    default: return isBetween(octet, 0x80, 0xBF);
    }
}

// Takes one sequence, or the part of one that makes sense, off the front of `bytes`.
char32_t takeCodePoint(QByteArrayView &bytes)
{
    const quint8 lead = octetAt(bytes, 0);
    const int length = sequenceLength(lead);
    char32_t codePoint = length <= 1 ? lead : lead & (0x7F >> length);
    qsizetype taken = 1;
    for (; taken < length && taken < bytes.size(); ++taken) {
        const quint8 octet = octetAt(bytes, taken);
        if (taken == 1 ? !isSecondOctet(lead, octet) : !isBetween(octet, 0x80, 0xBF))
            break;
        codePoint = codePoint << 6 | (octet & 0x3F);
    }
    bytes = bytes.sliced(taken);
    return taken == length ? codePoint : char32_t(QChar::ReplacementCharacter);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

QString lossyUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty())
        text += QStringView(QChar::fromUcs4(takeCodePoint(bytes)));
    return text;
}

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape =
                text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (isEscape) {
            bytes += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

QString urlDecoded(QByteArrayView text)
{
    const auto isAscii = [](char c) {
        return static_cast<quint8>(c) < 0x80;
    };
    QString decoded;
    while (!text.isEmpty()) {
        const bool ascii = isAscii(text.front());
        const auto end = std::find_if(text.begin(), text.end(), [&](char c) { return isAscii(c) != ascii; });
        const QByteArrayView run = text.first(end - text.begin());
        decoded += ascii ? lossyUtf8(percentDecoded(run.toByteArray().replace('+', ' '))) : QString::fromLatin1(run);
        text = text.sliced(run.size());
    }
    return decoded;
}

} // namespace Auth::Internal
