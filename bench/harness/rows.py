# SPDX-License-Identifier: MIT
"""What a measurement gives: rows, each a value beside its target."""
import dataclasses
import operator
import statistics

COMPARISONS = {">=": operator.ge, "<=": operator.le}


@dataclasses.dataclass
class Target:
    comparison: str  # a key of COMPARISONS
    value: float

    def is_met_by(self, value):
        return COMPARISONS[self.comparison](value, self.value)

    def __str__(self):
        return f"{self.comparison.replace('>=', '≥').replace('<=', '≤')} {self.value:g}"


@dataclasses.dataclass
class Row:
    """Without a value it was not measured, and `reason` says why. Without a target it is for information."""

    name: str
    title: str
    target: Target | None
    unit: str  # of the value; "" for a ratio
    value: float | None = None
    figures: dict = dataclasses.field(default_factory=dict)  # label: the figures of the rounds, in their order
    figures_unit: str = ""
    notes: dict = dataclasses.field(default_factory=dict)
    reason: str = ""

    @property
    def verdict(self):
        if self.reason:
            return "not measured"
        if self.target is None:
            return "information"
        return "met" if self.target.is_met_by(self.value) else "missed"

    def medians(self):
        return {label: statistics.median(rounds) for label, rounds in self.figures.items()}

    def to_json(self):
        return dataclasses.asdict(self) | {"target": str(self.target) if self.target else None, "verdict": self.verdict,
                                           "medians": self.medians()}
