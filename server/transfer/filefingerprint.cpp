// SPDX-License-Identifier: MIT
#include "transfer/filefingerprint.h"

#include "crypto/openssl_p.h"

#include <array>

namespace Gatehouse {

std::optional<QByteArray> fingerprintOf(QIODevice &device)
{
    constexpr qint64 portion = 256 * 1024;
    const Auth::Internal::DigestContextPtr context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return std::nullopt;
    QByteArray bytes(portion, Qt::Uninitialized);
    while (true) {
        const qint64 count = device.read(bytes.data(), portion);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        if (EVP_DigestUpdate(context.get(), bytes.constData(), static_cast<std::size_t>(count)) != 1)
            return std::nullopt;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)).toHex();
}

} // namespace Gatehouse
