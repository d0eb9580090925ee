// SPDX-License-Identifier: MIT
#include "http/routers/oauthexchange_p.h"

#include "authentication/cookietransport.h"
#include "http/answers_p.h"
#include "http/body/formdata_p.h"

#include <algorithm>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView csrfCookieName = "fastapiusersoauthcsrf";
constexpr QByteArrayView hostCookieName = "__Host-fastapiusersoauthcsrf";
constexpr qsizetype longestAccountId = 320;

//! What the provider sends back by the browser, from the query or, with Apple, a form.
struct Parameters
{
    std::optional<QString> error;
    QString code;
    QString state;
    QString issuer;
};

Parameters parametersOf(const OAuthRouteSettings &settings, const HttpRequest &request)
{
    if (!settings.client.provider().formPost) {
        return {request.queryParameter(u"error"), request.queryParameter(u"code").value_or(QString()),
                request.queryParameter(u"state").value_or(QString()),
                request.queryParameter(u"iss").value_or(QString())};
    }
    const auto form =
            parseForm(request.header("Content-Type"), request.body(), {u"error"_s, u"code"_s, u"state"_s, u"iss"_s});
    const auto value = [&](QStringView name) {
        const FormField *field = form ? form->find(name) : nullptr;
        return field ? field->value : QString();
    };
    Parameters found{std::nullopt, value(u"code"), value(u"state"), value(u"iss")};
    if (form && form->find(u"error"))
        found.error = value(u"error");
    return found;
}

