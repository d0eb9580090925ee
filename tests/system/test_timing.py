# SPDX-License-Identifier: MIT
"""Nobody learns from the time of an answer who has an account."""
import unittest

import service
import timing

QUICK = service.QUICK_HASHES + f'[secrets]\nkey = "{service.KEY}"\n'
# A sixth of the default's time: whoever measures the service has more noise against him than this.
HASHING = f'[password]\nargon2_memory_kib = 16384\nargon2_time_cost = 2\n[secrets]\nkey = "{service.KEY}"\n'
HIDING = HASHING + "[registration]\nrequires_verification = true\nhide_existing = true\n"
CONFIRMING = QUICK + "[account]\nconfirm_email_change = true\n"
ROUNDS = 200
PAUSE = 0.003  # seconds, in which the sender has seen to what the request before has left


class Timing(unittest.TestCase):
    def compare(self, gatehouse, kinds):
        """The statuses and bodies of all answers; fails when the time tells the kinds apart."""
        answers, scores = timing.compare(gatehouse.port, kinds, ROUNDS, PAUSE)
        if any(abs(score) >= timing.BOUND for *_, score in scores):
            # By chance once in a thousand runs: with twice as many rounds a difference shows all the more.
            more, scores = timing.compare(gatehouse.port, kinds, 2 * ROUNDS, PAUSE, first_round=1000)
            answers = {name: answers[name] + more[name] for name in answers}
        first = next(iter(kinds))
        for name, median, median_of_first, score in scores:
            print(f"\n{self.id().split('.')[-1]}: {first} {median_of_first * 1000:.3f} ms, "
                  f"{name} {median * 1000:.3f} ms, score {score:+.2f}", end="", flush=True)
        for name, _, _, score in scores:
            self.assertLess(abs(score), timing.BOUND, f"{name} against {first}")
        return answers

    def compare_requests(self, path):
        with timing.quick_service(QUICK) as gatehouse:
            for name in ("known", "inactive", "verified"):
                gatehouse.register(f"{name}@example.org")
            for address, flag in (("inactive@example.org", "--deactivate"), ("verified@example.org", "--verify")):
                self.assertEqual(gatehouse.command("user", "update", address, flag).returncode, 0)
            kinds = {name: lambda _, name=name: timing.json_request("POST", path, {"email": f"{name}@example.org"})
                     for name in ("unknown", "known", "inactive", "verified")}
            answers = self.compare(gatehouse, kinds)
            self.assertEqual({answer for of_kind in answers.values() for answer in of_kind}, {(202, b"null")})

    def test_forgotten_passwords(self):
        self.compare_requests("/auth/forgot-password")

    def test_requests_for_verification(self):
        self.compare_requests("/auth/request-verify-token")

    def test_logins(self):
        with timing.quick_service(HASHING) as gatehouse:
            gatehouse.register("known@example.org")
            kinds = {name: lambda _, name=name: timing.form_request(
                "/auth/jwt/login", username=f"{name}@example.org", password="a wrong password")
                for name in ("unknown", "known")}
            answers = self.compare(gatehouse, kinds)
            self.assertEqual({answer for of_kind in answers.values() for answer in of_kind},
                             {(400, b'{"detail":"LOGIN_BAD_CREDENTIALS"}')})

    def test_registrations(self):
        with timing.quick_service(HIDING) as gatehouse:
            gatehouse.register("known@example.org")

            def register(address):
                return timing.json_request("POST", "/auth/register", {"email": address, "password": "correct horse 1"})

            # As long as each other.
            kinds = {"new": lambda number: register(f"n{number:04}@example.org"),
                     "known": lambda _: register("known@example.org")}
            answers = self.compare(gatehouse, kinds)
            shapes = {(status, len(body)) for of_kind in answers.values() for status, body in of_kind}
            self.assertEqual(len(shapes), 1, shapes)
            self.assertEqual(shapes.pop()[0], 201)

    def test_new_addresses(self):
        with timing.quick_service(CONFIRMING) as gatehouse:
            gatehouse.register("taken@example.org")
            gatehouse.register("me@example.org")
            token = gatehouse.login("me@example.org")

            def change(address):
                return timing.json_request("PATCH", "/users/me", {"email": address}, token)

            kinds = {"free": lambda _: change("freee@example.org"), "taken": lambda _: change("taken@example.org")}
            answers = self.compare(gatehouse, kinds)
            self.assertEqual(len({answer for of_kind in answers.values() for answer in of_kind}), 1)
            self.assertEqual(answers["free"][0][0], 200)


if __name__ == "__main__":
    unittest.main()
