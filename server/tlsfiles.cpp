// SPDX-License-Identifier: MIT
#include "tlsfiles.h"

#include "http/guard/guardedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

Auth::Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Auth::failure(
                {Auth::Error::InvalidConfiguration, u"%1 cannot be read: %2"_s.arg(path, file.errorString())});
    return file.readAll();
}

} // namespace

Auth::Result<QSslConfiguration> loadTlsFiles(const QString &certificatePath, const QString &keyPath)
{
    const auto certificates = readAll(certificatePath);
    if (!certificates)
        return Auth::failure(certificates.error());
    const auto pem = readAll(keyPath);
    if (!pem)
        return Auth::failure(pem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (chain.isEmpty())
        return Auth::failure(
                {Auth::Error::InvalidConfiguration, u"%1 holds no certificate in PEM form."_s.arg(certificatePath)});
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(*pem, algorithm, QSsl::Pem);
    }
    if (key.isNull()) {
        return Auth::failure({Auth::Error::InvalidConfiguration,
                              u"%1 holds no private RSA or EC key in PEM form without a passphrase."_s.arg(keyPath)});
    }
    return Auth::GuardedServer::modernTls(chain, key);
}

} // namespace Gatehouse
