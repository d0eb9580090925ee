# SPDX-License-Identifier: MIT
"""Ratios of programs that take turns, so that what disturbs the machine disturbs all of them."""
import dataclasses
import statistics
from collections.abc import Callable

from harness.programs import Program
from harness.reference import Unavailable
from harness.rows import Row, Target


@dataclasses.dataclass
class Subject:
    """What is measured: `measure(seconds)` gives its rate."""

    title: str
    measure: Callable[[int], float]
    warm_up: Callable[[], object] = lambda: None
    program: Program | None = None  # whose processor time is to be told

    def measure_with_cost(self, seconds):
        """The rate, and the microseconds of a core that each took: less disturbed by others than the rate is."""
        if not self.program:
            return self.measure(seconds), 0
        self.program.require_alive()
        before = self.program.processor_seconds()
        try:
            rate = self.measure(seconds)
        except RuntimeError:
            self.program.require_alive()  # says more than the one that found nobody
            raise
        used = self.program.processor_seconds() - before
        return rate, used / (rate * seconds) * 1e6


@dataclasses.dataclass
class Comparison:
    """A row: how many times as fast `subject` is as `against`; both are keys of subjects."""

    name: str
    title: str
    subject: str
    against: str
    least: float

    def row(self, subjects, rounds, unit):
        """rounds: by key, pairs of rate and cost."""
        keys = (self.subject, self.against)
        rates = {key: [rate for rate, _ in rounds[key]] for key in keys}
        ratios = [mine / other for mine, other in zip(rates[self.subject], rates[self.against])]
        costs = {subjects[key].title: [cost for _, cost in rounds[key]] for key in keys if subjects[key].program}
        return Row(self.name, self.title, Target(">=", self.least), "", statistics.median(ratios),
                   {subjects[key].title: rates[key] for key in keys}, unit, {"ratios": ratios, "cpu_us": costs})

    def not_measured(self, reason):
        return Row(self.name, self.title, Target(">=", self.least), "", reason=reason)


def compare(setting, comparisons, makers, seconds, unit):
    """The rows that are wanted. makers: by key, functions that start a subject; those not needed are not started."""
    comparisons = [comparison for comparison in comparisons if setting.wants(comparison.name)]
    needed = {key for comparison in comparisons for key in (comparison.subject, comparison.against)}
    subjects, reasons = {}, {}
    with setting.servers():
        for key in (key for key in makers if key in needed):
            try:
                subjects[key] = makers[key]()
            except Unavailable as error:
                reasons[key] = str(error)
        missing = [comparison for comparison in comparisons if comparison.against in reasons]
        measured = [comparison for comparison in comparisons if comparison not in missing]
        subjects = {key: subjects[key] for comparison in measured for key in (comparison.against, comparison.subject)}
        rounds = take_turns(setting, subjects, seconds)
    return [comparison.row(subjects, rounds, unit) for comparison in measured] + [
        comparison.not_measured(reasons[comparison.against]) for comparison in missing]


def take_turns(setting, subjects, seconds):
    """By key, what each round gave; every other round in reverse, so that nobody always follows the same one."""
    rounds = {key: [] for key in subjects}
    for number in range(setting.options.rounds):
        for key in list(subjects) if number % 2 == 0 else reversed(subjects):
            setting.say(f"round {number + 1} of {setting.options.rounds}: {subjects[key].title}")
            subjects[key].warm_up()
            rounds[key].append(subjects[key].measure_with_cost(seconds))
    return rounds
