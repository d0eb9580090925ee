// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QMetaType>
#include <QString>
#include <QVariant>

namespace Auth {

//! \brief The id of a user or of a row that belongs to one: opaque, comparable, printable.
//!
//! Made and parsed by an IdScheme only, so that text from outside is never taken for an id unchecked.
//! \value
//! \source \fastapi{configuration/user-manager}, the ID parser mixins
class GATEHOUSE_AUTH_EXPORT UserId
{
public:
    //! \brief Nobody's id.
    UserId() = default;
    //! For IdScheme and databases: \a canonicalText is not checked.
    explicit UserId(QString canonicalText) : m_text(std::move(canonicalText)) {}

    //! Whether it is nobody's.
    [[nodiscard]] bool isNull() const noexcept { return m_text.isEmpty(); }
    //! The canonical form: a lower-case UUID with hyphens, a decimal number, or the scheme's own.
    [[nodiscard]] const QString &toString() const noexcept { return m_text; }

    //! Member by member.
    friend bool operator==(const UserId &a, const UserId &b) = default;
    //! In the order of the texts.
    friend bool operator<(const UserId &a, const UserId &b) noexcept { return a.m_text < b.m_text; }
    //! For QHash and QSet.
    friend size_t qHash(const UserId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

//! \brief How ids look, are made and are stored. Subclass it for ids of your own.
//! \ownership SqlSchema and UserManagerSettings share it.
//! \threads Immutable; every thread may call every function.
//! \source \fastapi{configuration/user-manager}, the ID parser mixins
class GATEHOUSE_AUTH_EXPORT IdScheme
{
public:
    IdScheme() = default;
    Q_DISABLE_COPY_MOVE(IdScheme)
    virtual ~IdScheme();

    //! \brief Reads an id.
    //! \return the id that \a text means; Error::InvalidId for text that is none.
    [[nodiscard]] virtual Result<UserId> parse(QStringView text) const = 0;
    //! A new random id, or a null one when the database makes it on insert.
    [[nodiscard]] virtual UserId make() const = 0;
    //! The value bound to a statement.
    [[nodiscard]] virtual QVariant toDatabase(const UserId &id) const = 0;
    //! The id that a column holds.
    [[nodiscard]] virtual UserId fromDatabase(const QVariant &value) const = 0;
    //! True when ids are written as JSON numbers.
    [[nodiscard]] virtual bool isNumeric() const = 0;
};

//! \brief Random UUIDs (RFC 9562, version 4), FastAPI Users' default.
//!
//! Parses what Python's uuid.UUID() parses: with or without hyphens and braces, any case, `urn:uuid:`.
//! \ownership Owns nothing.
//! \threads Immutable: every thread may call every function at the same time.
//! \source \rfc{9562}; \fastapi{configuration/user-manager}, UUIDIDMixin
class GATEHOUSE_AUTH_EXPORT UuidScheme final : public IdScheme
{
public:
    [[nodiscard]] Result<UserId> parse(QStringView text) const override;
    [[nodiscard]] UserId make() const override;
    [[nodiscard]] QVariant toDatabase(const UserId &id) const override;
    [[nodiscard]] UserId fromDatabase(const QVariant &value) const override;
    [[nodiscard]] bool isNumeric() const override { return false; }
};

//! \brief Positive integers given by the database, FastAPI Users' IntegerIDMixin.
//! \ownership Owns nothing.
//! \threads Immutable: every thread may call every function at the same time.
//! \source \fastapi{configuration/user-manager}, IntegerIDMixin
class GATEHOUSE_AUTH_EXPORT IntegerScheme final : public IdScheme
{
public:
    [[nodiscard]] Result<UserId> parse(QStringView text) const override;
    [[nodiscard]] UserId make() const override { return {}; }
    [[nodiscard]] QVariant toDatabase(const UserId &id) const override;
    [[nodiscard]] UserId fromDatabase(const QVariant &value) const override;
    [[nodiscard]] bool isNumeric() const override { return true; }
};

} // namespace Auth

Q_DECLARE_METATYPE(Auth::UserId)
