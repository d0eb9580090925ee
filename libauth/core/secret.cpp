// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <QString>

#include <openssl/crypto.h>

#include <algorithm>

namespace Auth {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()))),
      m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret Secret::fromString(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    OPENSSL_cleanse(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

Secret::Secret(const Secret &other) : Secret(other.reveal()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other)
        *this = Secret(other);
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), static_cast<std::size_t>(m_size));
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b) noexcept
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || CRYPTO_memcmp(a.m_bytes.get(), b.m_bytes.get(), static_cast<std::size_t>(a.m_size)) == 0);
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Secret(***)";
}

} // namespace Auth
