// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QByteArrayView>
#include <QDebug>

#include <memory>

namespace Auth {

//! \brief Bytes that must not be seen: a password, a key, a token on its way.
//!
//! Cannot be printed, compares in constant time for equal lengths, and wipes its memory when it
//! goes (OPENSSL_cleanse). Copies are deep, so each wipes its own. The one way to the bytes is
//! reveal(), so that every use can be found by name.
//! \note A value: use one object from one thread at a time.
class GATEHOUSE_AUTH_EXPORT Secret
{
public:
    Secret() noexcept = default;
    //! Copies the bytes; wiping the source stays the caller's duty.
    explicit Secret(QByteArrayView bytes);
    //! The UTF-8 form of \a text.
    static Secret fromString(QStringView text);

    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    //! Length in bytes, not characters.
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    //! The bytes themselves, valid while this object lives and is not changed.
    [[nodiscard]] QByteArrayView reveal() const noexcept { return {m_bytes.get(), m_size}; }

    GATEHOUSE_AUTH_EXPORT friend bool operator==(const Secret &a, const Secret &b) noexcept;
    //! Prints `Secret(***)`, whatever is in it.
    GATEHOUSE_AUTH_EXPORT friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace Auth
