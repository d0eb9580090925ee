// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"

#include <array>

namespace Auth::Internal {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr quint8 invalid = 0x80; // above every value, so that one test of the or of all values finds it

constexpr std::array<quint8, 256> makeValues()
{
    std::array<quint8, 256> values{};
    values.fill(invalid);
    for (quint8 i = 0; i < 64; ++i)
        values[static_cast<quint8>(alphabet[i])] = i;
    return values;
}

constexpr std::array<quint8, 256> values = makeValues();

} // namespace

QByteArray base64UrlEncode(QByteArrayView bytes)
{
    QByteArray text((bytes.size() * 8 + 5) / 6, Qt::Uninitialized);
    char *out = text.data();
    quint32 bits = 0; // the lowest `count` bits wait to be written; what is above them is done with
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (count += 8; count >= 6;) {
            count -= 6;
            *out++ = alphabet[(bits >> count) & 63];
        }
    }
    if (count > 0)
        *out = alphabet[(bits << (6 - count)) & 63];
    return text;
}

std::optional<QByteArray> base64UrlDecode(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray bytes(text.size() / 4 * 3 + text.size() % 4 * 6 / 8, Qt::Uninitialized);
    char *out = bytes.data();
    quint32 bits = 0;
    quint32 seen = 0;
    int count = 0;
    for (const char character : text) {
        const quint8 value = values[static_cast<quint8>(character)];
        seen |= value;
        bits = (bits << 6) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            *out++ = static_cast<char>(bits >> count);
        }
    }
    const bool isCanonical = (bits & ((1U << count) - 1)) == 0;
    if ((seen & invalid) != 0 || !isCanonical)
        return std::nullopt;
    return bytes;
}

} // namespace Auth::Internal
