// SPDX-License-Identifier: MIT
// Preloaded by tests/system/test_lifecycle.py. What OpenSSL does at the end of a thread comes late here, and the
// process takes its time after the last handler of exit(3): what then touches the same memory from both sides does so
// each time, and not once in some thousand.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <thread>

#include <dlfcn.h>
#include <pthread.h>

namespace {

using Destructor = void (*)(void *);
using KeyCreate = int (*)(pthread_key_t *, Destructor);

constexpr auto late = std::chrono::milliseconds(30);
constexpr auto later = std::chrono::milliseconds(150);

std::atomic<Destructor> ofOpenSsl = nullptr; // it has one

void endLate(void *value)
{
    std::this_thread::sleep_for(late);
    ofOpenSsl.load()(value);
}

bool isOpenSsl(Destructor destructor)
{
    Dl_info where{};
    return ::dladdr(reinterpret_cast<void *>(destructor), &where) != 0 && where.dli_fname &&
           std::strstr(where.dli_fname, "libcrypto") != nullptr;
}

//! Registered before all others, so called after them.
[[maybe_unused]] const int registered = std::atexit([] { std::this_thread::sleep_for(later); });

} // namespace

extern "C" __attribute__((visibility("default"))) int pthread_key_create(pthread_key_t *key, Destructor destructor)
{
    static const auto real = reinterpret_cast<KeyCreate>(::dlsym(RTLD_NEXT, "pthread_key_create"));
    Destructor none = nullptr;
    if (destructor && isOpenSsl(destructor) && ofOpenSsl.compare_exchange_strong(none, destructor))
        return real(key, endLate);
    return real(key, destructor);
}
