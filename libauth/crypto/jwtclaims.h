// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"

#include <QByteArray>
#include <QSharedDataPointer>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Auth {

//! \brief What a token says (RFC 7519, section 4): names with JSON values, in the order they were set.
//! \note A value, cheap to copy. A claim of another type than the one asked for is as good as absent.
//! \ownership A value: copies share until one is changed.
//! \threads One object is used by one thread at a time; copies go anywhere.
//! \source \rfc{7519}, section 4
class GATEHOUSE_AUTH_EXPORT JwtClaims
{
public:
    //! \brief Without claims.
    JwtClaims();
    //! A copy that shares until one is changed.
    JwtClaims(const JwtClaims &other);
    //! Takes the claims.
    JwtClaims(JwtClaims &&other) noexcept;
    JwtClaims &operator=(const JwtClaims &other);     //!< A copy that shares until one is changed.
    JwtClaims &operator=(JwtClaims &&other) noexcept; //!< Takes the claims.
    ~JwtClaims();

    //! Nothing when \a json is no JSON object, or has a key twice, on any level (RFC 7519, section 4).
    [[nodiscard]] static std::optional<JwtClaims> fromJson(QByteArrayView json);

    //! Whether there is such a claim, of whatever type.
    [[nodiscard]] bool contains(QStringView name) const;
    //! A claim that is a text.
    [[nodiscard]] std::optional<QString> text(QStringView name) const;
    //! A whole number of 64 bits.
    [[nodiscard]] std::optional<qint64> integer(QStringView name) const;
    //! A claim that is true or false.
    [[nodiscard]] std::optional<bool> boolean(QStringView name) const;
    //! A list of texts, or one text as a list of one, as `aud` may be either.
    [[nodiscard]] std::optional<QStringList> texts(QStringView name) const;
    //! \brief A NumericDate, since 1970-01-01T00:00:00 UTC; a fraction is cut off towards 1970, as PyJWT does.
    //! Far dates end at 9 * 10^15 seconds either way, so that nothing computed with them overflows.
    [[nodiscard]] std::optional<std::chrono::seconds> time(QStringView name) const;

    //! `sub`; empty when there is none.
    [[nodiscard]] QString subject() const;
    //! `aud`; empty when there is none.
    [[nodiscard]] QStringList audiences() const;
    //! `exp`; nothing for a token that never expires.
    [[nodiscard]] std::optional<std::chrono::seconds> expiresAt() const;

    //! Compact UTF-8.
    [[nodiscard]] QByteArray toJson() const;

    //! Setting a claim again replaces it where it stands.
    void setText(const QString &name, const QString &value);
    //! \copybrief setText()
    void setInteger(const QString &name, qint64 value);
    //! \copybrief setText()
    void setBoolean(const QString &name, bool value);
    //! \copybrief setText()
    void setTexts(const QString &name, const QStringList &values);
    //! A NumericDate, in whole seconds since 1970-01-01T00:00:00 UTC.
    void setTime(const QString &name, std::chrono::seconds sinceEpoch);

    void setSubject(const QString &subject); //!< `sub`: whose token it is.
    //! One text. FastAPI Users writes `aud` so in verify, reset and state tokens.
    void setAudience(const QString &audience);
    //! A list, of one too. FastAPI Users writes `aud` so in access tokens.
    void setAudiences(const QStringList &audiences);
    void setExpiresAt(std::chrono::seconds sinceEpoch); //!< `exp`, in whole seconds since 1970-01-01T00:00:00 UTC.

    //! Whether they are the same claims with the same values, in the same order.
    GATEHOUSE_AUTH_EXPORT friend bool operator==(const JwtClaims &a, const JwtClaims &b);

private:
    class Private;
    QSharedDataPointer<Private> d;
};

} // namespace Auth
