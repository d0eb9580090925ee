// SPDX-License-Identifier: MIT
// A client of the running service. It needs nothing of Gatehouse but its address:
//     example-client http://127.0.0.1:8000 jwt
// and reads, a line each: the e-mail address, the password, then `me`, `logout` or `quit`.
#include "serviceclient.h"

#include <QCoreApplication>
#include <QTimer>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

QString readLine()
{
    std::string line;
    std::getline(std::cin, line); // nothing else is under way
    return std::cin ? QString::fromStdString(line) : u"quit"_s;
}

void say(const QString &words)
{
    std::cout << words.toStdString() << std::endl;
}

//! Carries out one line after the other.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    explicit Conversation(ServiceClient &client) : m_client(client)
    {
        connect(&client, &ServiceClient::tokenRefused, this,
                [] { say(u"The token was refused; logging in again."_s); });
    }

    void begin()
    {
        const QString email = readLine();
        m_client.logIn(email, readLine(), [this](int status, const QJsonObject &) {
            say(status == 200 ? u"Logged in."_s : u"The login was answered with %1."_s.arg(status));
            next();
        });
    }

private:
    void next() { QTimer::singleShot(0, this, &Conversation::carryOut); }

    void carryOut()
    {
        const QString line = readLine();
        if (line == u"quit")
            return QCoreApplication::quit();
        if (line == u"me")
            return m_client.send("GET", u"/users/me"_s, {}, [this](int status, const QJsonObject &user) {
                say(status == 200 ? u"You are %1."_s.arg(user[u"email"_s].toString())
                                  : u"The service answered with %1."_s.arg(status));
                next();
            });
        if (line == u"logout")
            return m_client.logOut([this](int status, const QJsonObject &) {
                say(u"The logout was answered with %1."_s.arg(status));
                next();
            });
        say(u"me, logout or quit?"_s);
        next();
    }

    ServiceClient &m_client;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("usage: example-client URL BACKEND");
    ServiceClient client(QUrl(arguments[1]), arguments[2]);
    Conversation conversation(client);
    conversation.begin();
    return QCoreApplication::exec();
}

#include "main.moc"
