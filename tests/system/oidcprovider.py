# SPDX-License-Identifier: MIT
"""The certified provider of oidc/provider.js, started for a test, and a person who clicks through its pages."""
import html
import http.cookiejar
import json
import re
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request

import nodepackages
import oauthprovider
import service

BACK = "http://127.0.0.1:8000/auth/{name}/callback"  # nobody goes there: the tests read its query
SECRET = "s:e/c+r e&t%"  # what has to be encoded on its way


class Provider:
    """Started by `with`; ends with its input."""

    def __enter__(self):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(["node", "provider.js"], cwd=nodepackages.folder("oidc"), text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log)
        self.url = self.set()["issuer"]
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(service.PATIENCE)
        self.process.stdout.close()
        self.log.close()

    def set(self, **settings):
        """Changes settings, as provider.js describes them; holds when this returns."""
        self.process.stdin.write(json.dumps(settings) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("the provider has ended: " + self.said())
        return json.loads(line)

    def said(self):
        """All that it has complained about so far."""
        self.log.seek(0)
        return self.log.read()

    def configuration(self, name, **more):
        """Of a client; its id is the name."""
        given = {"name": name, "provider": "openid", "client_id": name,
                 "discovery_url": self.url + "/.well-known/openid-configuration", "backend": "jwt"} | more
        return "[[oauth]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in given.items())


def registered(name, method="client_secret_basic", back=BACK, **more):
    """What the provider is told about a client."""
    return {"client_id": name, "token_endpoint_auth_method": method,
            "redirect_uris": [back.format(name=name), back.format(name="associate/" + name)],
            "grant_types": ["authorization_code", "refresh_token"]} | more | (
                {} if method == "private_key_jwt" else {"client_secret": SECRET})


class Stop(urllib.request.HTTPRedirectHandler):
    """Follows the provider's redirects until one leads back to us."""

    def redirect_request(self, request, answer, code, message, headers, url):
        if urllib.parse.urlsplit(url).path.endswith("/callback"):
            return None
        return super().redirect_request(request, answer, code, message, headers, url)


class Journey(oauthprovider.Journey):
    """One login: to the provider, through its pages, and back."""

    def go(self, opener, url, form=None):
        """Returns the page, or nothing once the provider has sent the browser back."""
        try:
            with opener.open(url, urllib.parse.urlencode(form).encode() if form else None, timeout=service.PATIENCE) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            if error.code not in (302, 303):
                raise AssertionError(f"provider: {error.code} {error.read()!r}") from None
            self.query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(error.headers["Location"]).query))
            return None

    def log_in(self, hint, url=None, abort=False):
        """Signs in as the account of this sub and agrees to what is asked for; or, with abort, does not."""
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), Stop())
        page = self.go(opener, url or self.url)
        while page is not None:
            if abort:
                page = self.go(opener, html.unescape(re.search(r'href="([^"]+/abort)"', page).group(1)))
                continue
            prompt = re.search(r'name="prompt" value="(\w+)"', page).group(1)
            fields = {"prompt": prompt} | ({"login": hint, "password": "any"} if prompt == "login" else {})
            page = self.go(opener, html.unescape(re.search(r'action="([^"]+)"', page).group(1)), fields)
        return self
