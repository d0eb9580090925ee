// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "version.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Gatehouse"));
    QApplication::setApplicationName(QStringLiteral("gatehouse-admin"));
    QApplication::setApplicationVersion(QString::fromLatin1(Gatehouse::version));
    GatehouseAdmin::MainWindow window;
    window.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        window.openFile(arguments[1]);
    return QApplication::exec();
}
