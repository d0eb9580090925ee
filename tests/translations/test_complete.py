# SPDX-License-Identifier: MIT
"""Every catalogue of translations/ is complete, keeps what a program or a reader needs of its source, and is what
scripts/translations would make of it today. Each rule is seen to find what it is there for."""
import collections
import os
import pathlib
import re
import subprocess
import unicodedata
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(os.environ["GATEHOUSE_SOURCE_DIR"])
# Forms of a number, as Qt counts them.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1}
# The first forms that stand for one number each (none, one, two), whose word may say it instead of %n.
SAY_IT_THEMSELVES = {"ar": 3}
PLACEHOLDER = re.compile(r"%L?(?:n|\d{1,2})|\{\w+\}|</?[a-z][^>]*>|`[^`]*`")
MNEMONIC = re.compile(r"&(?=[^\s&])")
# A sentence ends in each script as it does there; what is left out of the table ends with a letter.
ENDS = {".": ".", "。": ".", ":": ":", "：": ":", "?": "?", "？": "?", "؟": "?", "!": "!", "！": "!", "…": "…", ",": ",",
        "،": ",", "、": ","}


def messages(tree):
    """(context, message) of a catalogue."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    """The sentences of a translation: one, or one for each form of the number."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return ["".join(form.itertext()) for form in translation.iter("numerusform")]
    return ["".join(translation.itertext())]


def end(text):
    """What the text ends with, but for a mnemonic in brackets behind a Japanese one."""
    text = re.sub(r"\(&.\)(?=\W*$)", "", text).rstrip()
    text = text[:-3] + "…" if text.endswith("...") else text
    return ENDS.get(text[-1:], "")


def ends_alike(source, text, language):
    """A greeting ends as is the custom; what stands above a link is a whole sentence in Japanese."""
    return end(source) in (end(text), ",") or (language, end(source), end(text)) == ("ja", ":", ".")


def differences(source, text, language, form):
    """What of the source is not in its translation, or in one form of it, as it should be."""
    wanted, found = (collections.Counter(PLACEHOLDER.findall(each)) for each in (source, text))
    if "%n" not in text and "%Ln" not in text and form < SAY_IT_THEMSELVES.get(language, 0):
        wanted = collections.Counter(PLACEHOLDER.findall(re.sub("%L?n", "", source)))
    if wanted != found:
        yield f"has {sorted(found.elements())} instead of {sorted(wanted.elements())}"
    # None in Arabic: the underline would part letters that are joined.
    if (len(MNEMONIC.findall(source)) if language != "ar" else 0) != len(MNEMONIC.findall(text)):
        yield "has another number of mnemonics"
    if not ends_alike(source, text, language):
        yield f"ends with {end(text)!r} instead of {end(source)!r}"
    if (source[:1] == " ", source[-1:] == " ") != (text[:1] == " ", text[-1:] == " "):
        yield "has other blanks at its ends"


def faults(tree, language):
    """All that is wrong with a catalogue, in sentences."""
    for context, message in messages(tree):
        source = message.findtext("source")
        about = f"{context}: {source!r}"
        state = message.find("translation").get("type")
        if state:
            yield f"{about} is {state}"
        texts = forms(message)
        if message.get("numerus") == "yes" and len(texts) != FORMS[language]:
            yield f"{about} has {len(texts)} forms instead of {FORMS[language]}"
        for form, text in enumerate(texts):
            if not text.strip():
                yield f"{about} is empty"
                continue
            for difference in differences(source, text, language, form):
                yield f"{about} {difference}: {text!r}"
            # The console of the service shows them as escapes, for they could hide what a terminal shows.
            if context == "CommandLine" and any(unicodedata.category(c) == "Cf" for c in text):
                yield f"{about} has an invisible character"


def catalogue(body, language="de"):
    """The faults of a catalogue with one message."""
    text = f'<TS version="2.1" language="{language}"><context><name>CommandLine</name>{body}</context></TS>'
    return list(faults(ElementTree.ElementTree(ElementTree.fromstring(text)), language))


def one(source, translation, state="", language="de"):
    return catalogue(f"<message><source>{source}</source><translation{state}>{translation}</translation></message>",
                     language)


