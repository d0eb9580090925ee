// SPDX-License-Identifier: MIT
// Where tokens stand in requests and answers. Input: the value of a header, or a token.
#include "fuzz.h"

#include "authentication/cookietransport.h"

#include <algorithm>

using namespace Auth;
using Fuzz::check;

namespace {

class OneHeader final : public RequestHeaders
{
public:
    explicit OneHeader(QByteArray value) : m_value(std::move(value)) {}
    [[nodiscard]] QByteArray header(QByteArrayView /*name*/) const override { return m_value; }

private:
    const QByteArray m_value;
};

void checkBearer(const QByteArray &header)
{
    const auto token = BearerTransport().readToken(OneHeader(header));
    const bool isBearer =
            header.first(qMin(6, header.size())).toLower() == "bearer" && (header.size() == 6 || header[6] == ' ');
    check(token.has_value() == isBearer, "the scheme decides");
    if (token)
        check(*token == (header.size() > 7 ? header.sliced(7) : QByteArray()), "the token is what follows one blank");
}

void checkCookie(const QByteArray &header, const CookieTransport &transport)
{
    const auto token = transport.readToken(OneHeader(header));
    check(!token || !token->isEmpty(), "no token is better than an empty one");
    check(!token || token->size() < header.size(), "a token is shorter than its header");
    check(cookieValue("fastapiusersauth=before; " + header + "; fastapiusersauth=after", "fastapiusersauth") == "after",
          "the last of a name counts, whatever stands before it");
}

//! Whatever a strategy makes: it comes back as it went, and it is one cookie in one header.
void checkRoundTrip(const QByteArray &token, const CookieTransport &transport)
{
    const HttpAnswer answer = transport.loginAnswer(Secret(token));
    check(answer.headers.size() == 1, "a login sets one cookie");
    const QByteArray cookie = answer.headers.front().second;
    check(std::all_of(cookie.begin(), cookie.end(), [](char c) { return c >= ' ' && c < 0x7f; }),
          "a cookie has no controls");
    const qsizetype end = cookie.indexOf(';');
    check(cookie.sliced(end) == "; HttpOnly; Path=/; SameSite=lax; Secure", "a token becomes no attribute");
    const auto back = transport.readToken(OneHeader(cookie.first(end)));
    check(back.value_or(QByteArray()) == token, "a token comes back as it went");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = Fuzz::Input(data, size).rest().toByteArray();
    static const CookieTransport transport;
    checkBearer(bytes);
    checkCookie(bytes, transport);
    checkRoundTrip(bytes, transport);
    return 0;
}
