# SPDX-License-Identifier: MIT
"""The command line."""
import argparse
import pathlib


def parse(names, arguments=None):
    """names: those that --only may say."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measures Gatehouse against its targets.")
    parser.add_argument("--quick", action="store_true",
                        help="one short round of everything that needs no pip: does it run at all?")
    parser.add_argument("--only", action="append", choices=names, metavar="NAME",
                        help="only this row; may be given several times")
    parser.add_argument("--list", action="store_true", help="the names of the rows, and nothing else")
    parser.add_argument("--duration", type=positive, metavar="SECONDS", help="of one round of one program (4)")
    parser.add_argument("--rounds", type=positive, metavar="N", help="how often all take turns (5)")
    parser.add_argument("--out", type=pathlib.Path, metavar="FILE", help="the JSON; - for none")
    options = parser.parse_args(arguments)
    options.duration = options.duration or (1 if options.quick else 4)
    options.rounds = options.rounds or (1 if options.quick else 5)
    options.only = options.only or list(names)
    return options


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
