# SPDX-License-Identifier: MIT
"""One module a group of rows: `NAMES` are the rows it can measure, `measure(setting)` gives those that are wanted."""
