// SPDX-License-Identifier: MIT
#include "serviceclient.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int patience = 10'000; // milliseconds without a byte

QByteArray formOf(const QString &email, const QString &password)
{
    // percent-encoded by hand: QUrlQuery leaves a + alone, which a form means as a blank
    return "username=" + QUrl::toPercentEncoding(email) + "&password=" + QUrl::toPercentEncoding(password);
}

} // namespace

ServiceClient::ServiceClient(QUrl service, QString backend, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_backend(std::move(backend))
{
    m_network.setTransferTimeout(patience);
}

void ServiceClient::logIn(const QString &email, const QString &password, const Done &done)
{
    m_token.clear(); // the old one does not go along
    QNetworkRequest request = requestFor(u"/auth/%1/login"_s.arg(m_backend));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    whenFinished(m_network.post(request, formOf(email, password)),
                 [this, email, password, done](int status, const QJsonObject &answer) {
                     if (status == ok) {
                         m_token = answer[u"access_token"_s].toString().toLatin1();
                         m_email = email;
                         m_password = password;
                     } else if (status == badRequest) { // it is the password; anything else may go better later
                         forget();
                     }
                     done(status, answer);
                 });
}

void ServiceClient::logOut(const Done &done)
{
    whenFinished(m_network.post(requestFor(u"/auth/%1/logout"_s.arg(m_backend)), QByteArray()), done);
    forget();
}

void ServiceClient::forget()
{
    m_token.clear();
    m_email.clear();
    m_password.clear();
}

void ServiceClient::send(const QByteArray &method, const QString &path, const QJsonObject &body, const Done &done)
{
    send(method, path, body, Try::First, done);
}

void ServiceClient::send(const QByteArray &method, const QString &path, const QJsonObject &body, Try attempt,
                         const Done &done)
{
    QNetworkRequest request = requestFor(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    whenFinished(m_network.sendCustomRequest(request, method, json),
                 [=, this, token = m_token](int status, const QJsonObject &answer) {
                     if (status != unauthorized || attempt == Try::Last || m_password.isEmpty())
                         return done(status, answer);
                     renewToken(token, [=, this](int loginStatus, const QJsonObject &loginAnswer) {
                         if (loginStatus != ok)
                             return done(loginStatus, loginAnswer);
                         send(method, path, body, Try::Last, done);
                     });
                 });
}

//! Calls \a done with the answer to a login, or at once when another request has renewed the token already.
void ServiceClient::renewToken(const QByteArray &refused, const Done &done)
{
    if (m_token != refused && !m_token.isEmpty())
        return done(ok, {});
    m_whenRenewed << done;
    if (m_whenRenewed.size() > 1)
        return;
    Q_EMIT tokenRefused();
    logIn(m_email, m_password, [this](int status, const QJsonObject &answer) {
        const auto waiting = std::exchange(m_whenRenewed, {});
        for (const Done &next : waiting)
            next(status, answer);
    });
}

QNetworkRequest ServiceClient::requestFor(const QString &path) const
{
    QUrl url = m_service;
    url.setPath(path);
    QNetworkRequest request(url);
    // A redirect to elsewhere would take the token along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

void ServiceClient::whenFinished(QNetworkReply *reply, const Done &done)
{
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        done(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             QJsonDocument::fromJson(reply->readAll()).object());
    });
}
