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
//! \ownership Owns its bytes; a copy is deep and wipes its own.
//! \threads One object is used by one thread at a time; copies go anywhere.
//! \source OWASP, Cryptographic Storage Cheat Sheet; the greppable door is Gatehouse's own
class GATEHOUSE_AUTH_EXPORT Secret
{
public:
    //! \brief Without bytes.
    Secret() noexcept = default;
    //! Copies the bytes; wiping the source stays the caller's duty.
    explicit Secret(QByteArrayView bytes);
    //! The UTF-8 form of \a text.
    static Secret fromString(QStringView text);

    //! A copy with memory of its own.
    Secret(const Secret &other);
    //! Takes the bytes; \a other is empty then.
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);     //!< Wipes what was here and copies.
    Secret &operator=(Secret &&other) noexcept; //!< Wipes what was here and takes the bytes.
    ~Secret();

    //! Whether there are no bytes in it.
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    //! Length in bytes, not characters.
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    //! The bytes themselves, valid while this object lives and is not changed.
    [[nodiscard]] QByteArrayView reveal() const noexcept { return {m_bytes.get(), m_size}; }

    //! Whether both hold the same bytes, in a time that depends on the lengths only.
    GATEHOUSE_AUTH_EXPORT friend bool operator==(const Secret &a, const Secret &b) noexcept;
    //! Prints `Secret(***)`, whatever is in it.
    GATEHOUSE_AUTH_EXPORT friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace Auth
