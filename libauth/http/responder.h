// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"
#include "../core/httpvalues.h"

#include <functional>
#include <memory>

namespace Auth {

namespace Internal {
class Courier;
class Duty;
} // namespace Internal

//! \brief The duty to answer one request, from any thread, once.
//!
//! A copy is the same duty; the first answer() counts, later ones are nothing. The answer is written in the thread
//! of the QHttpServer; when that is gone, the answer goes nowhere and nothing is harmed. When the last copy goes
//! and nobody has answered, the client gets 500: a handler that forgets a path keeps nobody waiting.
//! \ownership Shares the duty with its copies.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0003-answers-travel-by-number}
class GATEHOUSE_HTTP_EXPORT Responder
{
public:
    //! Answers, unless that was done already.
    void answer(HttpAnswer answer) const;
    //! \brief The same duty, where \a change makes another answer of each: for what handlers answer that know nothing
    //! of it. \a change runs in the thread that answers.
    [[nodiscard]] Responder through(std::function<HttpAnswer(HttpAnswer)> change) const;

private:
    friend class Internal::Courier;
    explicit Responder(std::shared_ptr<Internal::Duty> duty) : m_duty(std::move(duty)) {}

    std::shared_ptr<Internal::Duty> m_duty;
    std::shared_ptr<const std::function<HttpAnswer(HttpAnswer)>> m_change; // null: none
};

} // namespace Auth
