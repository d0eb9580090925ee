# SPDX-License-Identifier: MIT
"""What scripts/bench does, in small modules; see command.py."""
