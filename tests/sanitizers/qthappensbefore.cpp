// SPDX-License-Identifier: MIT
// Tells ThreadSanitizer what it cannot see in a Qt that was built without it: how work and data go from one thread to
// another inside Qt. It is preloaded, stands in front of the functions of Qt that our code calls for that, and marks
// what they promise: what was done before a call is given away is seen by whoever takes it. Nothing else: with these
// marks no report about our own code needs to be suppressed.
//
// Where Qt gives no name to a single call (signals), the mark is on the sender, and so may hide a race between two
// emissions of one signal. QMutex needs no mark: Qt's headers have it.
#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <dlfcn.h>

#include <functional>
#include <memory>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

// The function of Qt behind the one of the same name here.
#define REAL(type, symbol) static auto *const real = reinterpret_cast<type>(::dlsym(RTLD_NEXT, symbol))

void *addressOf(const void *object)
{
    return const_cast<void *>(object);
}

//! Stands for a slot object: marks when it is called, and when the call has returned.
class MarkedSlot final : public QtPrivate::QSlotObjectBase
{
public:
    MarkedSlot(QtPrivate::QSlotObjectBase *slot, const void *sender)
        : QSlotObjectBase(&MarkedSlot::handle), m_slot(slot), m_sender(sender)
    {
        __tsan_release(this);
    }
    [[nodiscard]] void *returned() { return &m_slot; }

private:
    static void handle(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *isSame)
    {
        auto *self = static_cast<MarkedSlot *>(base);
        switch (which) {
        case Destroy:
            __tsan_acquire(self);
            __tsan_acquire(self->returned()); // the last to let go may be the one who gave it
            self->m_slot->destroyIfLastRef();
            delete self;
            return;
        case Call:
            __tsan_acquire(self);
            if (self->m_sender)
                __tsan_acquire(addressOf(self->m_sender));
            self->m_slot->call(receiver, arguments);
            __tsan_release(self->returned());
            return;
        case Compare: *isSame = self->m_slot->compare(arguments); return;
        default: return;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
    const void *m_sender;
};

struct Job
{
    explicit Job(std::function<void()> function) : work(std::move(function)) { __tsan_release(this); }
    Job(const Job &) = delete;
    ~Job() { __tsan_acquire(this); } // also where a queue is emptied and nothing was run

    std::function<void()> work;
};

// What the copies of a future share is the second word of each, after the pointer to its functions.
void *sharedBy(const void *future)
{
    return static_cast<void *const *>(future)[1];
}

} // namespace

#define STANDS_FOR(symbol) __asm__(symbol) __attribute__((visibility("default")))

// QThreadPool::start(std::function<void()>, int)
void poolStart(void *pool, std::function<void()> work, int priority)
        STANDS_FOR("_ZN11QThreadPool5startESt8functionIFvvEEi");
void poolStart(void *pool, std::function<void()> work, int priority)
{
    REAL(void (*)(void *, std::function<void()>, int), "_ZN11QThreadPool5startESt8functionIFvvEEi");
    const auto job = std::make_shared<Job>(std::move(work));
    real(
            pool,
            [pool, job] {
                __tsan_acquire(job.get());
                job->work();
                job->work = nullptr;
                __tsan_release(job.get());
                __tsan_release(pool);
            },
            priority);
}

// QThreadPool::waitForDone(int)
bool poolWait(void *pool, int milliseconds) STANDS_FOR("_ZN11QThreadPool11waitForDoneEi");
bool poolWait(void *pool, int milliseconds)
{
    REAL(bool (*)(void *, int), "_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = real(pool, milliseconds);
    __tsan_acquire(pool);
    return isDone;
}

// QThreadPool::~QThreadPool() waits for its threads
void poolEnd(void *pool) STANDS_FOR("_ZN11QThreadPoolD1Ev");
void poolEnd(void *pool)
{
    REAL(void (*)(void *), "_ZN11QThreadPoolD1Ev");
    poolWait(pool, -1);
    real(pool);
}

// QThread::start(Priority)
void threadStart(QThread *thread, int priority) STANDS_FOR("_ZN7QThread5startENS_8PriorityE");
void threadStart(QThread *thread, int priority)
{
    REAL(void (*)(QThread *, int), "_ZN7QThread5startENS_8PriorityE");
    QObject::connect(
            thread, &QThread::finished, thread, [thread] { __tsan_release(thread); }, Qt::DirectConnection);
    real(thread, priority);
}

// QThread::wait(QDeadlineTimer)
bool threadWait(QThread *thread, QDeadlineTimer deadline) STANDS_FOR("_ZN7QThread4waitE14QDeadlineTimer");
bool threadWait(QThread *thread, QDeadlineTimer deadline)
{
    REAL(bool (*)(QThread *, QDeadlineTimer), "_ZN7QThread4waitE14QDeadlineTimer");
    const bool isDone = real(thread, deadline);
    if (isDone)
        __tsan_acquire(thread);
    return isDone;
}

// QMetaObject::invokeMethodImpl(QObject *, QSlotObjectBase *, Qt::ConnectionType, void *)
bool invoke(QObject *receiver, QtPrivate::QSlotObjectBase *slot, int type, void *result)
        STANDS_FOR("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
bool invoke(QObject *receiver, QtPrivate::QSlotObjectBase *slot, int type, void *result)
{
    REAL(bool (*)(QObject *, QtPrivate::QSlotObjectBase *, int, void *),
         "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *marked = new MarkedSlot(slot, nullptr);
    if (type != Qt::BlockingQueuedConnection)
        return real(receiver, marked, type, result);
    marked->ref(); // to be there when the call has returned
    const bool isDone = real(receiver, marked, type, result);
    __tsan_acquire(marked->returned());
    marked->destroyIfLastRef();
    return isDone;
}

// QTimer::singleShotImpl(int, Qt::TimerType, const QObject *, QSlotObjectBase *)
void singleShot(int delay, int type, const QObject *receiver, QtPrivate::QSlotObjectBase *slot)
        STANDS_FOR("_ZN6QTimer14singleShotImplEiN2Qt9TimerTypeEPK7QObjectPN9QtPrivate15QSlotObjectBaseE");
void singleShot(int delay, int type, const QObject *receiver, QtPrivate::QSlotObjectBase *slot)
{
    REAL(void (*)(int, int, const QObject *, QtPrivate::QSlotObjectBase *),
         "_ZN6QTimer14singleShotImplEiN2Qt9TimerTypeEPK7QObjectPN9QtPrivate15QSlotObjectBaseE");
    real(delay, type, receiver, new MarkedSlot(slot, nullptr));
}

// QObject::connectImpl(…)
QMetaObject::Connection connectSlot(const QObject *sender, void **signal, const QObject *receiver, void **slotFunction,
                                    QtPrivate::QSlotObjectBase *slot, int type, const int *types,
                                    const QMetaObject *metaObject)
        STANDS_FOR("_ZN7QObject11connectImplEPKS_PPvS1_S3_"
                   "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
QMetaObject::Connection connectSlot(const QObject *sender, void **signal, const QObject *receiver, void **slotFunction,
                                    QtPrivate::QSlotObjectBase *slot, int type, const int *types,
                                    const QMetaObject *metaObject)
{
    REAL(QMetaObject::Connection(*)(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *,
                                    int, const int *, const QMetaObject *),
         "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return real(sender, signal, receiver, slotFunction, new MarkedSlot(slot, sender), type, types, metaObject);
}

// QMetaObject::activate(QObject *, const QMetaObject *, int, void **)
void activate(QObject *sender, const QMetaObject *metaObject, int signal, void **arguments)
        STANDS_FOR("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
void activate(QObject *sender, const QMetaObject *metaObject, int signal, void **arguments)
{
    REAL(void (*)(QObject *, const QMetaObject *, int, void **), "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    real(sender, metaObject, signal, arguments);
}

// QSemaphore
void semaphoreRelease(void *semaphore, int count) STANDS_FOR("_ZN10QSemaphore7releaseEi");
void semaphoreRelease(void *semaphore, int count)
{
    REAL(void (*)(void *, int), "_ZN10QSemaphore7releaseEi");
    __tsan_release(semaphore);
    real(semaphore, count);
}

void semaphoreAcquire(void *semaphore, int count) STANDS_FOR("_ZN10QSemaphore7acquireEi");
void semaphoreAcquire(void *semaphore, int count)
{
    REAL(void (*)(void *, int), "_ZN10QSemaphore7acquireEi");
    real(semaphore, count);
    __tsan_acquire(semaphore);
}

bool semaphoreTryAcquire(void *semaphore, int count, int milliseconds) STANDS_FOR("_ZN10QSemaphore10tryAcquireEii");
bool semaphoreTryAcquire(void *semaphore, int count, int milliseconds)
{
    REAL(bool (*)(void *, int, int), "_ZN10QSemaphore10tryAcquireEii");
    const bool isTaken = real(semaphore, count, milliseconds);
    if (isTaken)
        __tsan_acquire(semaphore);
    return isTaken;
}

// QFutureInterfaceBase: what is written before a result or the end is reported is seen by who asks for it.
void futureFinished(void *future) STANDS_FOR("_ZN20QFutureInterfaceBase14reportFinishedEv");
void futureFinished(void *future)
{
    REAL(void (*)(void *), "_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(sharedBy(future));
    real(future);
}

void futureResults(void *future, int begin, int end) STANDS_FOR("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
void futureResults(void *future, int begin, int end)
{
    REAL(void (*)(void *, int, int), "_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    __tsan_release(sharedBy(future));
    real(future, begin, end);
}

void futureWait(void *future, int index) STANDS_FOR("_ZN20QFutureInterfaceBase13waitForResultEi");
void futureWait(void *future, int index)
{
    REAL(void (*)(void *, int), "_ZN20QFutureInterfaceBase13waitForResultEi");
    real(future, index);
    __tsan_acquire(sharedBy(future));
}

bool futureState(const void *future, int state) STANDS_FOR("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
bool futureState(const void *future, int state)
{
    REAL(bool (*)(const void *, int), "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = real(future, state);
    __tsan_acquire(sharedBy(future));
    return is;
}

bool futureIsFinished(const void *future) STANDS_FOR("_ZNK20QFutureInterfaceBase10isFinishedEv");
bool futureIsFinished(const void *future)
{
    REAL(bool (*)(const void *), "_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool is = real(future);
    __tsan_acquire(sharedBy(future));
    return is;
}

// The last of those who share a result destroys it.
bool futureLetGo(const void *future) STANDS_FOR("_ZNK20QFutureInterfaceBase6derefTEv");
bool futureLetGo(const void *future)
{
    REAL(bool (*)(const void *), "_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(sharedBy(future));
    const bool isShared = real(future);
    __tsan_acquire(sharedBy(future));
    return isShared;
}

// QByteArray::resize(qsizetype) lets go of bytes that are shared, inside Qt: whoever frees them has seen what was done
// with them. The pointer to the count of those who share comes first; our code counts at the same address.
void resize(void *bytes, qsizetype size) STANDS_FOR("_ZN10QByteArray6resizeEx");
void resize(void *bytes, qsizetype size)
{
    REAL(void (*)(void *, qsizetype), "_ZN10QByteArray6resizeEx");
    if (void *count = *static_cast<void **>(bytes))
        __tsan_release(count);
    real(bytes, size);
}
