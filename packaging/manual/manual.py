# SPDX-License-Identifier: MIT
"""The commands' part of gatehouse(1), from what `gatehouse COMMAND --help` says; scripts/manuals writes it."""
import os
import pathlib
import re
import subprocess

PAGE = pathlib.Path(__file__).parent / "gatehouse.1.in"
BEGIN = '.\\" Made by scripts/manuals from --help:\n'
END = '.\\" End of what is made.\n'


def help_of(binary, *command):
    return subprocess.run([binary, *command, "--help"], check=True, capture_output=True, text=True, timeout=30,
                          env=os.environ | {"LC_ALL": "C"}).stdout


def sections(text):
    """{"": paragraphs above, "Options": lines, …} of a help text."""
    found, name = {"": []}, ""
    for line in text.splitlines():
        heading = re.fullmatch(r"(Commands|Options|Every command takes|Examples?|To begin with):", line)
        if heading:
            name = heading.group(1).rstrip("s")
            found[name] = []
        else:
            found[name].append(line)
    return found


def entries(lines):
    """(term, meaning) of lines such as "  --dry-run   only say what would be done"."""
    return [tuple(re.split(r" {2,}", line.strip(), maxsplit=1)) for line in lines if line.strip()]


def commands(binary):
    return [name for name, _ in entries(sections(help_of(binary))["Command"])]


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\[u2026]")
    text = re.sub(r"`([^`]*)`", r"\\fB\1\\fR", text)
    return "\\&" + text if text[:1] in (".", "'") else text


def defined(term, meaning):
    return f".TP\n.B {escaped(term)}\n{escaped(meaning)}\n"


def section_of(binary, command):
    parts = sections(help_of(binary, *command.split()))
    usage, *paragraphs = parts[""]
    text = f'.SS "{escaped(usage.removeprefix("Usage: "))}"\n'
    text += "".join(escaped(line) + "\n" for line in paragraphs if line)
    text += "".join(defined(*entry) for entry in entries(parts.get("Option", [])))
    examples = [line.strip() for line in parts.get("Example", []) if line.strip()]
    text += ".PP\n.EX\n" + "".join(escaped(line) + "\n" for line in examples) + ".EE\n"
    return text


def made(binary):
    """What stands between the two marks of the page."""
    common = sections(help_of(binary, "serve"))["Every command take"]
    text = ".SH OPTIONS\nEvery command takes:\n" + "".join(defined(*entry) for entry in entries(common))
    return text + ".SH COMMANDS\n" + "".join(section_of(binary, command) for command in commands(binary))


def renewed(binary):
    """The page with the commands as the program has them."""
    before, rest = PAGE.read_text().split(BEGIN)
    return before + BEGIN + made(binary) + END + rest.split(END)[1]