//! Those of `?scopes=…&scopes=…` that are scopes (RFC 6749, section 3.3), as FastAPI Users lets clients ask: one or,
//! with blanks between, several in each.
QStringList scopesOf(const HttpRequest &request)
{
    QStringList scopes;
    for (const QString &scope : request.queryParameters(u"scopes").join(u' ').split(u' ', Qt::SkipEmptyParts)) {
        const bool isScope = std::all_of(scope.begin(), scope.end(),
                                         [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
        if (isScope)
            scopes << scope;
    }
    return scopes;
}

bool isCookieSecure(const OAuthRouteSettings &settings)
{
    return settings.csrfCookieSecure || settings.client.provider().formPost;
}

//! Whether a second cookie, with a prefix, is what counts. Other hosts under the same domain can set the one with
//! FastAPI Users' name for all of it, and so bring their own login; the other one they cannot (RFC 6265bis,
//! section 4.1.3.2). Browsers take it over HTTPS only.
bool bindsHost(const OAuthRouteSettings &settings)
{
    return isCookieSecure(settings) && QUrl(settings.redirectUrl).scheme() == u"https";
}

//! A browser sends the cookie along with a form from another site only where SameSite is none.
HttpAnswer::Header csrfCookie(const OAuthRouteSettings &settings, QByteArrayView name, const QByteArray &csrfToken)
{
    CookieTransport::Settings cookie;
    cookie.name = name.toByteArray();
    cookie.maxAge = settings.states.lifetime();
    const bool crossesSites = settings.client.provider().formPost;
    cookie.secure = isCookieSecure(settings);
    cookie.sameSite = crossesSites ? CookieTransport::SameSite::None : CookieTransport::SameSite::Lax;
    const auto transport = CookieTransport::create(cookie);
    return (*transport)->loginAnswer(Secret(QByteArrayView(csrfToken))).headers.first();
}

//! \param next empty: the answer is JSON
HttpAnswer authorizeAnswer(const OAuthRouteSettings &settings, const OAuthStates::Purpose &purpose,
                           const HttpRequest &request, const QString &next, QDeadlineTimer deadline)
{
    const auto journey = settings.states.begin(purpose, next);
    if (!journey)
        return failed(journey.error());
    const auto url = settings.client.authorizationUrl({.redirectUri = settings.redirectUrl,
                                                       .state = journey->state,
                                                       .nonce = journey->nonce,
                                                       .codeVerifier = journey->codeVerifier,
                                                       .scopes = next.isEmpty() ? scopesOf(request) : QStringList()},
                                                      deadline);
    if (!url)
        return failed(url.error());
    HttpAnswer answer;
    if (next.isEmpty()) {
        QByteArray body = "{\"authorization_url\":";
        appendJsonString(body, QString::fromLatin1(url->toEncoded()));
        answer = json(200, body + '}');
    } else {
        answer = seeOther(url->toEncoded());
    }
    answer.headers.append(csrfCookie(settings, csrfCookieName, journey->csrfToken));
    if (bindsHost(settings))
        answer.headers.append(csrfCookie(settings, hostCookieName, journey->csrfToken));
    return answer;
}

HttpAnswer refusalOf(OAuthStates::Refusal refusal)
{
    switch (refusal) {
    case OAuthStates::Refusal::Undecodable: return detail(400, "ACCESS_TOKEN_DECODE_ERROR");
    case OAuthStates::Refusal::Expired: return detail(400, "ACCESS_TOKEN_ALREADY_EXPIRED");
    case OAuthStates::Refusal::NotThisBrowser: return detail(400, "OAUTH_INVALID_STATE");
    case OAuthStates::Refusal::AnotherUser: break;
    }
    return detail(400, "Bad Request");
}

HttpAnswer invalidNext()
{
    return detail(400, "OAUTH_INVALID_NEXT");
}

//! What \a answer says to a program, said to a browser that is to end up at \a next.
HttpAnswer backTo(const QString &next, HttpAnswer answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return answer; // on its way to the provider
    const bool isDone = answer.status < 300;
    HttpAnswer there = seeOther(isDone ? next.toLatin1() : RedirectTargets::withError(next, codeOf(answer)));
    there.headers = answer.headers + there.headers; // the cookie; the token is nowhere else
    return there;
}

//! The row to be stored.
OAuthAccount accountOf(const OAuthClient &client, const OAuthClient::Login &login)
{
    OAuthAccount account;
    account.oauthName = client.name();
    account.accessToken = login.tokens.accessToken;
    account.expiresAt = login.tokens.expiresAt;
    account.refreshToken = login.tokens.refreshToken;
    account.accountId = login.identity.accountId;
    account.accountEmail = login.identity.email.value_or(QString());
    return account;
}

//! Waits for the provider. \return the login, or the answer that ends it
tl::expected<OAuthClient::Login, HttpAnswer> provenLogin(UserManager &manager, const OAuthRouteSettings &settings,
                                                         const OAuthStates::Journey &journey,
                                                         const Parameters &parameters, const RequestContext &context,
                                                         QDeadlineTimer deadline)
{
    // Who stood behind others that waited in vain is not made to wait as long again.
    if (deadline.hasExpired())
        return tl::unexpected(failed({Error::OAuthProviderFailed, {}, settings.client.name() + u": too many wait"_s}));
    if (const auto admitted = manager.admitProviderLogin(context); !admitted)
        return tl::unexpected(failed(admitted.error()));
    const auto isFirst = settings.states.use(journey);
    if (!isFirst) {
        manager.forgiveProviderLogin(context);
        return tl::unexpected(failed(isFirst.error()));
    }
    if (!*isFirst)
        return tl::unexpected(detail(400, "OAUTH_INVALID_STATE"));
    auto login = settings.client.logIn({.code = parameters.code,
                                        .redirectUri = settings.redirectUrl,
                                        .codeVerifier = journey.codeVerifier,
                                        .nonce = journey.nonce,
                                        .issuer = parameters.issuer},
                                       deadline);
    if (!login && login.error().code == Error::OAuthCodeRefused)
        return tl::unexpected(detail(400, "OAUTH_PROVIDER_ERROR"));
    manager.forgiveProviderLogin(context);
    if (!login)
        return tl::unexpected(failed(login.error()));
    if (login->identity.accountId.size() > longestAccountId) {
        return tl::unexpected(
                failed({Error::OAuthProviderFailed, {}, settings.client.name() + u": an id that is too long"_s}));
    }
    if (!login->identity.email)
        return tl::unexpected(detail(400, "OAUTH_NOT_AVAILABLE_EMAIL"));
    return *std::move(login);
}

//! \a responder where \a next is empty, else one for a browser.
Responder wayBack(const Responder &responder, const QString &next)
{
    return next.isEmpty() ? responder
                          : responder.through([next](HttpAnswer answer) { return backTo(next, std::move(answer)); });
}

} // namespace

QByteArray callbackMethod(const OAuthRouteSettings &settings)
{
    return settings.client.provider().formPost ? "POST" : "GET";
}

void answerAuthorize(const HttpAuth &auth, const OAuthRouteSettings &settings, const OAuthStates::Purpose &purpose,
                     const HttpRequestPtr &request, const Responder &responder)
{
    const QDeadlineTimer deadline(settings.patience);
    const std::optional<QString> wanted = request->queryParameter(u"next");
    if (wanted && !(settings.next && settings.next->allows(*wanted)))
        return responder.answer(invalidNext());
    const QString next = wanted.value_or(QString());
    const Responder way = wayBack(responder, next);
    if (settings.client.isReady())
        return way.answer(authorizeAnswer(settings, purpose, *request, next, deadline));
    auth.runInPool(settings.pool, request, way, [settings, purpose, request, next, way, deadline] {
        way.answer(authorizeAnswer(settings, purpose, *request, next, deadline));
    });
}

void answerCallback(const HttpAuth &auth, const OAuthRouteSettings &settings, const OAuthStates::Purpose &purpose,
                    const HttpRequestPtr &request, const Responder &responder, OAuthConclusion conclude,
                    std::function<void()> afterwards)
{
    const Parameters parameters = parametersOf(settings, *request);
    const auto cookie = cookieValue(request->header("Cookie"), bindsHost(settings) ? hostCookieName : csrfCookieName);
    const auto journey = settings.states.check(parameters.state, purpose, cookie);
    const QString next = journey ? journey->next : QString();
    if (!next.isEmpty() && !(settings.next && settings.next->allows(next))) // the list may have become shorter
        return responder.answer(invalidNext());
    const Responder way = wayBack(responder, next);
    if (parameters.error)
        return way.answer(detail(400, parameters.error->toUtf8()));
    if (parameters.code.isEmpty())
        return way.answer(detail(400, "Bad Request"));
    if (!journey)
        return way.answer(refusalOf(journey.error()));
    // The provider is waited for in one pool and the database in another: neither keeps the other's work waiting.
    auth.runInPool(settings.pool, request, way,
                   [&auth, settings, parameters, journey = *journey, request, way,
                    deadline = QDeadlineTimer(settings.patience), conclude = std::move(conclude),
                    afterwards = std::move(afterwards)] {
                       auto login =
                               provenLogin(auth.manager(), settings, journey, parameters, request->context(), deadline);
                       if (!login)
                           return way.answer(login.error());
                       const bool isTrusted = login->identity.emailVerified || settings.trustUnverifiedEmail;
                       auth.answerFromPool(
                               request, way,
                               [conclude, account = accountOf(settings.client, *login), isTrusted] {
                                   return conclude(account, isTrusted);
                               },
                               afterwards);
                   });
}

} // namespace Auth::Internal
