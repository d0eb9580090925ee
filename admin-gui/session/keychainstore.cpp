// SPDX-License-Identifier: MIT
#include "session/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;

namespace {

QString service()
{
    return u"gatehouse-admin"_s;
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Refused, u"The secret store of the desktop stayed locked."_s, job.errorString()};
    default: return {Error::NotSupported, u"The desktop has no secret store that answers."_s, job.errorString()};
    }
}

//! Begins a job that deletes itself. \a receive gets it when it has ended, if \a context is still there.
template<typename Job, typename Receive>
void start(Job *job, const QString &name, QObject *context, Receive receive)
{
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, receive = std::move(receive)](QKeychain::Job *) { receive(*job); });
    job->start();
}

Auth::Result<void> ended(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return Auth::failure(errorOf(job));
}

} // namespace

void KeychainStore::read(const QString &name, QObject *context, Read receive)
{
    start(new QKeychain::ReadPasswordJob(service()), name, context,
          [receive = std::move(receive)](const QKeychain::ReadPasswordJob &job) {
              if (const auto done = ended(job); !done)
                  return receive(Auth::failure(done.error()));
              receive(job.error() == QKeychain::EntryNotFound ? Auth::Secret() : Auth::Secret(job.binaryData()));
          });
}

void KeychainStore::write(const QString &name, const Auth::Secret &secret, QObject *context, Written receive)
{
    const auto report = [receive = std::move(receive)](const QKeychain::Job &job) {
        receive(ended(job));
    };
    if (secret.isEmpty())
        return start(new QKeychain::DeletePasswordJob(service()), name, context, report);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.reveal().toByteArray());
    start(job, name, context, report);
}

} // namespace GatehouseAdmin
