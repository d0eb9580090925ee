// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"

#include <QElapsedTimer>
#include <QHttpServerResponder>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <functional>
#include <unordered_map>

namespace Auth::Internal {

//! Where answers are sent to. Outlives the courier, so that a thread of the pool never meets a dead one.
struct CourierAddress
{
    QMutex mutex;               // guards courier
    Courier *courier = nullptr; // null once the QHttpServer is gone
};

//! What the copies of a Responder share.
class Duty
{
public:
    Duty(std::shared_ptr<CourierAddress> address, quint64 ticket) : m_address(std::move(address)), m_ticket(ticket) {}
    Q_DISABLE_COPY_MOVE(Duty)
    //! Answers 500 when nobody has answered.
    ~Duty();

    //! The first call counts. Any thread.
    void answer(HttpAnswer answer);

private:
    const std::shared_ptr<CourierAddress> m_address;
    const quint64 m_ticket;
    std::atomic<bool> m_isDone = false;
};

//! What is noted about a request for the log and the metrics.
struct RequestRecord
{
    QByteArrayView method; // of a constant
    QString path;
    QString clientAddress;
    QList<HttpAnswer::Header> answerHeaders; // that depend on the request
    QElapsedTimer timer;
};

using AnswerObserver = std::function<void(const RequestRecord &request, const HttpAnswer &answer)>;

//! \brief Keeps the responders of one QHttpServer in its thread and delivers the answers that come for them.
//!
//! QHttpServerResponder must not cross threads (6.8 keeps a pointer into the connection), so only a number travels.
class Courier final : public QObject
{
    Q_OBJECT

public:
    Courier(QObject *server, AnswerObserver observer);
    ~Courier() override;

    //! Takes over the duty to answer.
    [[nodiscard]] Responder accept(RequestRecord request, QHttpServerResponder &&responder);
    //! In the thread of the server only.
    void deliver(quint64 ticket, HttpAnswer answer);

private:
    struct Pending
    {
        RequestRecord request;
        QHttpServerResponder responder;
    };

    const std::shared_ptr<CourierAddress> m_address;
    const AnswerObserver m_observer;
    quint64 m_lastTicket = 0;
    std::unordered_map<quint64, Pending> m_pending;
    QByteArray m_date; // RFC 9110, section 6.6.1; made once a second
    qint64 m_dateSecond = 0;
};

} // namespace Auth::Internal
