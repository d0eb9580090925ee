// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace Auth::Internal {

//! \brief What Redis answered to a command. An error is none: it comes as an Auth::Error.
struct RedisReply
{
    enum class Kind : quint8 { Nothing, Text, Integer, List };

    Kind kind = Kind::Nothing;
    QByteArray text;                  //!< Text only; status lines such as `OK` are texts, too
    qint64 integer = 0;               //!< Integer only
    std::vector<RedisReply> elements; //!< List only

    [[nodiscard]] bool isNothing() const { return kind == Kind::Nothing; }
};

} // namespace Auth::Internal
