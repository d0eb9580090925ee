#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes every piece of C++ of the documentation into one source file, which the build compiles.

A page, or a header, is a namespace. A block with the label `declarations` stands in it as it is, one without a label is
the body of a function that has the Frame in scope; one whose label is a path is quoted from that file, which the build
compiles anyway. Errors of the compiler name the page.
"""
import re
import sys

from blocks import SOURCE, all_blocks

START = """// Made by tests/docs/fragments.py.
// clang-format off
#include "docs/frame.h"
#pragma GCC diagnostic ignored "-Wshadow" // a piece may make what the frame has
"""
# What fragments may speak of without having made it.
PARAMETERS = ", ".join(f"[[maybe_unused]] {declaration}" for declaration in (
    "const Secret &secret", "SqlConnectionPool &connections", "SqlUserDatabase &users", "SqlAccessTokenDatabase &tokens",
    "UserManagerSettings &settings", "UserManager &manager", "WorkPool &pool", "AsyncUserManager &async",
    "const Authenticator &authenticator", "HttpAuth &auth", "QHttpServer &server", "const User &user",
    "const RequestContext &context", "InMemoryStore &store", "QObject *window", "const QString &email", "const Secret &password"))


def fragments():
    """The blocks of C++ that are compiled here."""
    return [block for block in all_blocks() if block.language == "cpp" and block.label in ("", "declarations")]


def includes_of(block):
    return re.findall(r"^#include .*$", block.text, re.M)


def source():
    found = fragments()
    out = [START, *sorted({line for block in found for line in includes_of(block)}), ""]
    for block in found:
        name = re.sub(r"\W", "_", str(block.path.relative_to(SOURCE)))
        text = re.sub(r"^#include .*$", "", block.text, flags=re.M)
        place = f'#line {block.line} "{block.path.relative_to(SOURCE)}"\n'
        body = place + text
        if not block.label:
            body = f"[[maybe_unused]] void fragment{block.line}({PARAMETERS})\n{{{{\n{body}}}}}\n"
        out.append(f"namespace {name} {{\n{body}}}\n")
    return "\n".join(out)


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write(source())
