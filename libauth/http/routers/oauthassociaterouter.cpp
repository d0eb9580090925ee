// SPDX-License-Identifier: MIT
// Links an account at a provider to a user who is logged in: FastAPI Users' get_oauth_associate_router().
#include "http/answers_p.h"
#include "http/body/userbodies_p.h"
#include "http/httpauth.h"
#include "http/routers/oauthexchange_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer link(UserManager &manager, const HttpRequest &request, const User &user, const OAuthAccount &account)
{
    RequestContext context = request.context();
    context.actingUser = user.id;
    const auto linked = manager.oauthAssociateCallback(user, account, context);
    if (linked)
        return Internal::json(200, Internal::userJson(*linked, manager.settings()));
    return linked.error().code == Error::OAuthAccountAlreadyLinked
                   ? Internal::detail(400, "OAUTH_ACCOUNT_ALREADY_LINKED")
                   : Internal::failed(linked.error());
}

} // namespace

void HttpAuth::addOAuthAssociateRouter(const OAuthRouteSettings &wanted, const QString &prefix)
{
    OAuthRouteSettings settings = wanted;
    // A link on any page would otherwise link whatever account the browser is logged in with at the provider, which may
    // be one that an attacker has logged it in with.
    settings.next.reset();
    waitAtEndFor(settings.pool);
    const GuardRequirements self{.active = true, .verified = this->settings().requiresVerification};
    const QByteArray name = settings.client.name().toUtf8();
    addRoute("GET", prefix + u"/authorize"_s,
             guarded([this, settings, self](const HttpRequestPtr &request, const Responder &responder) {
                 const GuardDecision decision = decide(*request, self);
                 if (!decision.user)
                     return responder.answer(refusal(decision));
                 Internal::answerAuthorize(*this, settings, {settings.client.name(), decision.user->id}, request,
                                           responder);
             }),
             {.operationId = "oauth-associate:" + name + ".authorize",
              .tag = "auth",
              .summary = "Where to log in at the provider, to link the account",
              .responses = {{200, "The address to go to.", "OAuth2AuthorizeResponse"},
                            {401, "Missing token or inactive user.", "ErrorModel"},
                            {502, "The provider does not answer as it should.", "ErrorModel"}},
              .authenticated = true,
              .queryParameters = {"scopes"}});
    addRoute(Internal::callbackMethod(settings), prefix + u"/callback"_s,
             guarded([this, settings, self](const HttpRequestPtr &request, const Responder &responder) {
                 const GuardDecision decision = decide(*request, self);
                 if (!decision.user)
                     return responder.answer(refusal(decision));
                 Internal::answerCallback(*this, settings, {settings.client.name(), decision.user->id}, request,
                                          responder,
                                          [this, request, user = *decision.user](const OAuthAccount &account, bool) {
                                              return link(manager(), *request, user, account);
                                          });
             }),
             {.operationId = "oauth-associate:" + name + ".callback",
              .tag = "auth",
              .summary = "Come back from the provider, to link the account",
              .responses = {{200, "Linked.", "UserRead"},
                            {400, "Bad state or code, or the account is another user's.", "ErrorModel"},
                            {401, "Missing token or inactive user.", "ErrorModel"},
                            {409, "The password was changed after the token was checked.", "ErrorModel"},
                            {502, "The provider does not answer as it should.", "ErrorModel"}},
              .authenticated = true,
              .queryParameters = {"code", "state", "error", "iss"},
              .throttled = true,
              .crossSite = true}); // as at a login
}

} // namespace Auth
