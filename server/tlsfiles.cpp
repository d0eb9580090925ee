// SPDX-License-Identifier: MIT
#include "tlsfiles.h"

#include "crypto/openssl_p.h"
#include "http/guard/guardedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/x509.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

using X509Ptr = std::unique_ptr<X509, Auth::Internal::OpenSslDeleter<X509_free>>;

//! Whether \a key is the private half of the certificate's public key. QSslSocket would find out at the first
//! handshake.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const Auth::Internal::OpenSslErrorScope errors;
    const QByteArray certificateDer = certificate.toDer();
    const QByteArray keyDer = key.toDer();
    const unsigned char *certificateBytes = Auth::Internal::toUnsigned(certificateDer);
    const unsigned char *keyBytes = Auth::Internal::toUnsigned(keyDer);
    const X509Ptr x509(d2i_X509(nullptr, &certificateBytes, long(certificateDer.size())));
    const Auth::Internal::KeyPtr privateKey(d2i_AutoPrivateKey(nullptr, &keyBytes, long(keyDer.size())));
    return x509 && privateKey && X509_check_private_key(x509.get(), privateKey.get()) == 1;
}

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
    if (!belongTogether(chain.constFirst(), key)) {
        return Auth::failure({Auth::Error::InvalidConfiguration,
                              u"The key in %1 does not belong to the first certificate in %2; the server's own "
                              "certificate must come first there"_s.arg(keyPath, certificatePath)});
    }
    return Auth::GuardedServer::modernTls(chain, key);
}

Auth::Result<std::optional<QSslConfiguration>> loadTlsFiles(const ServerSettings &server)
{
    if (server.tlsCertificate.isEmpty())
        return std::optional<QSslConfiguration>();
    const auto tls = loadTlsFiles(server.tlsCertificate, server.tlsPrivateKey);
    return tls ? Auth::Result<std::optional<QSslConfiguration>>(*tls) : Auth::failure(tls.error());
}

} // namespace Gatehouse
