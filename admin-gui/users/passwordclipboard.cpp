// SPDX-License-Identifier: MIT
#include "users/passwordclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

QByteArray fingerprintOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

PasswordClipboard::PasswordClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PasswordClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PasswordClipboard::clear);
}

PasswordClipboard &PasswordClipboard::instance()
{
    static auto *clipboard = new PasswordClipboard(qApp); // goes with the application, before the clipboard does
    return *clipboard;
}

void PasswordClipboard::copy(const QString &password, std::chrono::milliseconds duration)
{
    auto *data = new QMimeData;
    data->setText(password);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper and others do not keep it then
    QGuiApplication::clipboard()->setMimeData(data);
    m_fingerprint = fingerprintOf(password);
    m_timer.start(duration);
}

void PasswordClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_fingerprint.isEmpty() && fingerprintOf(clipboard->text()) == m_fingerprint)
        clipboard->clear();
    m_fingerprint.clear();
}

} // namespace GatehouseAdmin
