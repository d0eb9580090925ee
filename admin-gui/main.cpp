// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Gatehouse"));
    QApplication::setApplicationName(QStringLiteral("gatehouse-admin"));
    QApplication::setApplicationVersion(QString::fromLatin1(Gatehouse::version));
    QApplication::setDesktopFileName(QStringLiteral("gatehouse-admin")); // where Wayland looks for the icon
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("gatehouse-admin"),
                                                 QIcon(QStringLiteral(":/icons/gatehouse-admin-256.png"))));
    QCommandLineParser parser;
    parser.setApplicationDescription(
            QCoreApplication::translate("main", "See and manage users, tokens and OAuth accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connection({QStringLiteral("c"), QStringLiteral("connection")},
                                        QCoreApplication::translate("main", "Opens a remembered connection."),
                                        QCoreApplication::translate("main", "name"));
    parser.addOption(connection);
    parser.addPositionalArgument(
            QStringLiteral("file"),
            QCoreApplication::translate("main", "An SQLite database or a gatehouse.toml; opened read-only."),
            QStringLiteral("[file]"));
    parser.process(application);
    GatehouseAdmin::MainWindow window;
    window.show();
    if (parser.isSet(connection))
        window.openConnection(parser.value(connection));
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    return QApplication::exec();
}
