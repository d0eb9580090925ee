# SPDX-License-Identifier: MIT
"""Time in which the whole machine stood still, as tests/support/machinepauses.h has it: no program can help it."""
import multiprocessing
import time

INTERVAL = 0.002
USUAL = 0.01  # seconds; timers are a little late everywhere


def waited_for_processor():
    """Seconds, of this thread since it began (proc(5), sched-stats of Linux); 0 where the kernel does not say."""
    try:
        with open("/proc/thread-self/schedstat", encoding="ascii") as statistics:
            return int(statistics.read().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0


def watch(connection):
    """Looks how late it wakes; time in which somebody else had the processor is no pause. Sends what it knows when asked."""
    pauses = []
    waited = waited_for_processor()
    while True:
        due = time.monotonic() + INTERVAL
        is_asked = connection.poll(INTERVAL)
        before, waited = waited, waited_for_processor()
        end = time.monotonic() - (waited - before)
        if end - due > USUAL:
            pauses.append((due, end))
        if is_asked:
            try:
                connection.recv()
            except EOFError:
                return
            connection.send(pauses)


class Pauses:
    """`with` it. In a process of its own: threads of this one wait for each other."""

    def __enter__(self):
        context = multiprocessing.get_context("fork")
        self.connection, other = context.Pipe()
        self.process = context.Process(target=self.watch, args=(other,), daemon=True)
        self.process.start()
        other.close()
        self.known, self.known_until = [], 0
        return self

    def watch(self, connection):
        self.connection.close()  # else it would never end
        watch(connection)

    def __exit__(self, *_):
        self.connection.close()
        self.process.join()

    def within(self, begin, end):
        """Seconds of that time (time.monotonic()) in which the machine stood still."""
        if end > self.known_until:
            self.known_until = time.monotonic()
            self.connection.send(None)
            self.known = self.connection.recv()
        return sum(max(0, min(to, end) - max(since, begin)) for since, to in self.known)

    def took(self, begin, end=None):
        """Seconds from the one to the other, or to now, in which the machine went on."""
        end = end or time.monotonic()
        return end - begin - self.within(begin, end)
