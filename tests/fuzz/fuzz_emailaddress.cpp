// SPDX-License-Identifier: MIT
// E-mail addresses as people type them. Input: the text in UTF-8.
#include "fuzz.h"

#include "core/emailaddress.h"

#include <algorithm>

using namespace Auth;
using Fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzz::Input(data, size).rest());
    const Result<QString> email = normalizedEmail(text);
    if (!email) {
        check(email.error().code == Error::InvalidEmail && !email.error().reason.isEmpty(), "a refusal has a reason");
        return 0;
    }
    check(email->isValidUtf16(), "an address is Unicode");
    check(email->toUtf8().size() <= 254, "an address is no longer than SMTP allows");
    check(email->count(u'@') == 1, "an address has one @");
    check(std::none_of(email->begin(), email->end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }),
          "an address has no blanks and no controls");
    const Result<QString> again = normalizedEmail(*email);
    check(again.has_value(), "a normal address is an address");
    check(*again == *email, "a normal address stays as it is");
    return 0;
}
