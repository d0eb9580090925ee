# SPDX-License-Identifier: MIT
"""Everything meant for people, in the language of whoever reads it; everything meant for programs, the same in all."""
import json
import pathlib
import tempfile
import unittest

import service

SHORT = {"email": "ada@example.org", "password": "short"}
REASONS = {
    "en": "Password should be at least 8 characters", "de": "Das Passwort muss mindestens 8 Zeichen lang sein",
    "fr": "Le mot de passe doit comporter au moins 8 caractères",
    "es": "La contraseña debe tener al menos 8 caracteres", "ja": "パスワードは 8 文字以上にしてください",
    "ar": "أقل طول لكلمة المرور بالأحرف: 8"}
NOBODY = {
    "en": "No user matches.", "de": "Kein Benutzer passt.", "fr": "Aucun utilisateur ne correspond.",
    "es": "Ningún usuario coincide.", "ja": "一致するユーザーはいません。", "ar": "لا يوجد مستخدم مطابق."}


class Answers(unittest.TestCase):
    def test_reason_of_a_refused_password(self):
        browsers = '[browser]\ncors_origins = ["https://app.example.org"]\n'
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + browsers) as running:
            for language, reason in REASONS.items():
                status, headers, body = self.register(running, {"Accept-Language": f"it;q=0.9, {language}-XX"})
                self.assertEqual(400, status)
                self.assertEqual({"code": "REGISTER_INVALID_PASSWORD", "reason": reason}, json.loads(body)["detail"])
                self.assertEqual(language, headers["Content-Language"])
            # Without the header it is FastAPI Users' answer to the byte; to a page of another origin both vary.
            _, headers, body = self.register(running, {"Origin": "https://app.example.org"})
            self.assertEqual('{"detail":{"code":"REGISTER_INVALID_PASSWORD","reason":"Password should be at least 8 '
                             'characters"}}', body.decode())
            self.assertEqual({"Origin", "Accept-Language"}, set(headers.get_all("Vary")))

    @staticmethod
    def register(running, headers):
        return running.request("POST", "/auth/register", json.dumps(SHORT),
                               {"Content-Type": "application/json"} | headers)


class Commands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "gatehouse.toml").write_text(service.QUICK_HASHES)

    def run_in(self, language, *arguments, stdin=""):
        return service.run(*arguments, folder=self.folder, stdin=stdin,
                           environment={"LANGUAGE": "", "LC_ALL": f"{language}_XX.UTF-8"})

    def test_sentences_and_what_scripts_read(self):
        made = self.run_in("de", "user", "create", "ada@example.org", "--generate-password")
        self.assertRegex(made.stdout, r"^[0-9a-f-]{36}\npassword: \S{43}\n$")
        tables = set()
        for language, nobody in NOBODY.items():
            found = self.run_in(language, "user", "list", "--search", "eve")
            self.assertEqual((0, "", nobody + "\n"), (found.returncode, found.stdout, found.stderr))
            lists = [self.run_in(language, *command.split())
                     for command in ("user list", "user list --json", "user show ada@example.org")]
            self.assertEqual([0, 0, 0], [each.returncode for each in lists])
            tables.add("\n".join(each.stdout for each in lists))
            wrong = self.run_in(language, "user", "create", "eve@example.org", "--password-stdin", stdin="short\n")
            self.assertEqual((65, "", REASONS[language]), (wrong.returncode, wrong.stdout,
                                                           wrong.stderr.removeprefix("gatehouse: ").rstrip(".\n")))
        self.assertEqual(1, len(tables), tables)


if __name__ == "__main__":
    unittest.main()
