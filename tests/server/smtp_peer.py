# SPDX-License-Identifier: MIT
"""A real SMTP server (Debian's python3-aiosmtpd) that fails as it is told.

smtp_peer.py PORT none|starttls|tls [CERTIFICATE KEY [FOLDER]]; prints `ready PORT`. User and password are `me` and
`secret`. What was taken is written into FOLDER, too, before it is acknowledged.
Lines on standard input, each answered with a line:
  fault NAME …   what the next mails meet, one each: ok, rcpt CODE, mail CODE, data CODE, leave, hang, close, cut
                 (joined with `=`: `rcpt=451`)
  auth           from now on a log-in is needed
  mails          a JSON list of what was taken: envelope, bytes as base64, number of the connection
"""
import asyncio
import base64
import json
import logging
import os
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, syntax


class Peer:
    def __init__(self, folder=None):
        self.folder = folder and pathlib.Path(folder)
        self.mails = []
        self.faults = []
        self.connections = 0
        self.needs_login = False

    def authenticate(self, _server, _session, _envelope, _mechanism, data):
        return AuthResult(success=(data.login, data.password) == (b"me", b"secret"), handled=False)

    async def handle_EHLO(self, _server, session, _envelope, hostname, responses):
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, _server, session, envelope, address, options):
        session.fault = self.faults.pop(0) if self.faults else "ok"
        if session.fault.startswith("mail="):
            return session.fault[5:] + " not from you"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, _options):
        if session.fault.startswith("rcpt="):
            return session.fault[5:] + " mailbox " + address
        if session.fault == "leave":
            return "421 leaving"
        if session.fault == "close":
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if session.fault.startswith("data="):
            return session.fault[5:] + " content"
        if session.fault == "hang":
            await asyncio.sleep(3600)
        self.mails.append({"from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
                           "bytes": base64.b64encode(envelope.original_content).decode(),
                           "connection": session.number, "login": bool(session.authenticated),
                           "tls": server.transport.get_extra_info("ssl_object") is not None})
        if self.folder:
            # Whole or not at all: the tests kill this server, too.
            part = self.folder / f"{os.getpid()}-{len(self.mails)}.part"
            part.write_bytes(envelope.original_content)
            part.replace(part.with_suffix(".eml"))
        return "250 taken"


class Server(SMTP):
    def __init__(self, peer, **options):
        super().__init__(peer, **options)
        self.peer = peer

    def connection_made(self, transport):
        if self.session is None or not getattr(self.session, "number", 0):
            self.peer.connections += 1
        super().connection_made(transport)
        self.session.number = self.peer.connections

    @syntax("DATA")
    async def smtp_DATA(self, arg):
        if self.session.fault == "cut":  # takes a bit of the message and is gone
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


async def main():
    port, security = int(sys.argv[1]), sys.argv[2]
    context = None
    if security != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*sys.argv[3:5])
    peer = Peer(*sys.argv[5:6])

    def make():
        return Server(peer, hostname="peer.example.org", enable_SMTPUTF8=True, authenticator=peer.authenticate,
                      auth_required=peer.needs_login, auth_require_tls=security == "starttls",
                      tls_context=context if security == "starttls" else None,
                      require_starttls=security == "starttls")

    loop = asyncio.get_running_loop()
    server = await loop.create_server(make, "127.0.0.1", port, ssl=context if security == "tls" else None)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        words = line.split()
        if words[0] == "fault":
            peer.faults.extend(words[1:])
        elif words[0] == "auth":
            peer.needs_login = True
        print(json.dumps(peer.mails if words[0] == "mails" else words), flush=True)
    server.close()


logging.disable(logging.CRITICAL)
asyncio.run(main())
