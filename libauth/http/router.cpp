// SPDX-License-Identifier: MIT
#include "http/router.h"

#include "http/answers_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

void Router::add(const QByteArray &method, const QString &pattern, RouteDescription description, RouteHandler handler)
{
    const std::size_t index = m_routes.size();
    m_routes.push_back({method, pattern, std::move(description), std::move(handler)});
    const qsizetype open = pattern.indexOf(u'{');
    const qsizetype close = pattern.indexOf(u'}');
    if (open < 0)
        m_exact[pattern] << index;
    else
        m_patterns.push_back({pattern.left(open), pattern.mid(close + 1), index});
}

Router::Match Router::match(QByteArrayView method, const QString &path) const
{
    Match result;
    const auto take = [&](std::size_t index, const QString &parameter) {
        const Route &route = m_routes[index];
        if (route.method == method) {
            result.route = &route;
            result.parameter = parameter;
            return true;
        }
        if (result.allowed.isEmpty() && route.description.announced)
            result.allowed = route.method;
        return false;
    };
    const auto exact = m_exact.constFind(path);
    if (exact != m_exact.constEnd()) {
        for (const std::size_t index : *exact) {
            if (take(index, {}))
                return result;
        }
    }
    for (const Pattern &pattern : m_patterns) {
        const qsizetype length = path.size() - pattern.prefix.size() - pattern.suffix.size();
        if (length < 1 || !path.startsWith(pattern.prefix) || !path.endsWith(pattern.suffix))
            continue;
        const QString parameter = path.mid(pattern.prefix.size(), length);
        if (!parameter.contains(u'/') && take(pattern.route, parameter))
            return result;
    }
    return result;
}

void Router::dispatch(const std::shared_ptr<HttpRequest> &request, const Responder &responder) const
{
    const Match found = match(request->method(), request->path());
    if (found.route) {
        request->setPathParameter(found.parameter);
        found.route->handler(request, responder);
        return;
    }
    if (!found.allowed.isEmpty()) {
        responder.answer(Internal::methodNotAllowed(found.allowed));
        return;
    }
    // Starlette's redirect_slashes: to the same path without, or with, a slash at its end.
    QString other = request->path();
    if (other.endsWith(u'/')) {
        while (other.endsWith(u'/'))
            other.chop(1);
    } else {
        other += u'/';
    }
    const bool exists = !match({}, other).allowed.isEmpty(); // with any method
    if (request->path() != u"/"_s && exists)
        responder.answer(Internal::redirect(*request, other));
    else
        responder.answer(Internal::detail(404, "Not Found"));
}

} // namespace Auth
