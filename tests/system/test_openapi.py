# SPDX-License-Identifier: MIT
"""/openapi.json against an independent validator, and against what the service really answers."""
import json
import subprocess
import unittest

import nodepackages
import service

CONFIGURATION = (service.QUICK_HASHES + '[[backend]]\nname = "jwt"\n[[backend]]\nname = "web"\ntransport = "cookie"\n'
                 '[[user.field]]\nname = "first_name"\ntype = "string"\nlength = 20\nrequired = true\nwritable = "self"\n'
                 '[[user.field]]\nname = "age"\ntype = "integer"\n')

class OpenApi(unittest.TestCase):
    def document(self, gatehouse):
        status, headers, body = gatehouse.request("GET", "/openapi.json")
        self.assertEqual((status, headers["Content-Type"]), (200, "application/json"))
        return json.loads(body)

    def validate(self, document):
        folder = nodepackages.folder("openapi")
        (folder / "document.json").write_text(json.dumps(document))
        result = subprocess.run(["node", "check.js", "document.json"], cwd=folder, capture_output=True, text=True,
                                timeout=60, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_an_independent_validator_accepts_it(self):
        with service.Service(CONFIGURATION) as gatehouse:
            document = self.document(gatehouse)
        verdict = self.validate(document)
        self.assertTrue(verdict["valid"], verdict)
        self.assertEqual(verdict["version"], "3.1")
        del document["paths"]["/users/me"]["get"]["responses"]
        document["paths"]["/users/me"]["get"]["parameters"] = [{"name": "x"}]
        self.assertFalse(self.validate(document)["valid"], "the validator accepts anything")

    def test_every_operation_is_there(self):
        with service.Service(CONFIGURATION) as gatehouse:
            document = self.document(gatehouse)
            for path, operations in document["paths"].items():
                for method in operations:
                    status, _, _ = gatehouse.request(method.upper(), path.replace("{id}", "x"))
                    wanted = 404 if path == "/users" else None  # which is there for superusers only
                    self.assertEqual(status == 404, wanted == 404, (method, path, status))
                    self.assertNotEqual(status, 405, (method, path))
            operations = {f"{method} {path}" for path, methods in document["paths"].items() for method in methods}
            for operation in ("post /auth/jwt/login", "post /auth/web/logout", "post /auth/register", "get /users/me",
                              "patch /users/{id}", "delete /users/{id}", "get /users", "post /auth/reset-password"):
                self.assertIn(operation, operations)
            schemas = document["components"]["schemas"]
            self.assertIn("first_name", schemas["UserCreate"]["required"])
            self.assertEqual(schemas["UserRead"]["properties"]["age"]["type"], ["integer", "null"])
            schemes = document["components"]["securitySchemes"]
            self.assertEqual(schemes["backend_web"], {"type": "apiKey", "in": "cookie", "name": "fastapiusersauth"})
            self.assertEqual(schemes["backend_jwt"]["flows"]["password"]["tokenUrl"], "/auth/jwt/login")


if __name__ == "__main__":
    unittest.main()
