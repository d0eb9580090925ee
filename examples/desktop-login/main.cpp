// SPDX-License-Identifier: MIT
// A desktop application with accounts of its own in a local file: the library without any HTTP.
#include "loginwindow.h"
#include <Gatehouse/RandomToken>
#include <Gatehouse/SqlConnectionPool>
#include <Gatehouse/SqlMigration>
#include <Gatehouse/SqlUserDatabase>

#include <QApplication>

using namespace Auth;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    SqlConnectionPool connections({.path = u"example.db"_s});
    SqlUserDatabase users(connections);
    const auto tables = SqlMigration(connections).apply();
    // Nobody is sent a token here, so the secret behind them need not outlive the program.
    auto settings = UserManagerSettings::fromSecret(Secret(randomToken()));
    if (!tables || !settings)
        qFatal("cannot start: may example.db be written?");

    UserManager manager(users, nullptr, *std::move(settings));
    WorkPool pool(1); // one thread that hashes; the window's own never waits
    AsyncUserManager asyncManager(manager, pool);
    LoginWindow window(asyncManager);
    window.show();
    return QApplication::exec();
}
