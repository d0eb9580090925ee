// SPDX-License-Identifier: MIT
// Forgotten passwords: FastAPI Users' get_reset_password_router().
#include "http/answers_p.h"
#include "http/body/userbodies_p.h"
#include "http/routers/bodyroute_p.h"
#include "http/routers/passwordrefusal_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::BodyModel;

namespace {

HttpAnswer forgotPassword(UserManager &manager, const HttpRequest &request, const QString &email)
{
    const auto asked = manager.forgotPasswordFor(email, request.context());
    return asked ? Internal::json(202, "null") : Internal::failed(asked.error());
}

HttpAnswer resetPassword(const HttpAuth &auth, const HttpRequest &request, const QByteArray &token,
                         const Secret &password)
{
    const auto user = auth.manager().resetPassword(token, password, request.context());
    if (user)
        return Internal::json(200, "null");
    switch (user.error().code) {
    case Error::InvalidResetPasswordToken:
    case Error::UserNotExists:
    case Error::UserInactive: return Internal::detail(400, "RESET_PASSWORD_BAD_TOKEN");
    case Error::InvalidPassword:
        return Internal::passwordRefusal(auth, request, "RESET_PASSWORD_INVALID_PASSWORD", user.error(), password);
    default: return Internal::failed(user.error());
    }
}

} // namespace

void HttpAuth::addResetPasswordRouter(const QString &prefix)
{
    addRoute("POST", prefix + u"/forgot-password"_s,
             Internal::bodyRoute(*this, Internal::emailModel(),
                                 [this](const HttpRequest &request, const QVariantMap &values) {
                                     return forgotPassword(manager(), request, values.value(u"email"_s).toString());
                                 }),
             {.operationId = "reset:forgot_password",
              .tag = "auth",
              .summary = "Ask for a mail to reset the password",
              .body = RouteDescription::Body::Json,
              .bodySchema = "EmailBody",
              .responses = {{202, "A mail is sent if the address has an active user.", "Null"}},
              .throttled = true});

    BodyModel resetModel(BodyModel::Form::Embedded);
    resetModel.add(u"token"_s, BodyModel::Kind::Text, BodyModel::Presence::Required)
            .add(u"password"_s, BodyModel::Kind::Text, BodyModel::Presence::Required);
    addRoute("POST", prefix + u"/reset-password"_s,
             Internal::bodyRoute(*this, resetModel,
                                 [this](const HttpRequest &request, const QVariantMap &values) {
                                     return resetPassword(*this, request, values.value(u"token"_s).toString().toUtf8(),
                                                          Secret::fromString(values.value(u"password"_s).toString()));
                                 }),
             {.operationId = "reset:reset_password",
              .tag = "auth",
              .summary = "Set a password with the token of the mail",
              .body = RouteDescription::Body::Json,
              .bodySchema = "ResetPasswordBody",
              .responses = {{200, "The password is set.", "Null"},
                            {400, "Bad token, or the password is refused.", "ErrorModel"}}});
}

} // namespace Auth
