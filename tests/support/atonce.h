// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

#include <latch>
#include <memory>

//! Runs both at the same moment, as far as two threads can.
template<typename First, typename Second>
void atOnce(First first, Second second)
{
    std::latch start(2);
    const std::unique_ptr<QThread> other(QThread::create([&] {
        start.arrive_and_wait();
        second();
    }));
    other->start();
    start.arrive_and_wait();
    first();
    other->wait();
}
