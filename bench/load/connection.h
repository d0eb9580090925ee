// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace Bench {

using Clock = std::chrono::steady_clock;

//! \brief One keep-alive connection with at most one request under way.
//! Reads answers with a Content-Length, or with none and no body; others count as failures.
class Connection
{
public:
    enum class Outcome : std::uint8_t { Waiting, Answered, Failed };

    explicit Connection(std::uint16_t port) : m_port(port) {}
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { close(); }

    //! Blocks; connecting to this machine is quick. False when nobody listens.
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    //! \param due when the request should have been sent; its latency counts from then
    [[nodiscard]] bool send(const std::string &request, Clock::time_point due);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Clock::time_point due() const { return m_due; }

    //! Takes the bytes that have come.
    [[nodiscard]] Outcome receive();
    [[nodiscard]] int status() const { return m_status; } //!< of the last answer

private:
    [[nodiscard]] Outcome judge();

    const std::uint16_t m_port;
    int m_descriptor = -1;
    bool m_busy = false;
    int m_status = 0;
    Clock::time_point m_due;
    std::string m_input;
};

} // namespace Bench
