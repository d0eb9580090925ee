// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/connectionregistry_p.h"
#include "http/guard/requestlifetime.h"
#include "http/guard/requestreader_p.h"
#include "http/guard/responseframing_p.h"
#include "http/guard/transferpace_p.h"
#include "http/guard/wire_p.h"

#include <QTcpSocket>

#include <memory>

namespace Auth::Internal {

//! \brief What QHttpServer takes for the socket of a client; the real one, the wire, is inside.
//!
//! Like QSslSocket it is a socket of its own that is never connected itself. Bytes from the wire go
//! through RequestFraming. Only when one whole request is there and no answer is owed, readyRead() is
//! emitted and QHttpServer can read it. What QHttpServer writes goes through ResponseFraming to the
//! wire. So QHttpServer never sees half a request, two requests or a bad one.
//!
//! What holds QHttpServer and this class together was found in Qt 6.4.2, 6.8.2 and their sources:
//! - QHttpServer reads a request and calls its handler inside readyRead(). It may read nothing, when a
//!   handler still holds the responder of the last answer (6.8), and then emits readyRead() itself.
//! - Nothing may be emitted to it from inside writeData(): it is in the middle of a handler. All that
//!   follows from an answer happens in settle(), after the handler or from the event loop.
//! - It deletes this socket, or (6.8) the parent it gave it, some time after disconnected(). It must
//!   not do so while an answer is owed, as 6.4 then writes to freed memory. So when the client goes
//!   early, this socket stays "connected" until the answer has come, throws it away, and then tells.
//! - It opens its devices buffered, because QHttpServer reads heads byte by byte: from a buffer that
//!   is a copy, from readData() it would be a virtual call each.
//!
//! \note A handler that never answers (a QFuture that is cancelled or never finished) keeps its
//! connection, and the memory of it, for good. That is the price of never freeing what it may still use.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    GuardedSocket(std::unique_ptr<Wire> wire, std::shared_ptr<ConnectionRegistry> registry, QObject *parent);
    ~GuardedSocket() override;

    //! The socket whose request QHttpServer is being offered right now in this thread; nullptr otherwise.
    [[nodiscard]] static GuardedSocket *current();
    [[nodiscard]] std::shared_ptr<const RequestLifetime> lifetime();
    //! The headers of the request that is being offered, see RequestHead::fields().
    [[nodiscard]] QByteArray requestFields() const { return m_reader.request().head().fields(); }

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

    //! Begins to read. To be called when QHttpServer has the socket.
    void start();
    void checkDeadline(ConnectionRegistry::Clock::time_point now);
    //! Closes the connection if it waits for a request of which no byte has come.
    void closeIfIdle();
    //! The answer that is owed, if any, is to be the last one.
    void closeAfterAnswer();
    //! The server \a server is being deleted: cuts the connection, and outlives the server if an answer is owed.
    void abandon(const QObject *server);

    //! For the registry.
    [[nodiscard]] ConnectionPlace &place() { return m_place; }
    //! Has sent what was not yet read: an idle one is not idle.
    [[nodiscard]] bool hasUnreadBytes() const;
    //! Its head is not complete a second after it began, or the connection did.
    [[nodiscard]] bool isHeadLate(ConnectionRegistry::Clock::time_point now) const;
    //! A request has begun to arrive, or is there and was not read yet.
    [[nodiscard]] bool isRequestComing(ConnectionRegistry::Clock::time_point now) const;
    //! Closes the connection at once, in favour of another one. No answer may be owed.
    void makeRoom();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase : quint8 {
        Handshake, // of TLS
        Idle,      // no byte of a request has come
        Head,
        Body,
        Answering, // QHttpServer has the request, or is being offered it
        Flushing,  // the answer is complete, but the wire has not taken all of it
        Lingering, // reads and discards, so that the client can read the last answer
        Closing,   // waits for the wire to close
        Closed,
    };

    void connectWire();
    void onWireReadyRead();
    void onWireWritten(qint64 bytes);
    void onWireClosed();

    [[nodiscard]] bool isReceiving() const;
    void pump();
    bool receive();
    void followBody();
    void handOver();
    void offer();
    void scheduleOffer();

    void scheduleSettle();
    void settle();
    void sendOutput();
    void followWriting();
    void checkWriting(ConnectionRegistry::Clock::time_point now);
    void concludeAnswer();
    void endedByHttpServer();

    void refuse(const RequestFault &fault);
    void linger();
    void discardInput();
    void closeWire();
    void cutWire();
    void finish();

    static constexpr std::chrono::milliseconds never() { return std::chrono::milliseconds::max(); }
    void setDeadline(std::chrono::milliseconds fromNow);
    void setPhase(Phase phase);
    void setPhase(Phase phase, std::chrono::milliseconds timeout);
    [[nodiscard]] Standing standing() const;

    const std::unique_ptr<Wire> m_wire;
    const std::shared_ptr<ConnectionRegistry> m_registry;
    const quint64 m_id;
    std::shared_ptr<RequestLifetime> m_lifetime; // made when first asked for
    RequestReader m_reader;
    ResponseFraming m_response;
    qsizetype m_handedOver = 0; // bytes of the request that QHttpServer has read
    TransferPace m_pace;        // of the body, then of the answer
    ConnectionPlace m_place;
    ConnectionRegistry::Clock::time_point m_deadline = ConnectionRegistry::Clock::time_point::max();
    Phase m_phase = Phase::Idle;
    bool m_clientGone = false;
    bool m_isOffering = false;
    bool m_isPumping = false;
    bool m_isSettling = false;
    bool m_settleScheduled = false;
    bool m_isFirstRequest = true;
    bool m_isAbandoned = false;
};

} // namespace Auth::Internal
