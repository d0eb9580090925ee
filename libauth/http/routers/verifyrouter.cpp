// SPDX-License-Identifier: MIT
// Verification of addresses: FastAPI Users' get_verify_router().
#include "http/answers_p.h"
#include "http/body/userbodies_p.h"
#include "http/routers/bodyroute_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::BodyModel;

namespace {

HttpAnswer requestVerifyToken(UserManager &manager, const HttpRequest &request, const QString &email)
{
    const auto asked = manager.requestVerifyFor(email, request.context());
    return asked ? Internal::json(202, "null") : Internal::failed(asked.error());
}

HttpAnswer verify(UserManager &manager, const HttpRequest &request, const QByteArray &token)
{
    const auto user = manager.verify(token, request.context());
    if (user)
        return Internal::json(200, Internal::userJson(*user, manager.settings()));
    switch (user.error().code) {
    case Error::UserAlreadyVerified: return Internal::detail(400, "VERIFY_USER_ALREADY_VERIFIED");
    case Error::InvalidVerifyToken:
    case Error::UserNotExists: return Internal::detail(400, "VERIFY_USER_BAD_TOKEN");
    default: return Internal::failed(user.error());
    }
}

} // namespace

void HttpAuth::addVerifyRouter(const QString &prefix)
{
    addRoute("POST", prefix + u"/request-verify-token"_s,
             Internal::bodyRoute(*this, Internal::emailModel(),
                                 [this](const HttpRequest &request, const QVariantMap &values) {
                                     return requestVerifyToken(manager(), request, values.value(u"email"_s).toString());
                                 }),
             {.operationId = "verify:request-token",
              .tag = "auth",
              .summary = "Ask for a verification mail",
              .body = RouteDescription::Body::Json,
              .bodySchema = "EmailBody",
              .responses = {{202, "A mail is sent if the address has an active, unverified user.", "Null"}},
              .throttled = true});

    BodyModel tokenModel(BodyModel::Form::Embedded);
    tokenModel.add(u"token"_s, BodyModel::Kind::Text, BodyModel::Presence::Required);
    addRoute("POST", prefix + u"/verify"_s,
             Internal::bodyRoute(*this, tokenModel,
                                 [this](const HttpRequest &request, const QVariantMap &values) {
                                     return verify(manager(), request, values.value(u"token"_s).toString().toUtf8());
                                 }),
             {.operationId = "verify:verify",
              .tag = "auth",
              .summary = "Verify an address with the token of the mail",
              .body = RouteDescription::Body::Json,
              .bodySchema = "TokenBody",
              .responses = {{200, "Verified.", "UserRead"}, {400, "Bad token, or verified already.", "ErrorModel"}}});
}

} // namespace Auth
