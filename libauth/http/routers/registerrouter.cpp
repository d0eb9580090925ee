// SPDX-License-Identifier: MIT
// Registration: FastAPI Users' get_register_router().
#include "http/answers_p.h"
#include "http/body/userbodies_p.h"
#include "http/routers/bodyroute_p.h"
#include "http/routers/passwordrefusal_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer registerUser(const HttpAuth &auth, const HttpRequest &request, const UserCreate &user)
{
    UserManager &manager = auth.manager();
    const auto created = manager.create(user, request.context());
    if (created)
        return Internal::json(201, Internal::userJson(*created, manager.settings()));
    switch (created.error().code) {
    case Error::UserAlreadyExists: return Internal::detail(400, "REGISTER_USER_ALREADY_EXISTS");
    case Error::InvalidPassword:
        return Internal::passwordRefusal(auth, request, "REGISTER_INVALID_PASSWORD", created.error(), user.password);
    default: return Internal::failed(created.error());
    }
}

} // namespace

void HttpAuth::addRegisterRouter(const QString &prefix)
{
    addRoute("POST", prefix + u"/register"_s,
             Internal::bodyRoute(*this, Internal::userCreateModel(manager().settings().fields),
                                 [this](const HttpRequest &request, const QVariantMap &values) {
                                     return registerUser(*this, request, Internal::toUserCreate(values));
                                 }),
             {.operationId = "register:register",
              .tag = "auth",
              .summary = "Register a user",
              .body = RouteDescription::Body::Json,
              .bodySchema = "UserCreate",
              .responses = {{201, "Registered.", "UserRead"},
                            {400,
                             manager().settings().hideExisting ? "The password is refused."
                                                               : "The address is taken, or the password is refused.",
                             "ErrorModel"}},
              .throttled = true});
}

} // namespace Auth
