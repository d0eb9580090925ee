// SPDX-License-Identifier: MIT
// The accounts at providers that one has linked: to see them, and to unlink one. FastAPI Users has no such routes.
#include "http/routers/oauthaccounts_p.h"

#include "core/json_p.h"
#include "http/answers_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

//! Never the provider's tokens: a page that shows accounts has no use for them, and a script in it should not have
//! them.
void appendAccount(QByteArray &out, const OAuthAccount &account, bool numericId)
{
    out += "{\"id\":";
    appendId(out, account.id, numericId);
    out += ",\"oauth_name\":";
    appendJsonString(out, account.oauthName);
    out += ",\"account_id\":";
    appendJsonString(out, account.accountId);
    out += ",\"account_email\":";
    appendJsonString(out, account.accountEmail);
    out += ",\"expires_at\":";
    out += account.expiresAt ? QByteArray::number(qint64(account.expiresAt->count())) : QByteArray("null");
    out += '}';
}

HttpAnswer list(const UserManager &manager, const User &user)
{
    const auto accounts = manager.oauthAccounts(user.id);
    if (!accounts)
        return failed(accounts.error());
    const bool numericId = manager.settings().ids->isNumeric();
    QByteArray body = "[";
    for (const OAuthAccount &account : *accounts) {
        if (body.size() > 1)
            body += ',';
        appendAccount(body, account, numericId);
    }
    return json(200, body + ']');
}

HttpAnswer unlink(UserManager &manager, const HttpRequest &request, const User &user)
{
    RequestContext context = request.context();
    context.actingUser = user.id;
    const auto id = manager.parseId(request.pathParameter());
    const auto unlinked = id ? manager.unlinkOAuthAccount(user, *id, context) // no id is an account of nobody
                             : Result<void>(failure(Error::OAuthAccountNotExists));
    if (unlinked)
        return noContent();
    return unlinked.error().code == Error::OAuthAccountIsLastWayIn ? detail(400, "OAUTH_ACCOUNT_ONLY_WAY_IN")
                                                                   : failed(unlinked.error());
}

const RouteDescription::Response unauthorized{401, "Missing token or inactive user.", "ErrorModel"};

} // namespace

void addOAuthAccounts(HttpAuth &auth, const QString &prefix, const GuardRequirements &guard)
{
    const QString path = prefix + u"/me/oauth-accounts"_s;
    auth.addRoute("GET", path, guard,
                  [&auth](const HttpRequest &, const User &user) { return list(auth.manager(), user); },
                  {.operationId = "users:oauth_accounts",
                   .tag = "users",
                   .summary = "One's own accounts at providers",
                   .responses = {{200, "The accounts.", "OAuthAccountList"}, unauthorized}});
    auth.addRoute("DELETE", path + u"/{id}"_s,
                  auth.guarded([&auth, guard](const HttpRequestPtr &request, const Responder &responder) {
                      const GuardDecision decision = auth.decide(*request, guard);
                      if (!decision.user)
                          return responder.answer(HttpAuth::refusal(decision));
                      auth.answerFromPool(request, responder,
                                          [&manager = auth.manager(), request, user = *decision.user] {
                                              return unlink(manager, *request, user);
                                          });
                  }),
                  {.operationId = "users:unlink_oauth_account",
                   .tag = "users",
                   .summary = "Unlink an account at a provider",
                   .responses = {{204, "Unlinked."},
                                 {400, "It is the only way to log in (OAUTH_ACCOUNT_ONLY_WAY_IN).", "ErrorModel"},
                                 unauthorized,
                                 {404, "No account of this user.", "ErrorModel"}},
                   .authenticated = true});
}

} // namespace Auth::Internal
