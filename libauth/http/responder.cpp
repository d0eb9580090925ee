// SPDX-License-Identifier: MIT
#include "http/responder.h"

#include "http/courier_p.h"

namespace Auth {

void Responder::answer(HttpAnswer answer) const
{
    m_duty->answer(m_change ? (*m_change)(std::move(answer)) : std::move(answer));
}

Responder Responder::through(std::function<HttpAnswer(HttpAnswer)> change) const
{
    Responder changed = *this;
    changed.m_change = std::make_shared<const std::function<HttpAnswer(HttpAnswer)>>(
            [before = m_change, change = std::move(change)](HttpAnswer answer) {
                HttpAnswer made = change(std::move(answer));
                return before ? (*before)(std::move(made)) : made;
            });
    return changed;
}

} // namespace Auth
