// SPDX-License-Identifier: MIT
#include "oauth/httpfetcher.h"

#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>

#include <algorithm>
#include <mutex>
#include <optional>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(const QUrl &url, const QString &what)
{
    return failure({Error::OAuthProviderFailed, {}, u"%1: %2"_s.arg(url.host(), what)}); // the rest may hold secrets
}

//! What the caller waits for. Outlives both sides.
struct Pending
{
    QMutex mutex;
    QWaitCondition done;
    std::optional<Result<FetchedAnswer>> result; // guarded by mutex

    void finish(Result<FetchedAnswer> value)
    {
        const QMutexLocker lock(&mutex);
        if (!result)
            result = std::move(value);
        done.wakeAll();
    }
};

QNetworkRequest requestFor(const HttpCall &call, const QSslConfiguration &tls)
{
    QNetworkRequest request(call.url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // a compressed answer may be a thousand times as large
    request.setRawHeader("User-Agent", "Gatehouse");     // some providers refuse those who have none
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    return request;
}

Result<FetchedAnswer> answerOf(QNetworkReply &reply, QByteArray body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failed(reply.url(), reply.errorString());
    if (status >= 300 && status < 400)
        return failed(reply.url(), u"answered with a redirect"_s);
    // An answer that broke off has a status, too.
    if (reply.error() == QNetworkReply::RemoteHostClosedError)
        return failed(reply.url(), reply.errorString());
    return FetchedAnswer{status, reply.rawHeader("Content-Type"), std::move(body)};
}

} // namespace

HttpFetcher::~HttpFetcher() = default;

class Q_DECL_HIDDEN NetworkFetcher::Private
{
public:
    //! In the thread.
    void start(const HttpCall &call, QDeadlineTimer deadline, const std::shared_ptr<Pending> &pending);

    Settings settings;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QThread thread; // started by the first who fetches
    std::once_flag started;
    QObject *context = nullptr; // lives in the thread; whoever posts to it is heard there
    QNetworkAccessManager *manager = nullptr;
};

NetworkFetcher::NetworkFetcher() : NetworkFetcher(Settings{}) {}

NetworkFetcher::NetworkFetcher(const Settings &settings) : d(new Private)
{
    d->settings = settings;
    d->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    d->tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!settings.certificateAuthorities.isEmpty())
        d->tls.addCaCertificates(settings.certificateAuthorities);
    d->thread.setObjectName(u"gatehouse-oauth"_s);
    d->context = new QObject;
    d->context->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->context, &QObject::deleteLater);
}

NetworkFetcher::~NetworkFetcher()
{
    bool hasRun = true;
    std::call_once(d->started, [&hasRun] { hasRun = false; });
    if (!hasRun)
        delete d->context;
    d->thread.quit();
    d->thread.wait();
}

void NetworkFetcher::Private::start(const HttpCall &call, QDeadlineTimer deadline,
                                    const std::shared_ptr<Pending> &pending)
{
    if (!manager)
        manager = new QNetworkAccessManager(context);
    QNetworkReply *reply = manager->sendCustomRequest(requestFor(call, tls), call.method, call.body);
    const auto body = std::make_shared<QByteArray>();
    const auto collect = [this, reply, body, pending] {
        *body += reply->readAll();
        if (body->size() <= settings.maximumBytes)
            return;
        pending->finish(failed(reply->url(), u"answered with more than %1 bytes"_s.arg(settings.maximumBytes)));
        reply->abort();
    };
    reply->setReadBufferSize(settings.maximumBytes + 1);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, collect);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, body, collect, pending] {
        if (reply->isOpen())
            collect();
        pending->finish(answerOf(*reply, *body));
        reply->deleteLater();
    });
    QTimer::singleShot(std::max<qint64>(deadline.remainingTime(), 0), reply, [reply, pending] {
        pending->finish(failed(reply->url(), u"did not answer in time"_s));
        reply->abort();
    });
}

Result<FetchedAnswer> NetworkFetcher::fetch(const HttpCall &call, QDeadlineTimer deadline)
{
    std::call_once(d->started, [this] { d->thread.start(); });
    const auto pending = std::make_shared<Pending>();
    QMetaObject::invokeMethod(
            d->context, [this, call, deadline, pending] { d->start(call, deadline, pending); }, Qt::QueuedConnection);
    QMutexLocker lock(&pending->mutex);
    while (!pending->result) {
        if (!pending->done.wait(&pending->mutex, deadline) && !pending->result)
            return failed(call.url, u"did not answer in time"_s);
    }
    return *std::move(pending->result);
}

} // namespace Auth
