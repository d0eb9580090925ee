// SPDX-License-Identifier: MIT
// Login with an account at a provider: FastAPI Users' get_oauth_router().
#include "http/answers_p.h"
#include "http/httpauth.h"
#include "http/routers/oauthexchange_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer refused(const Error &error)
{
    switch (error.code) {
    case Error::UserAlreadyExists: return Internal::detail(400, "OAUTH_USER_ALREADY_EXISTS");
    case Error::InvalidEmail: return Internal::detail(400, "OAUTH_NOT_AVAILABLE_EMAIL");
    default: return Internal::failed(error);
    }
}

//! \param[out] entered who has logged in
HttpAnswer logIn(UserManager &manager, const AuthenticationBackend &backend, const HttpRequest &request,
                 const OAuthAccount &account, OAuthCallbackOptions options, std::optional<User> &entered)
{
    RequestContext context = request.context();
    const auto user = manager.oauthCallback(account, options, context);
    if (!user)
        return refused(user.error());
    if (!user->isActive)
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    const auto token = backend.strategy->writeToken(*user);
    if (!token && token.error().code == Error::UserNotExists) // deleted meanwhile
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    if (!token)
        return Internal::failed(token.error());
    HttpAnswer answer = backend.transport->loginAnswer(*token);
    answer.headers.emplace_back("Cache-Control", "no-store"); // RFC 6749, section 5.1
    context.actingUser = user->id;
    manager.noteLogin(*user, &answer, context);
    entered = *user;
    return answer;
}

RouteDescription callbackDescription(const QByteArray &name, bool bearer)
{
    return {.operationId = "oauth:" + name + ".callback",
            .tag = "auth",
            .summary = "Come back from the provider",
            .responses = {bearer ? RouteDescription::Response{200, "Logged in.", "BearerResponse"}
                                 : RouteDescription::Response{204, "Logged in: the cookie is set."},
                          {400, "Bad state or code, no e-mail address, or the user is inactive.", "ErrorModel"},
                          {502, "The provider does not answer as it should.", "ErrorModel"}},
            .queryParameters = {"code", "state", "error", "iss"},
            .throttled = true};
}

} // namespace

bool HttpAuth::addOAuthRouter(const OAuthRouteSettings &settings, const QString &backendName, const QString &prefix)
{
    const AuthenticationBackend *found = authenticator().backend(backendName);
    if (!found)
        return false;
    waitAtEndFor(settings.pool);
    const AuthenticationBackend backend = *found;
    const OAuthStates::Purpose purpose{.clientName = settings.client.name()};
    const QByteArray name = settings.client.name().toUtf8() + '.' + backendName.toUtf8();
    const bool bearer = backend.transport->securityScheme().kind == Transport::SecurityScheme::Kind::OAuth2Password;
    addRoute("GET", prefix + u"/authorize"_s,
             [this, settings, purpose](const HttpRequestPtr &request, const Responder &responder) {
                 Internal::answerAuthorize(*this, settings, purpose, request, responder);
             },
             {.operationId = "oauth:" + name + ".authorize",
              .tag = "auth",
              .summary = "Where to log in at the provider",
              .responses = {{200, "The address to go to.", "OAuth2AuthorizeResponse"},
                            {502, "The provider does not answer as it should.", "ErrorModel"}},
              .queryParameters = {"scopes"}});
    addRoute(
            Internal::callbackMethod(settings), prefix + u"/callback"_s,
            [this, settings, purpose, backend](const HttpRequestPtr &request, const Responder &responder) {
                const auto entered = std::make_shared<std::optional<User>>();
                const auto conclude = [this, settings, backend, request, entered](const OAuthAccount &account,
                                                                                  bool isTrusted) {
                    return logIn(manager(), backend, *request, account,
                                 {.associateByEmail = settings.associateByEmail && isTrusted,
                                  .isVerifiedByDefault = settings.isVerifiedByDefault && isTrusted,
                                  .isEmailProven = isTrusted && !settings.trustUnverifiedEmail},
                                 *entered);
                };
                Internal::answerCallback(*this, settings, purpose, request, responder, conclude,
                                         [this, request, entered] {
                                             if (*entered)
                                                 manager().notePlaceOfLogin(**entered, request->context());
                                         });
            },
            callbackDescription(name, bearer));
    return true;
}

} // namespace Auth
