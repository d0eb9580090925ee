// SPDX-License-Identifier: MIT
#include "options.h"

#include <getopt.h>

#include <cstdio>
#include <cstdlib>

namespace Bench {

namespace {

constexpr const char *usage = "usage: bench-load --port N --path PATH [--method GET] [--header 'Name: value']…\n"
                              "         [--body TEXT] [--connections N] [--rate N] [--warm-up SECONDS] "
                              "[--duration SECONDS]\n";

struct Message
{
    std::string method = "GET";
    std::string path;
    std::string headers;
    std::string body;
};

std::string toBytes(const Message &message)
{
    std::string bytes = message.method + ' ' + message.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + message.headers;
    if (!message.body.empty())
        bytes += "Content-Length: " + std::to_string(message.body.size()) + "\r\n";
    return bytes + "\r\n" + message.body;
}

//! False for an option that there is not.
bool take(int option, const char *value, Options &options, Message &message)
{
    switch (option) {
    case 'p': options.port = static_cast<std::uint16_t>(std::strtoul(value, nullptr, 10)); return true;
    case 'P': message.path = value; return true;
    case 'm': message.method = value; return true;
    case 'h': message.headers += std::string(value) + "\r\n"; return true;
    case 'b': message.body = value; return true;
    case 'c': options.connections = static_cast<int>(std::strtol(value, nullptr, 10)); return true;
    case 'r': options.rate = std::strtod(value, nullptr); return true;
    case 'w': options.warmUp = std::strtod(value, nullptr); return true;
    case 'd': options.duration = std::strtod(value, nullptr); return true;
    default: return false;
    }
}

} // namespace

std::optional<Options> parseOptions(int argumentCount, char **arguments)
{
    const option known[] = {
            {"port", required_argument, nullptr, 'p'},     {"path", required_argument, nullptr, 'P'},
            {"method", required_argument, nullptr, 'm'},   {"header", required_argument, nullptr, 'h'},
            {"body", required_argument, nullptr, 'b'},     {"connections", required_argument, nullptr, 'c'},
            {"rate", required_argument, nullptr, 'r'},     {"warm-up", required_argument, nullptr, 'w'},
            {"duration", required_argument, nullptr, 'd'}, {nullptr, 0, nullptr, 0},
    };
    Options options;
    Message message;
    bool good = true;
    for (int found = 0; good && (found = getopt_long(argumentCount, arguments, "", known, nullptr)) != -1;)
        good = take(found, optarg, options, message);
    if (!good || optind != argumentCount || options.port == 0 || message.path.empty() || options.connections < 1 ||
        options.rate < 0 || options.warmUp < 0 || options.duration <= 0) {
        std::fputs(usage, stderr);
        return std::nullopt;
    }
    options.request = toBytes(message);
    return options;
}

} // namespace Bench