def counted(source, translations, language="de"):
    inner = "".join(f"<numerusform>{text}</numerusform>" for text in translations)
    return catalogue(f'<message numerus="yes"><source>{source}</source><translation>{inner}</translation></message>',
                     language)


class Complete(unittest.TestCase):
    def test_every_catalogue(self):
        sources = collections.defaultdict(dict)
        for path in sorted((SOURCE / "translations").glob("*.ts")):
            name, language = path.stem.rsplit("_", 1)
            tree = ElementTree.parse(path)
            with self.subTest(catalogue=path.name):
                self.assertEqual([], list(faults(tree, language)))
            if language != "en":
                sources[name][language] = sorted((context, message.findtext("source"))
                                                 for context, message in messages(tree))
        for name, of_languages in sources.items():
            with self.subTest(catalogue=name):
                self.assertEqual(sorted(set(FORMS) - {"en"}), sorted(of_languages))
                for language, found in of_languages.items():
                    self.assertEqual(of_languages["de"], found, language)

    def test_up_to_date_with_the_sources(self):
        done = subprocess.run([SOURCE / "scripts/translations", "--check"], capture_output=True, text=True, timeout=120)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)


class Rules(unittest.TestCase):
    """A catalogue with one mistake is found out, and the same without it is not."""

    def test_good_ones_pass(self):
        for source, translation, language in (
                ("Delete %1?", "%1 löschen?", "de"), ("&amp;Open…", "Ö&amp;ffnen …", "de"),
                ("Open…", "Öffnen...", "de"),
                ("&amp;Open:", "開く(&amp;O):", "ja"), ("Done.", "完了。", "ja"), ("Why?", "لماذا؟", "ar"),
                ("&amp;Open", "فتح", "ar"), ("Hello,", "Hola:", "es"), ("Open this:", "これを開いてください。", "ja"),
                ("&lt;a href='x'&gt;%1&lt;/a&gt; and {name}", "{name} und &lt;a href='x'&gt;%1&lt;/a&gt;", "de")):
            self.assertEqual([], one(source, translation, language=language), source)
        self.assertEqual([], counted("%n user(s)", ["%n Benutzer", "%n Benutzer"]))
        self.assertEqual([], counted("%n user(s)", ["لا", "واحد", "اثنان", "%n", "%n", "%n"], "ar"))

    def test_unfinished_vanished_and_empty(self):
        for state in ("unfinished", "vanished", "obsolete"):
            self.assertEqual(1, len(one("Yes", "Ja", f' type="{state}"')), state)
        self.assertEqual(1, len(one("Yes", "  ")))

    def test_placeholders(self):
        for source, translation in (("Delete %1?", "Löschen?"), ("%1 of %2", "%1 von %1"), ("%L1 users", "%1 Benutzer"),
                                    ("Hello {name}", "Hallo {nmae}"), ("&lt;b&gt;No&lt;/b&gt;", "&lt;b&gt;Nein"),
                                    ("Yes", "Ja %1"), ("See `gatehouse serve`", "Siehe `gatehouse dienen`")):
            self.assertEqual(1, len(one(source, translation)), source)
        self.assertEqual(1, len(counted("%n user(s)", ["ein Benutzer", "%n Benutzer"])))
        self.assertEqual(1, len(counted("%n user(s)", ["لا", "واحد", "اثنان", "قليل", "%n", "%n"], "ar")))

    def test_forms_of_numbers(self):
        self.assertEqual(1, len(counted("%n user(s)", ["%n Benutzer"])))
        self.assertEqual(1, len(counted("%n user(s)", ["%n"] * 2, "ar")))
        self.assertEqual(1, len(counted("%n user(s)", ["%n"] * 2, "ja")))

    def test_mnemonics_ends_and_blanks(self):
        for source, translation in (("&amp;Open", "Öffnen"), ("Open", "Ö&amp;ffnen"), ("Open…", "Öffnen"),
                                    ("Name:", "Name"), ("Done.", "Fertig"), ("Why?", "Warum."), ("and ", "und")):
            self.assertEqual(1, len(one(source, translation)), source)
        self.assertEqual(1, len(one("&amp;Open", "&amp;فتح", language="ar")))

    def test_invisible_characters(self):
        self.assertEqual(1, len(one("Yes", "\u200fنعم", language="ar")))


if __name__ == "__main__":
    unittest.main()
