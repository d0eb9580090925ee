// SPDX-License-Identifier: MIT
// One's own account, and everybody's for superusers: FastAPI Users' get_users_router().
#include "http/answers_p.h"
#include "http/body/userbodies_p.h"
#include "http/httpauth.h"
#include "http/routers/bodyroute_p.h"
#include "http/routers/oauthaccounts_p.h"
#include "http/routers/passwordrefusal_p.h"
#include "http/routers/userlist_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::BodyModel;

namespace {

HttpAnswer updated(const Result<User> &user, const UserUpdate &update, const HttpAuth &auth, const HttpRequest &request)
{
    if (user)
        return Internal::json(200, Internal::userJson(*user, auth.manager().settings()));
    switch (user.error().code) {
    case Error::UserAlreadyExists: return Internal::detail(400, "UPDATE_USER_EMAIL_ALREADY_EXISTS");
    case Error::BadCredentials: return Internal::detail(400, "UPDATE_USER_BAD_CURRENT_PASSWORD");
    case Error::InvalidPassword:
        return Internal::passwordRefusal(auth, request, "UPDATE_USER_INVALID_PASSWORD", user.error(),
                                         update.password.value_or(Secret()));
    default: return Internal::failed(user.error());
    }
}

//! The user whose id stands in the path; an id that is none is a user who does not exist.
Result<User> userOfPath(const UserManager &manager, const HttpRequest &request)
{
    const auto id = manager.parseId(request.pathParameter());
    return id ? manager.get(*id) : failure(Error::UserNotExists);
}

RequestContext contextFor(const HttpRequest &request, const User &actor)
{
    RequestContext context = request.context();
    context.actingUser = actor.id;
    return context;
}

const RouteDescription::Response unauthorized{401, "Missing token or inactive user.", "ErrorModel"};
const RouteDescription::Response forbidden{403, "Not a superuser.", "ErrorModel"};
const RouteDescription::Response notFound{404, "The user does not exist.", "ErrorModel"};
const RouteDescription::Response outdated{409, "The password was changed after the token was checked.", "ErrorModel"};
const RouteDescription::Response refused{400, "The address is taken, or the password is refused.", "ErrorModel"};

//! A change that may be made.
struct Patch
{
    User user;
    UserUpdate update;
    RequestContext context;
};

//! Unreadable JSON comes first, then the token, then the id, then the fields.
tl::expected<Patch, HttpAnswer> checkedPatch(const HttpAuth &auth, const GuardRequirements &guard, bool oneself,
                                             const BodyModel &model, const HttpRequest &request)
{
    const auto body = Internal::readJsonBody(request, request.body());
    if (!body)
        return tl::unexpected(body.error());
    const GuardDecision decision = auth.decide(request, guard);
    if (!decision.user)
        return tl::unexpected(HttpAuth::refusal(decision));
    const auto user = oneself ? Result<User>(*decision.user) : userOfPath(auth.manager(), request);
    if (!user)
        return tl::unexpected(Internal::failed(user.error()));
    const auto values = model.read(*body);
    if (!values)
        return tl::unexpected(values.error());
    Patch patch{*user, Internal::toUserUpdate(*values), contextFor(request, *decision.user)};
    patch.update.accessToken = decision.token;
    return patch;
}

//! PATCH of oneself or of somebody.
RouteHandler patchRoute(const HttpAuth &auth, const GuardRequirements &guard, bool oneself)
{
    const UserManagerSettings &settings = auth.manager().settings();
    const auto model = std::make_shared<const BodyModel>(oneself ? Internal::ownUpdateModel(settings)
                                                                 : Internal::userUpdateModel(settings.fields));
    const RouteHandler route = [&auth, guard, oneself, model](const HttpRequestPtr &request,
                                                              const Responder &responder) {
        Internal::answerChecked(
                auth, request, responder,
                [&auth, guard, oneself, model, request] {
                    return checkedPatch(auth, guard, oneself, *model, *request);
                },
                [&auth, oneself, request](const Patch &patch) {
                    UserManager &manager = auth.manager();
                    return updated(oneself ? manager.update(patch.update, patch.user, patch.context)
                                           : manager.updateUnsafe(patch.update, patch.user, patch.context),
                                   patch.update, auth, *request);
                });
    };
    return [route, guarded = auth.guarded(route)](const HttpRequestPtr &request, const Responder &responder) {
        (Internal::isLargeBody(*request) ? route : guarded)(request, responder); // the pool looks up, too
    };
}

void addOwnRoutes(HttpAuth &auth, const QString &prefix, const GuardRequirements &guard)
{
    const UserManagerSettings &settings = auth.manager().settings();
    auth.addRoute("GET", prefix + u"/me"_s, guard,
                  [&auth](const HttpRequest &, const User &user) {
                      return Internal::json(200, Internal::userJson(user, auth.manager().settings()));
                  },
                  {.operationId = "users:current_user",
                   .tag = "users",
                   .summary = "Who am I?",
                   .responses = {{200, "The user of the token.", "UserRead"}, unauthorized}});
    auth.addRoute("PATCH", prefix + u"/me"_s, patchRoute(auth, guard, true),
                  {.operationId = "users:patch_current_user",
                   .tag = "users",
                   .summary = "Change one's own address, password or fields",
                   .body = RouteDescription::Body::Json,
                   .bodySchema = settings.requireCurrentPassword ? "OwnUserUpdate" : "UserUpdate",
                   .responses = {{200,
                                  settings.provesNewEmail()
                                          ? "The user as it is now; a new address is taken once it is proven."
                                          : "The user as it is now.",
                                  "UserRead"},
                                 settings.requireCurrentPassword
                                         ? RouteDescription::Response{400,
                                                                      "The address is taken, or a password is refused: "
                                                                      "the new one, or the current one "
                                                                      "(UPDATE_USER_BAD_CURRENT_PASSWORD).",
                                                                      "ErrorModel"}
                                         : refused,
                                 unauthorized,
                                 outdated},
                   .authenticated = true,
                   .throttled = settings.requireCurrentPassword || settings.provesNewEmail()});
}

void addUserRoutes(HttpAuth &auth, const QString &pattern, const GuardRequirements &guard)
{
    auth.addRoute("GET", pattern, guard,
                  [&auth](const HttpRequest &request, const User &) {
                      const auto user = userOfPath(auth.manager(), request);
                      return user ? Internal::json(200, Internal::userJson(*user, auth.manager().settings()))
                                  : Internal::failed(user.error());
                  },
                  {.operationId = "users:user",
                   .tag = "users",
                   .summary = "A user",
                   .responses = {{200, "The user.", "UserRead"}, unauthorized, forbidden, notFound}});
    auth.addRoute(
            "PATCH", pattern, patchRoute(auth, guard, false),
            {.operationId = "users:patch_user",
             .tag = "users",
             .summary = "Change a user",
             .body = RouteDescription::Body::Json,
             .bodySchema = "UserUpdate",
             .responses = {{200, "The user as it is now.", "UserRead"}, refused, unauthorized, forbidden, notFound},
             .authenticated = true});
    auth.addRoute("DELETE", pattern,
                  auth.guarded([&auth, guard](const HttpRequestPtr &request, const Responder &responder) {
                      const GuardDecision decision = auth.decide(*request, guard);
                      if (!decision.user)
                          return responder.answer(HttpAuth::refusal(decision));
                      auth.answerFromPool(
                              request, responder,
                              [&manager = auth.manager(), request, context = contextFor(*request, *decision.user)] {
                                  const auto user = userOfPath(manager, *request);
                                  const auto removed =
                                          user ? manager.remove(*user, context) : Result<void>(failure(user.error()));
                                  return removed ? Internal::noContent() : Internal::failed(removed.error());
                              });
                  }),
                  {.operationId = "users:delete_user",
                   .tag = "users",
                   .summary = "Delete a user with all tokens and OAuth accounts",
                   .responses = {{204, "Deleted."}, unauthorized, forbidden, notFound},
                   .authenticated = true});
}

} // namespace

void HttpAuth::addUsersRouter(const QString &prefix)
{
    const GuardRequirements self{.active = true, .verified = settings().requiresVerification};
    const GuardRequirements superuser{.active = true, .verified = settings().requiresVerification, .superuser = true};
    addOwnRoutes(*this, prefix, self);
    Internal::addOAuthAccounts(*this, prefix, self);
    addUserRoutes(*this, prefix + u"/{id}"_s, superuser);
    Internal::addUserList(*this, prefix, superuser);
}

} // namespace Auth
