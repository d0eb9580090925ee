// SPDX-License-Identifier: MIT
// The least that QHttpServer can do: one route, one thread, constant bytes. What Gatehouse is measured against.
//   bench-bare BODY    answers BODY as JSON at /users/me, and prints its port
#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <cstdio>

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    if (argumentCount != 2) {
        std::fputs("usage: bench-bare BODY\n", stderr);
        return 64;
    }
    const QByteArray body = arguments[1];
    QHttpServer server;
    server.route(QStringLiteral("/users/me"),
                 [body] { return QHttpServerResponse(QByteArrayLiteral("application/json"), body); });
    auto *const listener = new QTcpServer; // the server takes it
    if (!listener->listen(QHostAddress::LocalHost, 0)) {
        std::fprintf(stderr, "bench-bare: %s\n", qPrintable(listener->errorString()));
        return 69;
    }
    std::printf("Bare listens on http://127.0.0.1:%d\n", int(listener->serverPort()));
    std::fflush(stdout);
    static_cast<void>(server.bind(listener)); // void in Qt 6.4, bool in 6.8
    return QCoreApplication::exec();
}
