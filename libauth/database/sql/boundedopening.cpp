// SPDX-License-Identifier: MIT
#include "database/sql/boundedopening_p.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace Auth::Internal {

namespace {

struct Opening
{
    QSqlDatabase database; // the thread's, until it is done
    std::mutex mutex;      // guards what follows
    std::condition_variable changed;
    bool isDone = false;
    bool isOpen = false;
    bool isGivenUp = false;
};

void remove(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database = {}; // the last copy must be gone before it can be removed
    QSqlDatabase::removeDatabase(name);
}

void run(const std::shared_ptr<Opening> &opening)
{
    const bool isOpen = opening->database.open();
    const std::lock_guard lock(opening->mutex);
    opening->isOpen = isOpen;
    opening->isDone = true;
    if (opening->isGivenUp)
        remove(opening->database);
    else
        opening->database = {};
    opening->changed.notify_all();
}

} // namespace

bool openWithin(QSqlDatabase &database, std::chrono::milliseconds patience)
{
    const auto opening = std::make_shared<Opening>();
    opening->database = database;
    std::thread([opening] { run(opening); }).detach();
    std::unique_lock lock(opening->mutex);
    opening->changed.wait_for(lock, patience, [&opening] { return opening->isDone; });
    if (opening->isDone)
        return opening->isOpen;
    opening->isGivenUp = true;
    database = {};
    return false;
}

} // namespace Auth::Internal
