// SPDX-License-Identifier: MIT
// Login and logout of one backend: FastAPI Users' get_auth_router().
#include "http/answers_p.h"
#include "http/body/loginform_p.h"
#include "http/httpauth.h"
#include "http/routers/namedbackend_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

//! \param[out] entered who has logged in
HttpAnswer login(HttpAuth &auth, const AuthenticationBackend &backend, const HttpRequest &request,
                 const Internal::LoginForm &form, std::optional<User> &entered)
{
    UserManager &manager = auth.manager();
    RequestContext context = request.context();
    const auto user = manager.authenticate(form.username, form.password, context);
    if (!user && user.error().code != Error::BadCredentials)
        return Internal::failed(user.error());
    if (!user || !user->isActive)
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    if (auth.settings().requiresVerification && !user->isVerified) {
        // Whoever has just registered would learn from it that the address was nobody's.
        return Internal::detail(400,
                                manager.settings().hideExisting ? "LOGIN_BAD_CREDENTIALS" : "LOGIN_USER_NOT_VERIFIED");
    }
    manager.forgiveAttempt(form.username, context);
    const auto token = backend.strategy->writeToken(*user);
    if (!token && token.error().code == Error::UserNotExists) // deleted while the password was checked
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    if (!token)
        return Internal::failed(token.error());
    if (const auto current = manager.get(user->id);
        !current || !current->isActive || current->hashedPassword != user->hashedPassword) {
        // The password was reset while this one was checked, and the revocation may have missed the new token.
        if (auto destroyed = backend.strategy->destroyToken(token->reveal(), *user);
            !destroyed && destroyed.error().code != Error::NotSupported)
            return Internal::failed(destroyed.error());
        if (!current && current.error().code != Error::UserNotExists) // nobody knows
            return Internal::failed(current.error());
        return Internal::detail(400, "LOGIN_BAD_CREDENTIALS");
    }
    HttpAnswer answer = backend.transport->loginAnswer(*token);
    context.actingUser = user->id;
    manager.noteLogin(*user, &answer, context);
    entered = *user;
    return answer;
}

HttpAnswer logout(const AuthenticationBackend &backend, const GuardDecision &decision)
{
    const auto destroyed = backend.strategy->destroyToken(decision.token, *decision.user);
    if (!destroyed && destroyed.error().code != Error::NotSupported)
        return Internal::failed(destroyed.error());
    return backend.transport->logoutAnswer();
}

RouteDescription loginDescription(const QByteArray &name, Transport::SecurityScheme::Kind kind)
{
    const bool bearer = kind == Transport::SecurityScheme::Kind::OAuth2Password;
    RouteDescription description{
            .operationId = "auth:" + name + ".login",
            .tag = "auth",
            .summary = "Log in",
            .body = RouteDescription::Body::LoginForm,
            .bodySchema = "LoginForm",
            .responses = {bearer ? RouteDescription::Response{200, "Logged in.", "BearerResponse"}
                                 : RouteDescription::Response{204, "Logged in: the cookie is set."},
                          {400, "Bad credentials, or the user is inactive or not verified.", "ErrorModel"}},
            .throttled = true};
    if (kind == Transport::SecurityScheme::Kind::ApiKeyCookie)
        description.responses << RouteDescription::Response{403, "A page of another origin asks for it.", "ErrorModel"};
    return description;
}

} // namespace

bool HttpAuth::addAuthRouter(const QString &backendName, const QString &prefix)
{
    const AuthenticationBackend *found = Internal::namedBackend(authenticator(), backendName);
    if (!found)
        return false;
    const AuthenticationBackend backend = *found;
    const Transport::SecurityScheme::Kind kind = backend.transport->securityScheme().kind;
    const bool isCookie = kind == Transport::SecurityScheme::Kind::ApiKeyCookie;
    const QByteArray name = backendName.toUtf8();

    addRoute(
            "POST", prefix + u"/login"_s,
            [this, backend, isCookie](const HttpRequestPtr &request, const Responder &responder) {
                // Who is logged in as somebody else tells that person what was meant for nobody (login CSRF).
                if (isCookie && isCrossSite(*request))
                    return responder.answer(crossSiteRefusal());
                const auto entered = std::make_shared<std::optional<User>>();
                // Reading the form belongs to the pool too: a large one takes its time.
                const auto work = [this, backend, request, entered] {
                    const auto form = Internal::readLoginForm(*request);
                    return form ? login(*this, backend, *request, *form, *entered) : form.error();
                };
                answerFromPool(request, responder, work, [this, request, entered] {
                    if (*entered)
                        manager().notePlaceOfLogin(**entered, request->context());
                });
            },
            loginDescription(name, kind));
    addRoute("POST", prefix + u"/logout"_s,
             guarded([this, backend](const HttpRequestPtr &request, const Responder &responder) {
                 const GuardDecision decision =
                         decide(*request, {.active = true, .verified = settings().requiresVerification});
                 if (!decision.user) {
                     responder.answer(refusal(decision));
                     return;
                 }
                 answerFromPool(request, responder, [backend, decision] { return logout(backend, decision); });
             }),
             {.operationId = "auth:" + name + ".logout",
              .tag = "auth",
              .summary = "Log out",
              .responses = {{204, "Logged out."}, {401, "Missing token or inactive user.", "ErrorModel"}},
              .authenticated = true});
    return true;
}

} // namespace Auth
