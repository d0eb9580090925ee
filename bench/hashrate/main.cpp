// SPDX-License-Identifier: MIT
// How many passwords a second libsodium checks when nothing else is done: the ceiling of logins.
//   bench-hashrate THREADS SECONDS [MEMORY_KIB [PASSES]]    prints JSON; 65536 KiB and 3 passes unless told
#include <sodium.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>
#include <vector>

namespace {

constexpr std::string_view password = "correct horse 1";

struct Parameters
{
    unsigned long threads = 1;
    double seconds = 1;
    std::size_t memoryKiB = 65536;
    unsigned long long passes = 3;
};

//! Checks a second, from the first to the end of the last one that begins within the time; negative when one failed.
double checksPerSecond(const char *hash, double seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    double elapsed = 0;
    int count = 0;
    while (elapsed < seconds) {
        if (crypto_pwhash_str_verify(hash, password.data(), password.size()) != 0)
            return -1;
        ++count;
        elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    }
    return count / elapsed;
}

//! Of all threads together; negative when a check failed.
double measure(const Parameters &parameters)
{
    char hash[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0 || crypto_pwhash_str_alg(hash, password.data(), password.size(), parameters.passes,
                                                   parameters.memoryKiB * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return -1;
    std::vector<double> rates(parameters.threads);
    std::vector<std::thread> threads;
    for (double &rate : rates)
        threads.emplace_back([&rate, &hash, &parameters] { rate = checksPerSecond(hash, parameters.seconds); });
    double total = 0;
    bool failed = false;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        threads[i].join();
        failed = failed || rates[i] < 0;
        total += rates[i];
    }
    return failed ? -1 : total;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    if (argumentCount < 3 || argumentCount > 5) {
        std::fputs("usage: bench-hashrate THREADS SECONDS [MEMORY_KIB [PASSES]]\n", stderr);
        return 64;
    }
    Parameters parameters;
    parameters.threads = std::strtoul(arguments[1], nullptr, 10);
    parameters.seconds = std::strtod(arguments[2], nullptr);
    if (argumentCount > 3)
        parameters.memoryKiB = std::strtoul(arguments[3], nullptr, 10);
    if (argumentCount > 4)
        parameters.passes = std::strtoull(arguments[4], nullptr, 10);
    const double rate = measure(parameters);
    if (rate < 0) {
        std::fputs("bench-hashrate: libsodium cannot hash with these parameters\n", stderr);
        return 70;
    }
    std::printf("{\"threads\": %lu, \"per_second\": %.3f}\n", parameters.threads, rate);
    return 0;
}
