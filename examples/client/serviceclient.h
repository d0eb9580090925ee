// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

//! \brief A client of the service: logs in, sends requests with its token, and gets a new token when the old one is
//! refused.
//!
//! The password stays in memory until logOut(), to log in again with it. Who does not want that leaves it out, and asks
//! the person again after a 401.
class ServiceClient final : public QObject
{
    Q_OBJECT

public:
    //! \param status of HTTP; 0: there was no answer
    using Done = std::function<void(int status, const QJsonObject &answer)>;

    //! \param service such as https://accounts.example.org \param backend a login method of the service
    ServiceClient(QUrl service, QString backend, QObject *parent = nullptr);

    void logIn(const QString &email, const QString &password, const Done &done);
    //! Ends the token on the service, too, and forgets the password.
    void logOut(const Done &done);
    //! One request as the user. After a 401 it logs in again, and tries once more.
    void send(const QByteArray &method, const QString &path, const QJsonObject &body, const Done &done);

Q_SIGNALS:
    void tokenRefused(); //!< and a new one is asked for

private:
    enum class Try : quint8 { First, Last };

    void send(const QByteArray &method, const QString &path, const QJsonObject &body, Try attempt, const Done &done);
    void renewToken(const QByteArray &refused, const Done &done);
    void forget();
    QNetworkRequest requestFor(const QString &path) const;
    void whenFinished(QNetworkReply *reply, const Done &done);

    const QUrl m_service;
    const QString m_backend;
    QNetworkAccessManager m_network;
    QString m_email;
    QString m_password;
    QByteArray m_token;        // empty: nobody is logged in
    QList<Done> m_whenRenewed; // who waits for a new token: several refused requests ask for one
};
