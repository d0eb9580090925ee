// SPDX-License-Identifier: MIT
#include "http/securityheaders_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

bool sets(const HttpAnswer &answer, const QByteArray &name)
{
    return std::any_of(answer.headers.begin(), answer.headers.end(), [&name](const HttpAnswer::Header &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

const QList<HttpAnswer::Header> &securityHeaders()
{
    static const QList<HttpAnswer::Header> headers{
            {"X-Content-Type-Options", "nosniff"},
            {"X-Frame-Options", "DENY"}, // for browsers that do not know frame-ancestors
            {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "no-referrer"}, // an address here may hold a code or a state
            {"Cache-Control", "no-store"},      // tokens (RFC 6749, section 5.1), users, and what they may do
    };
    return headers;
}

const HeaderBlock *completeHeaders(HttpAnswer &answer)
{
    static const HeaderBlock block(securityHeaders());
    const QList<HttpAnswer::Header> &all = securityHeaders();
    const bool setsOne = std::any_of(
            all.begin(), all.end(), [&answer](const HttpAnswer::Header &header) { return sets(answer, header.first); });
    if (!setsOne)
        return &block;
    for (const HttpAnswer::Header &header : all) {
        if (!sets(answer, header.first))
            answer.headers << header;
    }
    return nullptr;
}

} // namespace Auth::Internal
