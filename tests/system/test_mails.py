# SPDX-License-Identifier: MIT
"""What people get to read: every mail in every language, as Python's email and HTML parsers understand it."""
import email
import email.policy
import html.parser
import json
import pathlib
import re
import tempfile
import unittest

import service
import test_smtp

LANGUAGES = ("ar", "de", "en", "es", "fr", "ja")
KINDS = ("already_registered", "confirm_new_email", "email_changed", "new_login", "password_changed", "reset", "test", "verify")
CONFIGURATION = service.QUICK_HASHES + service.UNTHROTTLED + f'[secrets]\nkey = "{service.KEY}"\n'
VOID = {"br", "meta"}


class Page(html.parser.HTMLParser):
    """The tags, attributes and words of a mail; complains about tags that are not closed in their order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.attributes, self.words, self.styles = [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attributes):
        self.attributes += [(tag, name, value) for name, value in attributes]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        last = self.open.pop()
        assert tag == last, (tag, last)

    def handle_data(self, data):
        (self.styles if "style" in self.open else self.words).append(data)

    def values(self, name):
        return [value for _, found, value in self.attributes if found == name]

    def text(self):
        return " ".join(" ".join(self.words).split())


def read(path):
    return email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)


def normalized(text):
    return text.replace("\r\n", "\n").rstrip("\n")


class Preview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.holder.cleanup)
        cls.folder = pathlib.Path(cls.holder.name)
        (cls.folder / "gatehouse.toml").write_text('[server]\npublic_url = "https://auth.example.org"\n'
                                                   '[mail]\nservice_name = "Müller & Söhne"\n')
        result = service.run("mail", "preview", "--output", "all", folder=cls.folder)
        assert result.returncode == 0, result.stderr

    def mails(self):
        for language in LANGUAGES:
            for kind in KINDS:
                path = self.folder / "all" / language / kind
                yield language, kind, path, read(path.with_suffix(".eml"))

    def test_nothing_else_is_written(self):
        found = {str(path.relative_to(self.folder / "all")) for path in (self.folder / "all").rglob("*.*")}
        self.assertEqual(found, {f"{language}/{kind}.{ending}" for language in LANGUAGES for kind in KINDS
                                 for ending in ("html", "txt", "eml")})

    def test_mails_are_what_they_say(self):
        for language, kind, path, message in self.mails():
            with self.subTest(language=language, kind=kind):
                self.assertEqual(message.get_content_type(), "multipart/alternative")
                self.assertEqual([part.get_content_type() for part in message.iter_parts()], ["text/plain", "text/html"])
                self.assertEqual([part.defects for part in message.walk()], [[], [], []])
                self.assertEqual((message["Content-Language"], message["Auto-Submitted"]), (language, "auto-generated"))
                self.assertEqual(message["To"], "ada.lovelace@example.org")
                self.assertTrue(message["Subject"])
                for body, ending in (("plain", ".txt"), ("html", ".html")):
                    part = message.get_body((body,))
                    self.assertIn(part["Content-Transfer-Encoding"], ("quoted-printable", "base64"))
                    self.assertEqual(part.get_content_charset(), "utf-8")
                    self.assertEqual(normalized(part.get_content()), normalized(path.with_suffix(ending).read_text()))

    def test_every_server_takes_them(self):
        for language, kind, path, message in self.mails():
            with self.subTest(language=language, kind=kind):
                lines = path.with_suffix(".eml").read_bytes().split(b"\r\n")
                self.assertLessEqual(max(map(len, lines)), 76)
                self.assertFalse([line for line in lines if re.search(rb"[^ -~]", line)])

    def test_both_bodies_say_the_same(self):
        for language, kind, path, message in self.mails():
            with self.subTest(language=language, kind=kind):
                page = Page(message.get_body(("html",)).get_content())
                lines = [line for line in service.text_of(message).splitlines() if line.strip("- ")]
                # What says where the link is, is about a button in one and not in the other.
                links = [index for index, line in enumerate(lines) if line.startswith("https://")]
                for index, line in enumerate(lines):
                    if index + 1 not in links:
                        self.assertIn(" ".join(line.split()), page.text())
                self.assertIn(message["Subject"], page.text())

    def test_pages_are_sound_and_ask_for_nothing(self):
        for language, kind, path, message in self.mails():
            with self.subTest(language=language, kind=kind):
                page = Page(message.get_body(("html",)).get_content())
                self.assertEqual(set(page.values("lang")), {language})
                direction = "rtl" if language == "ar" else "ltr"
                self.assertEqual({value for tag, name, value in page.attributes if name == "dir" and tag != "a"}, {direction})
                self.assertIn("light dark", page.values("content"))
                self.assertIn("prefers-color-scheme: dark", "".join(page.styles))
                links = set(page.values("href"))
                self.assertEqual(len(links), 1 if kind in ("reset", "verify", "confirm_new_email") else 0)
                for link in links:
                    self.assertRegex(link, r"^https://auth\.example\.org/(verify|reset-password)\?token=[\w.-]+$")
                    self.assertIn(link, service.text_of(message))
                    self.assertIn(link, page.text())
                self.assertEqual(page.values("src") + page.values("background"), [])
                self.assertNotRegex("".join(page.styles) + "".join(page.values("style")), r"url\(|@import")
                self.assertFalse({"img", "script", "iframe", "form", "link"} & {tag for tag, *_ in page.attributes})


class Languages(unittest.TestCase):
    def test_the_reader_chooses(self):
        with service.Service(CONFIGURATION + '[mail]\nlanguage = "es"\n') as gatehouse:
            gatehouse.register("known@example.org")
            for count, (header, language) in enumerate((
                    ("fr-CA", "fr"), ("zh-TW, zh;q=0.9", "es"), ("en;q=0.2, ja;q=0.8, zh", "ja"), ("de;q=0, ar", "ar"),
                    ("*", "es"), (None, "es"), ("DE-at", "de"), (";;q=,,../../de", "es")), 1):
                headers = {"Content-Type": "application/json"} | ({"Accept-Language": header} if header else {})
                before = set((gatehouse.folder / "mail").glob("*.eml"))
                status, *_ = gatehouse.request("POST", "/auth/forgot-password", json.dumps({"email": "known@example.org"}),
                                               headers)
                self.assertEqual(status, 202)
                path, = set(gatehouse.mails(count)) - before
                self.assertEqual(read(path)["Content-Language"], language, header)


class Addresses(unittest.TestCase):
    def test_a_domain_beyond_ascii(self):
        with service.Service(CONFIGURATION) as gatehouse:
            self.assertEqual(gatehouse.register("ada@bücher.example.org")[0], 201)
            gatehouse.json("POST", "/auth/forgot-password", {"email": "ada@bücher.example.org"})
            path, = gatehouse.mails(1)
            self.assertEqual(read(path)["To"], "ada@xn--bcher-kva.example.org")
            self.assertTrue(path.read_bytes().isascii())


class OwnTemplates(unittest.TestCase):
    CONFIGURED = CONFIGURATION + '[mail]\ntemplates_directory = "own"\nfrom = "Acme <post@example.org>"\n'

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        (self.folder / "own").mkdir()
        (self.folder / "gatehouse.toml").write_text(self.CONFIGURED)

    def write(self, name, content):
        (self.folder / "own" / name).write_text(content)

    def test_they_are_used(self):
        self.write("reset.subject", "A key for {service}\n")
        self.write("reset.html", '<p>Dear {recipient}, <a href="{link}">click</a>.</p>\n')
        with service.Service(self.CONFIGURED, folder=self.folder) as gatehouse:
            gatehouse.register("o'hara&co@example.org")
            gatehouse.json("POST", "/auth/forgot-password", {"email": "o'hara&co@example.org"})
            path, = gatehouse.mails(1)
            message = read(path)
            self.assertEqual(message["Subject"], "A key for Acme")
            markup = message.get_body(("html",)).get_content()
            self.assertIn("<p>Dear o&#39;hara&amp;co@example.org, <a href=", markup)
            token = re.search(r'token=([^"]+)">click', markup).group(1)
            self.assertEqual(gatehouse.json("POST", "/auth/reset-password", {"token": token, "password": "a new one"})[0], 200)
            self.assertIn("open this link", service.text_of(message))

    def test_broken_ones_stop_everything(self):
        self.write("reset.de.html", "<p>\n{lnk}</p>")
        self.write("resett.txt", "{link}")
        for command in (["check-config"], ["serve", "--port", "0"], ["mail", "preview"], ["mail", "test", "a@example.org"]):
            result = service.run(*command, folder=self.folder)
            self.assertEqual(result.returncode, 78, (command, result.stdout))
            self.assertEqual(result.stdout, "")
            self.assertIn("own/reset.de.html:2:1: unknown placeholder {lnk}; did you mean {link}?", result.stderr)
        result = service.run("check-config", folder=self.folder)
        self.assertIn("own/resett.txt: is no template; did you mean reset.txt?", result.stderr)
        (self.folder / "own" / "reset.de.html").unlink()
        (self.folder / "own" / "resett.txt").unlink()
        self.assertEqual(service.run("check-config", folder=self.folder).returncode, 0)
        (self.folder / "own").rmdir()
        result = service.run("check-config", folder=self.folder)
        self.assertEqual((result.returncode, result.stdout), (78, ""))
        self.assertIn("own: is no folder that can be read", result.stderr)


class TestMails(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.peer = test_smtp.Peer(holder.name)
        self.addCleanup(self.peer.stop)
        self.peer.start()
        self.folder = pathlib.Path(holder.name)
        (self.folder / "gatehouse.toml").write_text(self.peer.configuration())

    def send(self, address="ada@example.org"):
        return service.run("mail", "test", address, folder=self.folder)

    def test_arrives(self):
        result = self.send()
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"^The mail to ada@example\.org was taken: 250 .*\n$")
        message, = self.peer.messages()
        self.assertEqual((message["To"], message["Subject"]), ("ada@example.org", "Test message from Gatehouse"))
        self.assertFalse((self.folder / "gatehouse.db").exists())

    def test_does_not_arrive(self):
        for fault, answer in (("rcpt=550", "550 mailbox"), ("data=451", "451")):
            self.peer.tell("fault " + fault)
            result = self.send()
            self.assertEqual((result.returncode, result.stdout), (69, ""), fault)
            self.assertIn("gatehouse: The mail to ada@example.org was not taken: " + answer, result.stderr)
        self.peer.stop()
        result = self.send()
        self.assertEqual((result.returncode, result.stdout), (69, ""))
        self.assertEqual(len(result.stderr.splitlines()), 1)
        self.assertEqual(self.send("nobody").returncode, 65)


if __name__ == "__main__":
    unittest.main()
