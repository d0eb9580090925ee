# SPDX-License-Identifier: MIT
"""The provider of tests/conformance, started for a test, and a browser that goes there and comes back."""
import contextlib
import http.client
import json
import subprocess
import sys
import urllib.parse

import service

CONFIGURATION = """
[[oauth]]
name = "{name}"
provider = "openid"
client_id = "conformance-client"
client_secret = "conformance-secret"
discovery_url = "{url}/.well-known/openid-configuration"
backend = "jwt"
"""


class Provider:
    """Started by `with` on a free port of this machine; ended by its own process id."""

    def __init__(self):
        beside = service.SOURCE.parent / "shared" / "conformance"
        folder = beside if beside.is_dir() else service.SOURCE / "tests" / "conformance"
        self.program = folder / "oauth_provider.py"
        self.process = None
        self.url = None

    def __enter__(self):
        self.process = subprocess.Popen([sys.executable, "-B", self.program, "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("issuer: "):
            raise AssertionError(f"the provider says {line!r}")
        self.url = line.removeprefix("issuer: ").strip()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(service.PATIENCE)
        self.process.stdout.close()

    def configuration(self, name="oidc"):
        return CONFIGURATION.format(name=name, url=self.url)

    def control(self, what, value=None):
        """Tells the provider how to behave, or asks what it saw."""
        status, _, body = request(self.url + "/control/" + what, None if value is None else json.dumps(value))
        if status not in (200, 204):
            raise AssertionError(f"{what}: {status}")
        return json.loads(body) if body else None


def request(url, body=None, headers=None):
    """One request, no redirect followed; returns (status, headers, body)."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
    with contextlib.closing(connection):
        target = parts.path + ("?" + parts.query if parts.query else "")
        connection.request("GET" if body is None else "POST", target, body, headers or {})
        response = connection.getresponse()
        return response.status, response.headers, response.read()


class Journey:
    """One login: to the provider and back."""

    def __init__(self, gatehouse, prefix="/auth/oidc", token=None):
        self.gatehouse = gatehouse
        self.prefix = prefix
        self.authorization = {"Authorization": "Bearer " + token} if token else {}
        status, headers, body = gatehouse.request("GET", prefix + "/authorize", headers=self.authorization)
        if status != 200:
            raise AssertionError(f"authorize: {status} {body!r}")
        self.url = json.loads(body)["authorization_url"]
        self.cookie = headers["Set-Cookie"].split(";")[0]
        self.query = {}

    def parameters(self):
        """What the browser is sent to the provider with."""
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.url).query))

    def log_in(self, hint):
        """At the provider, as this user."""
        status, headers, body = request(self.url + "&login_hint=" + urllib.parse.quote(hint))
        if status != 302:
            raise AssertionError(f"provider: {status} {body!r}")
        self.query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(headers["Location"]).query))
        return self

    def come_back(self, prefix=None, cookie=None, **changes):
        """Returns (status, what the answer says)."""
        query = urllib.parse.urlencode({k: v for k, v in (self.query | changes).items() if v is not None})
        status, _, body = self.gatehouse.request(
            "GET", f"{prefix or self.prefix}/callback?{query}",
            headers=self.authorization | {"Cookie": self.cookie if cookie is None else cookie})
        value = json.loads(body) if body else None
        return status, value.get("detail", value) if isinstance(value, dict) else value
