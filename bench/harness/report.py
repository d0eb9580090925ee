# SPDX-License-Identifier: MIT
"""The table for people and the JSON for programs."""
import json

from harness.rows import Row


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"


def table(rows: list[Row]):
    lines = [f"{'':16} {'measured':>12}  {'target':>8}  {'':13} {''}"]
    for row in rows:
        measured = "—" if row.value is None else f"{number(row.value)} {row.unit}".strip()
        target = f"{row.target} {row.unit}".strip()
        lines.append(f"{row.name:18} {measured:>12}  {target:>10}  {row.verdict:12}  {row.title}")
        if row.reason:
            lines.append(f"{'':60}{row.reason}")
        medians = "; ".join(f"{label} {number(value)}" for label, value in row.medians().items())
        if medians:
            lines.append(f"{'':60}{medians} ({row.figures_unit})")
    return "\n".join(lines)


def to_json(rows, machine, run):
    return json.dumps({"run": run, "machine": machine, "rows": [row.to_json() for row in rows]}, indent=2,
                      ensure_ascii=False) + "\n"
