# SPDX-License-Identifier: MIT
"""What scripts/bench runs once everything is built: measures, prints the table, writes the JSON."""
import sys

from harness import command

if __name__ == "__main__":
    sys.exit(command.main())
