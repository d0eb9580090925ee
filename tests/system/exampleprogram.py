# SPDX-License-Identifier: MIT
"""examples/minimal, however it was built: started in a temporary folder, and asked."""
import re
import subprocess
import tempfile

import service


def check(test, binary, environment=None):
    """Somebody registers, logs in and is greeted by name; whoever has no token is not."""
    settings = {"EXAMPLE_SECRET": service.KEY, "EXAMPLE_PORT": "0"}
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen([binary], cwd=folder, env=service.clean_environment() | settings | (environment or {}), text=True,
                              stderr=subprocess.PIPE) as process:
            try:
                line = process.stderr.readline().strip()
                test.assertRegex(line, r":\d+$")
                example = service.Service(folder=folder)
                example.port = int(re.search(r":(\d+)$", line).group(1))
                test.assertEqual(example.register("a@example.org")[0], 201)
                token = example.login("a@example.org")
                status, _, body = example.request("GET", "/authenticated-route", headers={"Authorization": "Bearer " + token})
                test.assertEqual((status, body), (200, b"Hello a@example.org!"))
                test.assertEqual(example.request("GET", "/authenticated-route")[0], 401)
            finally:
                process.terminate()
