// SPDX-License-Identifier: MIT
#include "http/answers_p.h"

#include "core/json_p.h"
#include "core/logging_p.h"
#include "http/failurelog_p.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <cmath>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds usualRetryAfter{1};

int statusOf(Error::Code code)
{
    switch (code) {
    case Error::DatabaseUnavailable:
    case Error::SchemaMissing:
    case Error::SchemaTooNew:
    case Error::Overloaded:
    case Error::Cancelled: return 503;
    case Error::UserNotExists:
    case Error::OAuthAccountNotExists:
    case Error::NoticeNotExists: return 404;
    case Error::Conflict: return 409;
    case Error::TooManyAttempts: return 429; // RFC 6585, section 4
    case Error::Refused: return 403;
    case Error::InvalidToken: return 401;
    case Error::UserAlreadyExists:
    case Error::UserInactive:
    case Error::UserAlreadyVerified:
    case Error::BadCredentials:
    case Error::InvalidVerifyToken:
    case Error::InvalidResetPasswordToken:
    case Error::InvalidPassword:
    case Error::InvalidId:
    case Error::InvalidEmail:
    case Error::InvalidField:
    case Error::InvalidQuery:
    case Error::OAuthAccountAlreadyLinked:
    case Error::OAuthAccountIsLastWayIn:
    case Error::OAuthCodeRefused: return 400;
    case Error::OAuthProviderFailed: return 502;
    case Error::Internal:
    case Error::NotSupported:
    case Error::InvalidConfiguration: return 500;
    }
    return 500;
}

//! What `detail` says.
QByteArrayView phraseOf(int status)
{
    switch (status) {
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 409: return "Conflict";
    case 429: return "TOO_MANY_ATTEMPTS"; // a code as FastAPI Users writes them, for it has none of its own
    case 502: return "OAUTH_PROVIDER_ERROR";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

//! As Python writes it: 2.0 and not 2, 0.1 and not 0.10000000000000001, 1e+16.
void appendReal(QByteArray &out, double number)
{
    const double magnitude = std::abs(number);
    const bool asDecimal = magnitude == 0 || (magnitude >= 1e-4 && magnitude < 1e16);
    const QByteArray text = QByteArray::number(number, asDecimal ? 'f' : 'e', QLocale::FloatingPointShortest);
    out += text;
    if (asDecimal && !text.contains('.'))
        out += ".0";
}

} // namespace

HttpAnswer json(int status, QByteArray body)
{
    return {.status = status, .contentType = "application/json", .body = std::move(body), .headers = {}};
}

HttpAnswer detail(int status, QByteArrayView text)
{
    QByteArray body = "{\"detail\":";
    appendJsonString(body, QString::fromUtf8(text));
    return json(status, body + '}');
}

HttpAnswer detailWithReason(int status, QByteArrayView code, const QString &reason)
{
    QByteArray body = "{\"detail\":{\"code\":";
    appendJsonString(body, QString::fromUtf8(code));
    body += ",\"reason\":";
    appendJsonString(body, reason);
    return json(status, body + "}}");
}

HttpAnswer noContent()
{
    return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
}

HttpAnswer methodNotAllowed(const QByteArray &allowed)
{
    HttpAnswer answer = detail(405, "Method Not Allowed");
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

HttpAnswer seeOther(const QByteArray &location)
{
    return {.status = 303, .contentType = {}, .body = {}, .headers = {{"Location", location}}};
}

QByteArray codeOf(const HttpAnswer &answer)
{
    constexpr qsizetype longest = 100; // a provider's error is any text
    const QJsonValue detail = QJsonDocument::fromJson(answer.body).object().value(u"detail"_s);
    const QString text = (detail.isObject() ? detail.toObject().value(u"code"_s) : detail).toString().left(longest);
    return (text.contains(u' ') ? text.toUpper().replace(u' ', u'_') : text).toUtf8();
}

HttpAnswer redirect(const HttpRequest &request, const QString &path)
{
    // Without a Host (HTTP/1.0) it is relative; a path that a route takes never begins with two slashes.
    QByteArray location = request.header("Host").isEmpty() ? QByteArray() : request.baseUrl();
    location += QUrl::toPercentEncoding(path, "/:@!$&'()*+,;=");
    if (!request.query().isEmpty())
        location += '?' + request.query().toLatin1();
    return {.status = 307, .contentType = {}, .body = {}, .headers = {{"Location", location}}};
}

namespace {

void logFailure(int status, const Error &error)
{
    static FailureLog told;
    // Clients may leave; whoever does it often must not fill the log.
    if (status < 500 || error.code == Error::Cancelled)
        return;
    // What should not be is told each time.
    const std::optional<quint64> passedOver = status == 503 ? told.note(error.code) : 0;
    if (!passedOver)
        return;
    const QString others = *passedOver > 0 ? u"(and %1 more since this was last said)"_s.arg(*passedOver) : QString();
    qCWarning(lcHttp).noquote() << "answered" << status << Error::name(error.code) << error.reason << error.detail
                                << others;
}

} // namespace

HttpAnswer failed(const Error &error)
{
    const int status = statusOf(error.code);
    logFailure(status, error);
    HttpAnswer answer = detail(status, phraseOf(status));
    if (status == 503 || status == 429) { // RFC 9110, section 10.2.3
        const auto wait = error.retryAfter.count() > 0 ? error.retryAfter : usualRetryAfter;
        answer.headers.emplace_back("Retry-After", QByteArray::number(qint64(wait.count())));
    }
    return answer;
}

void appendId(QByteArray &out, const UserId &id, bool numericId)
{
    if (numericId)
        out += id.toString().toLatin1();
    else
        appendJsonString(out, id.toString());
}

void appendUser(QByteArray &out, const User &user, const UserFields &fields, bool numericId)
{
    const auto flag = [&out](const char *name, bool value) {
        out += name;
        out += value ? "true" : "false";
    };
    out += "{\"id\":";
    appendId(out, user.id, numericId);
    out += ",\"email\":";
    appendJsonString(out, user.email);
    flag(",\"is_active\":", user.isActive);
    flag(",\"is_superuser\":", user.isSuperuser);
    flag(",\"is_verified\":", user.isVerified);
    for (const UserField &field : fields) {
        out += ',';
        appendJsonString(out, field.name);
        out += ':';
        const QVariant value = user.fields.value(field.name);
        if (value.isNull())
            out += "null";
        else if (field.type == UserField::Type::Boolean)
            out += value.toBool() ? "true" : "false";
        else if (field.type == UserField::Type::Integer)
            out += QByteArray::number(value.toLongLong());
        else if (field.type == UserField::Type::Real)
            appendReal(out, value.toDouble());
        else
            appendJsonString(out, value.toString());
    }
    out += '}';
}

} // namespace Auth::Internal
