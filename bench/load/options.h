// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace Bench {

//! What bench-load is told.
struct Options
{
    std::uint16_t port = 0; //!< on 127.0.0.1
    std::string request;    //!< the bytes of every request
    int connections = 1;
    double rate = 0;     //!< requests a second, whatever the answers do; 0: each connection asks again when answered
    double warmUp = 0;   //!< seconds before requests count
    double duration = 1; //!< seconds in which requests count
};

//! Nothing, after a message on standard error, when the command line is wrong.
[[nodiscard]] std::optional<Options> parseOptions(int argumentCount, char **arguments);

} // namespace Bench
