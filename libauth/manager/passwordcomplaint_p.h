// SPDX-License-Identifier: MIT
#pragma once

#include "manager/passwordpolicy.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace Auth::Internal {

//! \brief What the PasswordPolicy has against a password, in words that can be translated.
struct PasswordComplaint
{
    const char *sentence; //!< as translations know it, in the context "Auth", with `%n`
    int number;           //!< what `%n` stands for
    QString english;      //!< the whole, in FastAPI Users' words

    [[nodiscard]] static std::optional<PasswordComplaint> of(const Secret &password, const PasswordPolicy &policy)
    {
        const QByteArrayView utf8 = password.reveal();
        const auto characters = std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; });
        if (characters < policy.minimumLength) {
            const QString text = policy.minimumLength == 1
                                         ? QStringLiteral("Password should be at least 1 character")
                                         : QStringLiteral("Password should be at least %1 characters");
            return PasswordComplaint{QT_TRANSLATE_N_NOOP("Auth", "Password should be at least %n character(s)"),
                                     policy.minimumLength,
                                     policy.minimumLength == 1 ? text : text.arg(policy.minimumLength)};
        }
        if (utf8.size() > policy.maximumLength) {
            return PasswordComplaint{QT_TRANSLATE_N_NOOP("Auth", "Password should be at most %n byte(s)"),
                                     policy.maximumLength,
                                     QStringLiteral("Password should be at most %1 bytes").arg(policy.maximumLength)};
        }
        return std::nullopt;
    }
};

} // namespace Auth::Internal
