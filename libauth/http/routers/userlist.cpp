// SPDX-License-Identifier: MIT
#include "http/routers/userlist_p.h"

#include "http/answers_p.h"
#include "http/body/userbodies_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

void complain(ValidationErrors &errors, const QString &parameter, const Complaint &complaint, const QString &input)
{
    errors.add({.type = complaint.type,
                .loc = {JsonValue("query"), JsonValue(parameter)},
                .msg = complaint.msg,
                .input = JsonValue(input),
                .ctx = complaint.ctx});
}

void readFlag(const HttpRequest &request, const QString &parameter, std::optional<bool> &flag, ValidationErrors &errors)
{
    const auto text = request.queryParameter(parameter);
    if (!text)
        return;
    if (const auto value = readBoolean(JsonValue(*text)))
        flag = value->toBool();
    else
        complain(errors, parameter, value.error(), *text);
}

QString readText(const HttpRequest &request, const QString &parameter, ValidationErrors &errors)
{
    constexpr qsizetype maximum = 1000; // see UserQuery
    const QString text = request.queryParameter(parameter).value_or(QString());
    if (text.size() > maximum) {
        complain(errors, parameter,
                 {"string_too_long",
                  u"String should have at most 1000 characters"_s,
                  {{u"max_length"_s, JsonValue(maximum)}}},
                 text);
    }
    return text;
}

void readLimit(const HttpRequest &request, int &limit, ValidationErrors &errors)
{
    constexpr qint64 maximum = 1000;
    const auto text = request.queryParameter(u"limit");
    if (!text)
        return;
    const auto value = readInteger(JsonValue(*text));
    if (!value)
        return complain(errors, u"limit"_s, value.error(), *text);
    const qint64 number = value->toLongLong();
    if (number < 1) {
        complain(errors, u"limit"_s,
                 {"greater_than_equal", u"Input should be greater than or equal to 1"_s, {{u"ge"_s, JsonValue(1)}}},
                 *text);
    } else if (number > maximum) {
        complain(errors, u"limit"_s,
                 {"less_than_equal", u"Input should be less than or equal to 1000"_s, {{u"le"_s, JsonValue(maximum)}}},
                 *text);
    } else {
        limit = static_cast<int>(number);
    }
}

//! `id`, `email`, and with a minus in front the other way round. Without it by id; what begins with a prefix by address,
//! in whose index it stands together.
void readSort(const HttpRequest &request, UserQuery &query, ValidationErrors &errors)
{
    const auto text = request.queryParameter(u"sort");
    if (!text) {
        query.sort = query.emailPrefix.isEmpty() ? UserQuery::Sort::Id : UserQuery::Sort::Email;
        return;
    }
    query.descending = text->startsWith(u'-');
    const QString column = query.descending ? text->mid(1) : *text;
    if (column == u"email"_s)
        query.sort = UserQuery::Sort::Email;
    else if (column != u"id"_s)
        complain(errors, u"sort"_s, {"enum", u"Input should be 'id', '-id', 'email' or '-email'"_s, {}}, *text);
}

HttpAnswer page(const UserManager &manager, const UserQuery &query)
{
    const auto users = manager.find(query);
    if (!users && users.error().code == Error::InvalidQuery) {
        ValidationErrors errors;
        complain(errors, u"after"_s, {"value_error", users.error().reason, {}}, query.after);
        return errors.answer();
    }
    if (!users)
        return failed(users.error());
    QByteArray body = "{\"items\":[";
    for (qsizetype i = 0; i < users->users.size(); ++i) {
        if (i > 0)
            body += ',';
        body += userJson(users->users[i], manager.settings());
    }
    body += "],\"next\":";
    if (users->nextCursor.isEmpty())
        body += "null";
    else
        appendJsonString(body, users->nextCursor);
    return json(200, body + '}');
}

} // namespace

void addUserList(HttpAuth &auth, const QString &path, const GuardRequirements &superuser)
{
    auth.addRoute("GET", path,
                  auth.guarded([&auth, superuser](const HttpRequestPtr &request, const Responder &responder) {
                      const GuardDecision decision = auth.decide(*request, superuser);
                      if (decision.verdict == GuardDecision::Verdict::Unavailable)
                          return responder.answer(HttpAuth::refusal(decision));
                      if (!decision.user) // as FastAPI Users, which has no such route
                          return responder.answer(detail(404, "Not Found"));
                      UserQuery query;
                      ValidationErrors errors;
                      query.text = readText(*request, u"search"_s, errors);
                      query.emailPrefix = readText(*request, u"email_prefix"_s, errors);
                      query.oauthName = request->queryParameter(u"oauth_name").value_or(QString());
                      query.after = request->queryParameter(u"after").value_or(QString());
                      readFlag(*request, u"is_active"_s, query.isActive, errors);
                      readFlag(*request, u"is_superuser"_s, query.isSuperuser, errors);
                      readFlag(*request, u"is_verified"_s, query.isVerified, errors);
                      readSort(*request, query, errors);
                      readLimit(*request, query.limit, errors);
                      if (!errors.isEmpty())
                          return responder.answer(errors.answer());
                      // A search may read the whole table: not on the event loop.
                      auth.answerFromPool(request, responder,
                                          [&manager = auth.manager(), query] { return page(manager, query); });
                  }),
                  {.operationId = "users:list",
                   .tag = "users",
                   .summary = "Search users, a page at a time",
                   .responses = {{200, "One page; `next` is the `after` of the following one.", "UserPage"},
                                 {404, "Not a superuser.", "ErrorModel"}},
                   .authenticated = true,
                   .queryParameters = {"search", "email_prefix", "oauth_name", "is_active", "is_superuser",
                                       "is_verified", "sort", "limit", "after"},
                   .announced = false});
}

} // namespace Auth::Internal
