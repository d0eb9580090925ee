# SPDX-License-Identifier: MIT
"""The fenced blocks of every page, and the code in the comments of the public headers."""
import dataclasses
import pathlib
import re

SOURCE = pathlib.Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^( *)```(.*)$")


@dataclasses.dataclass
class Block:
    """What stands between two fences: ```language label"""
    path: pathlib.Path
    line: int  # of its first line of text
    language: str
    label: str
    text: str

    def __str__(self):
        return f"{self.path.relative_to(SOURCE)}:{self.line}"


def pages():
    return [SOURCE / "README.md", *sorted((SOURCE / "docs").rglob("*.md"))]


def headers():
    return [path for path in sorted((SOURCE / "libauth").rglob("*.h")) if not path.name.endswith("_p.h")]


def blocks_of_page(path):
    """In their order; a fence that is never closed is a mistake."""
    found, start, lines = [], None, path.read_text().split("\n")
    for number, line in enumerate(lines, 1):
        fence = FENCE.match(line)
        if not fence:
            continue
        if start is None:
            start = (number, fence[1], fence[2])
            continue
        number_of_start, indent, info = start
        language, _, label = info.partition(" ")
        text = "\n".join(inside.removeprefix(indent) for inside in lines[number_of_start:number - 1])
        found.append(Block(path, number_of_start + 1, language, label, text + "\n"))
        start = None
    assert start is None, f"{path}:{start[0]}: this block has no end"
    return found


def blocks_of_header(path):
    """What stands between \\code and \\endcode in its comments."""
    found, start, text = [], None, []
    for number, line in enumerate(path.read_text().split("\n"), 1):
        comment = re.match(r"\s*//! ?(.*)", line)
        if comment and comment[1].strip() == "\\code":
            start, text = number + 1, []
        elif comment and comment[1].strip() == "\\endcode":
            found.append(Block(path, start, "cpp", "", "\n".join(text) + "\n"))
            start = None
        elif start is not None:
            text.append(comment[1] if comment else line)
    assert start is None, f"{path}:{start}: this code has no end"
    return found


def all_blocks():
    return [*(block for path in pages() for block in blocks_of_page(path)),
            *(block for path in headers() for block in blocks_of_header(path))]
