// SPDX-License-Identifier: MIT
#include "http/courier_p.h"

#include "http/answers_p.h"
#include "http/qtcompat_p.h"
#include "http/securityheaders_p.h"

#include <QDateTime>
#include <QLocale>
#include <QThread>

#include <QTimeZone>
#include <forward_list>

namespace Auth {

using namespace Qt::StringLiterals;

namespace Internal {

Duty::~Duty()
{
    if (!m_isDone)
        answer(failed({Error::Internal, {}, u"a handler let go of its responder without an answer"_s}));
}

void Duty::answer(HttpAnswer answer)
{
    if (m_isDone.exchange(true))
        return;
    QMutexLocker lock(&m_address->mutex);
    Courier *const courier = m_address->courier;
    if (!courier)
        return;
    if (courier->thread() == QThread::currentThread()) {
        lock.unlock(); // it can only go in this thread; and whoever observes the answer may give one
        courier->deliver(m_ticket, std::move(answer));
        return;
    }
    QMetaObject::invokeMethod(
            courier,
            [courier, ticket = m_ticket, answer = std::move(answer)]() mutable {
                courier->deliver(ticket, std::move(answer));
            },
            Qt::QueuedConnection);
}

namespace {

//! Never destroys \a responder. It stays within reach, so that no leak checker takes it for lost.
void keepForever(QHttpServerResponder &&responder)
{
    static QMutex mutex;
    static auto *const kept = new std::forward_list<QHttpServerResponder>;
    const QMutexLocker lock(&mutex);
    kept->push_front(std::move(responder));
}

} // namespace

Courier::Courier(QObject *server, AnswerObserver observer)
    : QObject(server), m_address(std::make_shared<CourierAddress>()), m_observer(std::move(observer))
{
    m_address->courier = this;
}

Courier::~Courier()
{
    const QMutexLocker lock(&m_address->mutex);
    m_address->courier = nullptr;
    // Whoever stops a server drains it first. Where somebody did not, the connections may be gone already, and a
    // responder of Qt 6.8 that dies after its connection crashes: better let go of it than touch it.
    for (auto &pending : m_pending)
        keepForever(std::move(pending.second.responder));
}

Responder Courier::accept(RequestRecord request, QHttpServerResponder &&responder)
{
    const quint64 ticket = ++m_lastTicket;
    m_pending.emplace(ticket, Pending{std::move(request), std::move(responder)});
    return Responder(std::make_shared<Duty>(m_address, ticket));
}

void Courier::deliver(quint64 ticket, HttpAnswer answer)
{
    auto node = m_pending.extract(ticket);
    if (node.empty())
        return;
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                         .toString(QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc()),
                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                         .toLatin1();
    }
    const HeaderBlock *const block = completeHeaders(answer);
    answer.headers += node.mapped().request.answerHeaders;
    answer.headers.emplace_back("Date", m_date);
    writeAnswer(node.mapped().responder, answer, block);
    if (m_observer)
        m_observer(node.mapped().request, answer);
}

} // namespace Internal

} // namespace Auth
