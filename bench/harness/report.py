# SPDX-License-Identifier: MIT
"""The table for people and the JSON for programs."""
import json
import statistics

from harness.rows import Row


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"


def table(rows: list[Row]):
    lines = [f"{'':18} {'measured':>12}  {'target':>10}"]
    for row in rows:
        measured = "" if row.value is None else f"{number(row.value)} {row.unit}".strip()
        target = f"{row.target} {row.unit}".strip() if row.target else ""
        lines.append(f"{row.name:18} {measured:>12}  {target:>10}  {row.verdict:12}  {row.title}")
        lines += [" " * 58 + detail for detail in details(row)]
    return "\n".join(lines)


def details(row):
    """The lines below a row: the reason, or the medians."""
    if row.reason:
        return [row.reason]
    return [f"{number(value):>12} {row.figures_unit}  {label}{cost(row, label)}"
            for label, value in row.medians().items()]


def cost(row, label):
    rounds = row.notes.get("cpu_us", {}).get(label)
    return f" ({number(statistics.median(rounds))} µs of a core each)" if rounds else ""


def to_json(rows, machine, run):
    return json.dumps({"run": run, "machine": machine, "rows": [row.to_json() for row in rows]}, indent=2,
                      ensure_ascii=False) + "\n"
