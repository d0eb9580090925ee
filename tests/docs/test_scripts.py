# SPDX-License-Identifier: MIT
"""Whoever asks a script what it does gets an answer, and nothing happens."""
import os
import subprocess
import unittest

import service


class Scripts(unittest.TestCase):
    def test_each_says_what_it_does(self):
        scripts = [path for path in sorted((service.SOURCE / "scripts").iterdir()) if os.access(path, os.X_OK)]
        self.assertGreater(len(scripts), 10)
        for script in scripts:
            for option in ("--help", "-h"):
                with self.subTest(script=script.name, option=option):
                    asked = subprocess.run([script, option], capture_output=True, text=True, timeout=service.PATIENCE, check=False)
                    self.assertEqual((asked.returncode, asked.stderr), (0, ""))
                    self.assertGreater(len(asked.stdout), 70)  # characters; a sentence


if __name__ == "__main__":
    unittest.main()
