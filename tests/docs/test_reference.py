# SPDX-License-Identifier: MIT
"""The reference: Doxygen has nothing to complain of, and the comment of each public class says all that it has to."""
import os
import pathlib
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

DOXYFILE = pathlib.Path(os.environ["GATEHOUSE_DOXYFILE"])
FOLDER = DOXYFILE.parent
SECTIONS = ("Ownership:", "Threads:", "Source:")
NUMBERS = re.compile(r"^(int|qint64|quint64|qsizetype|quint16|double|Instant|.*::Instant|.*chrono::\w+)$")


def text_of(element):
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def errors_of(element):
    """The documentation of a class or a function, where it names an error, or that there is none of its own."""
    return re.search(r"Error::\w+", text_of(element.find("briefdescription")) + text_of(element.find("detaileddescription")))


def is_understood(member):
    """Whether a function needs no words: another class says them, or the language does."""
    return (member.find("reimplements") is not None or member.findtext("name").startswith("~")
            or member.findtext("argsstring").endswith("=default"))


class Compound:
    """One class or struct of the namespace Auth, in Doxygen's XML."""

    def __init__(self, path):
        self.element = ElementTree.parse(path).getroot().find("compounddef")
        self.name = self.element.findtext("compoundname")
        self.brief = text_of(self.element.find("briefdescription"))
        self.sections = {text_of(section.find("title")): text_of(section.find("para"))
                         for section in self.element.findall("detaileddescription//simplesect[@kind='par']")}

    def is_nested(self):
        return self.name.removeprefix("Auth::Jwt::").removeprefix("Auth::").count("::") > 0

    def members(self, kind):
        return [member for member in self.element.findall(f"sectiondef/memberdef[@kind='{kind}']")
                if member.get("prot") != "private"]

    def missing(self):
        """What a reader looks for in vain."""
        if not self.brief:
            yield f"{self.name}: no purpose"
        if not self.is_nested():
            yield from (f"{self.name}: no {section[:-1].lower()}" for section in SECTIONS if not self.sections.get(section))
        for member in self.members("variable"):
            if NUMBERS.match(text_of(member.find("type")).removeprefix("const ")) and not (
                    text_of(member.find("briefdescription")) + text_of(member.find("detaileddescription"))):
                yield f"{self.name}::{member.findtext('name')}: no unit or range"
        for member in self.members("function"):
            if not text_of(member.find("briefdescription")) and not is_understood(member):
                yield f"{self.name}::{member.findtext('name')}: no purpose"
            if (text_of(member.find("type")).startswith("Result<") and member.find("reimplements") is None
                    and not errors_of(member) and not errors_of(self.element)):
                yield f"{self.name}::{member.findtext('name')}: no error"


class Reference(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.doxygen = subprocess.run(["doxygen", DOXYFILE.name], cwd=FOLDER, text=True, capture_output=True, timeout=300,
                                     check=False)
        found = [Compound(path) for pattern in ("class", "struct") for path in sorted((FOLDER / "xml").glob(f"{pattern}Auth_1_1*.xml"))]
        cls.compounds = [compound for compound in found if compound.element.get("prot") == "public"]

    def test_doxygen_has_no_complaint(self):
        warnings = (FOLDER / "warnings.txt").read_text()
        self.assertEqual((self.doxygen.returncode, warnings), (0, ""), self.doxygen.stderr)

    def test_every_class_says_what_it_has_to(self):
        self.assertGreater(len(self.compounds), 100)
        self.assertEqual([sentence for compound in self.compounds for sentence in compound.missing()], [])

    def test_functions_are_in_it(self):
        namespace = ElementTree.parse(FOLDER / "xml" / "namespaceAuth.xml").getroot()
        names = {member.findtext("name") for member in namespace.iter("memberdef")}
        self.assertLessEqual({"Result", "normalizedEmail", "randomToken", "whenDone", "oauthProvider"}, names)

    def test_nothing_internal_is_in_it(self):
        self.assertEqual([compound.name for compound in self.compounds if "Internal" in compound.name], [])

    def test_a_comment_of_each_kind_is_missed(self):
        """The check itself: a class without any comment lacks everything."""
        bare = ElementTree.fromstring(
            "<compounddef><compoundname>Auth::Bare</compoundname><sectiondef>"
            "<memberdef kind='variable' prot='public'><type>int</type><name>size</name></memberdef>"
            "<memberdef kind='function' prot='public'><type>Result&lt; void &gt;</type><name>go</name><argsstring>()</argsstring></memberdef>"
            "</sectiondef></compounddef>")
        compound = Compound.__new__(Compound)
        compound.element, compound.name, compound.brief, compound.sections = bare, "Auth::Bare", "", {}
        self.assertEqual([sentence.removeprefix("Auth::Bare") for sentence in compound.missing()],
                         [": no purpose", ": no ownership", ": no threads", ": no source", "::size: no unit or range",
                          "::go: no purpose", "::go: no error"])


if __name__ == "__main__":
    unittest.main()
