#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Doxygen's filter for the guides: headings get the anchors that they have on a forge, links lead to them."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def page_of(path):
    """The name of a page; of docs/deploy/README.md it is deploy_README."""
    relative = path.relative_to(ROOT)
    if relative.parts == ("docs", "README.md"):
        return "index"  # the main page
    parts = relative.parts[1:] if relative.parts[0] == "docs" else ("root", *relative.parts)
    return "_".join(parts).removesuffix(".md").replace(".", "_")


def slug_of(heading):
    """The anchor that GitHub and GitLab give to a heading."""
    return re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", heading).strip().lower()).replace(" ", "-")


def link(path, target):
    """The target of a link, for Doxygen; nothing when it leads to no page, such as to a source file."""
    if "://" in target:
        return target
    name, _, anchor = target.partition("#")
    to = (path.parent / name).resolve() if name else path
    if to.is_dir():
        to /= "README.md"
    if to.suffix != ".md" or not to.exists():
        return ""
    return f"#{page_of(to)}" + (f"_{anchor}" if anchor else "")


def replaced(path, match):
    image, text, target = match.groups()
    if image:
        return f"![{text}]({pathlib.PurePath(target).name})"
    to = link(path, target)
    return f"[{text}]({to})" if to else text


def filtered(path):
    out, fenced, first = [], False, True
    for line in path.read_text().split("\n"):
        if fence := re.match(r"(\s*)```(\w*)", line):
            fenced = not fenced
            out.append(f"{fence[1]}```{fence[2]}")
        elif fenced:
            out.append(line)
        elif heading := re.match(r"(#+) (.*)", line):
            name = page_of(path)
            label = f"{name}_{slug_of(heading[2])}" if not first else name if name != "index" else ""
            out.append(f"{heading[1]} {heading[2]}" + (f" {{#{label}}}" if label else ""))
            first = False
        else:
            out.append(re.sub(r"(!?)\[([^]]*)\]\(([^)\s]+)\)", lambda match: replaced(path, match), line))
    if path == ROOT / "docs" / "decisions" / "README.md":  # a chapter with pages of its own
        out.extend(f"- \\subpage {page_of(other)}" for other in sorted(path.parent.glob("0*.md")))
    return "\n".join(out)


if __name__ == "__main__":
    sys.stdout.write(filtered(pathlib.Path(sys.argv[1]).resolve()))
