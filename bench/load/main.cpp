// SPDX-License-Identifier: MIT
// Sends HTTP requests at a fixed rate, or as fast as they are answered, and prints what it saw as JSON.
#include "generator.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

using namespace Bench;

namespace {

//! The nearest-rank percentile of sorted values.
double percentile(const std::vector<double> &sorted, double percent)
{
    if (sorted.empty())
        return 0;
    const double rank = std::ceil(percent / 100 * double(sorted.size()));
    return sorted[std::size_t(std::max(rank, 1.0)) - 1];
}

void printDistribution(const char *name, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const double mean = values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    std::printf("\"%s\": {\"mean\": %.3f, \"p50\": %.3f, \"p90\": %.3f, \"p99\": %.3f, \"p99.9\": %.3f, "
                "\"max\": %.3f}",
                name, mean, percentile(values, 50), percentile(values, 90), percentile(values, 99),
                percentile(values, 99.9), percentile(values, 100));
}

void print(const Observations &seen)
{
    std::printf("{\"requests\": %zu, \"failures\": %zu, \"seconds\": %.3f, \"per_second\": %.3f, \"statuses\": {",
                seen.latencies.size(), seen.failures, seen.seconds, double(seen.latencies.size()) / seen.seconds);
    const char *separator = "";
    for (const auto &[status, count] : seen.statuses) {
        std::printf("%s\"%d\": %zu", separator, status, count);
        separator = ", ";
    }
    std::printf("}, ");
    printDistribution("latency_ms", seen.latencies);
    std::printf(", ");
    printDistribution("sending_delay_ms", seen.delays);
    std::printf("}\n");
}

} // namespace

int main(int argumentCount, char **arguments)
{
    const auto options = parseOptions(argumentCount, arguments);
    if (!options)
        return 64;
    Generator generator(*options);
    if (!generator.connect()) {
        std::fprintf(stderr, "bench-load: nobody listens at port %d\n", int(options->port));
        return 69;
    }
    print(generator.run());
    return 0;
}
