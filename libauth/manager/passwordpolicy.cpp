// SPDX-License-Identifier: MIT
#include "manager/passwordpolicy.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

Result<void> PasswordPolicy::check(const Secret &password) const
{
    const QByteArrayView utf8 = password.reveal();
    const auto characters = std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; });
    if (characters < minimumLength) {
        return failure({Error::InvalidPassword,
                        minimumLength == 1 ? u"Password should be at least 1 character"_s
                                           : u"Password should be at least %1 characters"_s.arg(minimumLength)});
    }
    if (utf8.size() > maximumLength)
        return failure({Error::InvalidPassword, u"Password should be at most %1 bytes"_s.arg(maximumLength)});
    return {};
}

} // namespace Auth
