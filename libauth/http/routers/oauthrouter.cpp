// SPDX-License-Identifier: MIT
// Login with an account at a provider: FastAPI Users' get_oauth_router().
#include "http/answers_p.h"
#include "http/httpauth.h"
#include "http/routers/namedbackend_p.h"
#include "http/routers/oauthexchange_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

//! \param tellsNothing about an address that may be somebody else's: as for a new user who has to verify it first
HttpAnswer refused(const Error &error, bool tellsNothing)
{
    switch (error.code) {
    case Error::UserAlreadyExists:
        if (tellsNothing)
            return Internal::detail(400, "LOGIN_USER_NOT_VERIFIED");
        return Internal::detail(400, "OAUTH_USER_ALREADY_EXISTS");
    case Error::InvalidEmail: return Internal::detail(400, "OAUTH_NOT_AVAILABLE_EMAIL");
    case Error::OAuthAccountNotExists: // unlinked while it came
    case Error::UserNotExists: return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    default: return Internal::failed(error);
    }
}

struct OAuthLoginRules
{
    OAuthCallbackOptions options;
    bool requiresVerification = true; //!< unverified users get no token
    bool isEmailTrusted = false;      //!< the provider's address belongs to whoever comes
};

//! \param[out] entered who has logged in
HttpAnswer logIn(UserManager &manager, const AuthenticationBackend &backend, const HttpRequest &request,
                 const OAuthAccount &account, OAuthLoginRules rules, std::optional<User> &entered)
{
    RequestContext context = request.context();
    const auto user = manager.oauthCallback(account, rules.options, context);
    if (!user) {
        return refused(user.error(),
                       manager.settings().hideExisting && rules.requiresVerification && !rules.isEmailTrusted);
    }
    if (!user->isActive)
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    // The routes here would refuse the token anyway, but others, who only check its signature, would not.
    if (rules.requiresVerification && !user->isVerified)
        return Internal::detail(400, "LOGIN_USER_NOT_VERIFIED");
    const auto token = backend.strategy->writeToken(*user);
    if (!token && token.error().code == Error::UserNotExists) // deleted meanwhile
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    if (!token)
        return Internal::failed(token.error());
    const auto current = manager.getByOAuthAccount(account.oauthName, account.accountId);
    if (!current || current->id != user->id || !current->isActive) {
        // The account was unlinked meanwhile, perhaps by its owner's claim, whose revocation came before the token.
        if (const auto destroyed = backend.strategy->destroyToken(token->reveal(), *user);
            !destroyed && destroyed.error().code != Error::NotSupported)
            return Internal::failed(destroyed.error());
        return refused(current ? Error(Error::UserNotExists) : current.error(), false);
    }
    HttpAnswer answer = backend.transport->loginAnswer(*token);
    context.actingUser = user->id;
    manager.noteLogin(*user, &answer, context);
    entered = *user;
    return answer;
}

QList<RouteDescription::Response> authorizeResponses(const OAuthRouteSettings &settings)
{
    QList<RouteDescription::Response> responses{{200, "The address to go to.", "OAuth2AuthorizeResponse"},
                                                {502, "The provider does not answer as it should.", "ErrorModel"}};
    if (settings.next) {
        responses << RouteDescription::Response{303, "With next: to the provider, or back with an error."}
                  << RouteDescription::Response{400, "next leads nowhere that is allowed.", "ErrorModel"};
    }
    return responses;
}

RouteDescription callbackDescription(const QByteArray &name, bool bearer, bool redirects)
{
    RouteDescription description{
            .operationId = "oauth:" + name + ".callback",
            .tag = "auth",
            .summary = "Come back from the provider",
            .responses = {bearer ? RouteDescription::Response{200, "Logged in.", "BearerResponse"}
                                 : RouteDescription::Response{204, "Logged in: the cookie is set."},
                          {400, "Bad state or code, no e-mail address, or the user is inactive or not verified.",
                           "ErrorModel"},
                          {502, "The provider does not answer as it should.", "ErrorModel"}},
            .queryParameters = {"code", "state", "error", "iss"},
            .throttled = true,
            .crossSite = true}; // the provider's page sends the browser back; the state tells that it was wanted
    if (redirects)
        description.responses << RouteDescription::Response{303, "To next: logged in, or with an error."};
    return description;
}

} // namespace

bool HttpAuth::addOAuthRouter(const OAuthRouteSettings &wanted, const QString &backendName, const QString &prefix)
{
    const AuthenticationBackend *found = Internal::namedBackend(authenticator(), backendName);
    if (!found)
        return false;
    const AuthenticationBackend backend = *found;
    OAuthRouteSettings settings = wanted;
    if (backend.transport->securityScheme().kind != Transport::SecurityScheme::Kind::ApiKeyCookie)
        settings.next.reset(); // a token that is no cookie would have to go into the address
    waitAtEndFor(settings.pool);
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
              .responses = authorizeResponses(settings),
              .queryParameters = settings.next ? QList<QByteArray>{"scopes", "next"} : QList<QByteArray>{"scopes"}});
    addRoute(
            Internal::callbackMethod(settings), prefix + u"/callback"_s,
            [this, settings, purpose, backend](const HttpRequestPtr &request, const Responder &responder) {
                const auto entered = std::make_shared<std::optional<User>>();
                const auto conclude = [this, settings, backend, request, entered](const OAuthAccount &account,
                                                                                  bool isTrusted) {
                    return logIn(manager(), backend, *request, account,
                                 {.options = {.associateByEmail = settings.associateByEmail && isTrusted,
                                              .isVerifiedByDefault = settings.isVerifiedByDefault && isTrusted,
                                              .isEmailProven = isTrusted && !settings.trustUnverifiedEmail},
                                  .requiresVerification = this->settings().requiresVerification,
                                  .isEmailTrusted = isTrusted},
                                 *entered);
                };
                Internal::answerCallback(*this, settings, purpose, request, responder, conclude,
                                         [this, request, entered] {
                                             if (*entered)
                                                 manager().notePlaceOfLogin(**entered, request->context());
                                         });
            },
            callbackDescription(name, bearer, settings.next != nullptr));
    return true;
}

} // namespace Auth
