# SPDX-License-Identifier: MIT
"""Real PostgreSQL, MariaDB and Redis servers for tests: each in a temporary folder, on a free port of 127.0.0.1, as an
unprivileged user, gone when the test is. No service of the system is touched.

    with servers.PostgreSql() as server:
        server.url             postgresql://gatehouse:PASSWORD@127.0.0.1:PORT/gatehouse

start() after stop() or kill() keeps port and data. The account `gatehouse` may create databases (on MariaDB such as
are named gatehouse…); it is no superuser. With `tls` connections over TCP must be encrypted. Without `durable` nothing
waits for the disk, which is no difference while the machine itself stays up.

As a program: servers.py postgresql|mariadb|redis [--tls] [--durable]
prints one line of JSON (url, host, port, user, password, database, socket, pid, folder, ca_file), then obeys lines on
standard input, each answered with a line of JSON that has `pid`, or `error`:
  stop, start, kill, freeze, thaw
  create NAME       another database; the answer has its `url`
When standard input ends, server and folder go.
"""
import glob
import json
import os
import pathlib
import pwd
import random
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

START_SECONDS = 120
STOP_SECONDS = 60


class ServerError(Exception):
    """The server cannot be had; the text says why."""


def find_binary(package, *patterns):
    """The newest file that fits one of the patterns."""
    for pattern in patterns:
        found = [path for path in glob.glob(pattern) if os.access(path, os.X_OK)]
        if found:
            return max(found, key=lambda path: [int(part) if part.isdigit() else 0 for part in path.split("/")])
    raise ServerError(f"{patterns[0]} is missing: install the package {package} (scripts/setup test)")


def unprivileged():
    """Arguments of subprocess that give up root's rights; PostgreSQL and MariaDB refuse to run with them."""
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam("nobody")
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def memory():
    """Linux' folder in memory, or None: hundreds of small databases that wait for the disk would take minutes, and writers
    that wait for each other longer than the service does."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def make_folder():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-server-", dir=memory()))
    give_away(folder)
    return folder


def give_away(path):
    owner = unprivileged()
    if owner:
        os.chown(path, owner["user"], owner["group"])


reservations = []  # sockets; kept until this process ends


def free_port():
    """Below the range from which Linux takes the ports of outgoing connections: it stays free while the server is down.

    No other process that asks here gets it before this one ends: a name in Linux' abstract namespace stands for it."""
    while True:
        port = random.SystemRandom().randrange(20000, 32000)
        reservation = socket.socket(socket.AF_UNIX)
        try:
            reservation.bind(f"\0gatehouse-test-port-{port}")
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", port))
        except OSError:
            reservation.close()
            continue
        reservations.append(reservation)
        return port


def make_certificate(folder):
    """A certificate for 127.0.0.1 and localhost that is its own authority."""
    certificate, key = folder / "server.pem", folder / "server.key"
    try:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
    except FileNotFoundError:
        raise ServerError("openssl is missing: install the package openssl") from None
    key.chmod(0o600)
    give_away(key)
    give_away(certificate)
    return certificate, key


def state_of(stat):
    """The letter of a process or thread, from its file `stat` (proc(5)): Z and X are dead, T is stopped."""
    with open(stat, "rb") as file:
        return file.read().rpartition(b")")[2].split()[0].decode()


def processes_in(folder):
    """All processes that work in a folder or below it. All three servers go to their data folder, and stay there with
    all processes that they make; groups would not find PostgreSQL's, which each have one of their own."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            place = os.readlink(f"/proc/{entry}/cwd").removesuffix(" (deleted)")
            is_dead = state_of(f"/proc/{entry}/stat") in "ZX"
        except OSError:
            continue
        if not is_dead and (place == str(folder) or place.startswith(f"{folder}/")):
            found.append(int(entry))
    return found


def signal_all(folder, number):
    """Tells all processes of a folder; again, because one may have made another meanwhile."""
    told = set()
    while new := set(processes_in(folder)) - told:
        for pid in new:
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass
        told |= new


def stands_still(pid):
    """Whether every thread is stopped: a signal takes hold of those that run a moment after kill() has returned."""
    try:
        return all(state_of(stat) in "TZX" for stat in glob.glob(f"/proc/{pid}/task/*/stat"))
    except OSError:
        return False  # one has just ended; who asks, asks again


def wait_until(condition, seconds, what):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise ServerError(f"{what} after {seconds} seconds")
        time.sleep(0.005)


def remove(folder):
    signal_all(folder, signal.SIGKILL)
    wait_until(lambda: not processes_in(folder), STOP_SECONDS, f"processes of {folder} are still there")
    shutil.rmtree(folder, ignore_errors=True)


class Guard:
    """A process that removes a server and its folder when the one that made it ends, in whatever way.

    PR_SET_PDEATHSIG would not do: it follows the thread that started the server, and knows no folder."""

    def __init__(self, folder):
        self.process = subprocess.Popen([sys.executable, "-B", __file__, "--guard", str(folder)], stdin=subprocess.PIPE,
                                        stdout=subprocess.DEVNULL, start_new_session=True, cwd="/")

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def guard(folder):
    sys.stdin.read()
    remove(folder)


class Server:
    """What the three have in common."""

    scheme = ""
    stop_signal = signal.SIGTERM
    user = "gatehouse"
    database = "gatehouse"

    def __init__(self, *, tls=False, durable=False):
        self.tls, self.durable = tls, durable
        self.password = secrets.token_hex(12)
        self.process = None
        self.port = 0
        self.is_frozen = False
        self.folder = make_folder()
        self._guard = Guard(self.folder)
        try:
            self.data = self.folder / "data"
            self.data.mkdir(mode=0o700)
            give_away(self.data)
            self.certificate, self.key = make_certificate(self.folder) if tls else (None, None)
            self.prepare()
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        if self.process is None:
            self.start()
        return self

    def __exit__(self, *_):
        self.close()

    def prepare(self):
        """Makes what the first start needs."""

    def command(self):
        """The server's command line."""
        raise NotImplementedError

    def is_ready(self):
        """Whether it takes commands."""
        raise NotImplementedError

    @property
    def socket(self):
        """The Unix socket's path."""
        raise NotImplementedError

    @property
    def url(self):
        return self.url_of(self.database)

    def url_of(self, database):
        return f"{self.scheme}://{self.user}:{self.password}@127.0.0.1:{self.port}/{database}"

    @property
    def ca_file(self):
        return str(self.certificate) if self.certificate else None

    @property
    def pid(self):
        return self.process.pid if self.process else None

    def start(self):
        """Returns when the server takes commands. Port and data are those of the last time."""
        if self.process is not None:
            return
        for last_try in ([True] if self.port else [False, False, True]):
            self.port = self.port or free_port()
            try:
                self._start_once()
                return
            except ServerError:
                if last_try:
                    raise
                self.port = 0  # somebody else was quicker

    def _start_once(self):
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(self.command(), cwd=self.data, stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, env=environment(self.folder), umask=0o077,
                                            start_new_session=True, **unprivileged())
        try:
            wait_until(lambda: self.process.poll() is not None or self.is_ready(), START_SECONDS, "no server")
            if self.process.poll() is not None:
                raise ServerError(f"{self.command()[0]} ended with {self.process.returncode}:\n{self.log()}")
        except ServerError:
            self.kill()
            raise

    def stop(self):
        """Ends it in order, with what clients are connected."""
        if self.process is None:
            return
        self.thaw()
        self.process.send_signal(self.stop_signal)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise ServerError(f"{self.command()[0]} does not end:\n{self.log()}") from None
        self.kill()  # what it left behind

    def kill(self):
        """SIGKILL to all its processes."""
        signal_all(self.folder, signal.SIGKILL)
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        wait_until(lambda: not processes_in(self.folder), STOP_SECONDS, "processes are still there")
        self.process, self.is_frozen = None, False

    def freeze(self):
        """It does nothing more, and its sockets stay open: a network that swallows everything, or a hanging disk."""
        signal_all(self.folder, signal.SIGSTOP)
        self.is_frozen = True
        wait_until(lambda: all(map(stands_still, processes_in(self.folder))), STOP_SECONDS, "processes still run")

    def thaw(self):
        if self.is_frozen:
            signal_all(self.folder, signal.SIGCONT)
            self.is_frozen = False

    def close(self):
        """Server and folder go."""
        self.process, process = None, self.process
        remove(self.folder)
        if process:
            process.wait()
        self._guard.close()

    def log(self):
        path = self.folder / "log"
        return path.read_text(errors="replace")[-10000:] if path.exists() else ""

    def run_tool(self, *command, text="", extra=None):
        """Runs a program of the server as its user; returns what it printed."""
        done = subprocess.run([str(part) for part in command], input=text, text=True, capture_output=True, check=False,
                              cwd=self.folder, env=environment(self.folder) | (extra or {}), umask=0o077, timeout=240,
                              **unprivileged())
        if done.returncode != 0:
            raise ServerError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def write(self, name, text):
        """A file that only the server may read; returns its path."""
        path = self.folder / name
        path.touch(mode=0o600)
        path.write_text(text)
        give_away(path)
        return path

    def describe(self):
        names = ("url", "port", "user", "password", "database", "socket", "pid", "ca_file")
        return {"host": "127.0.0.1", "folder": str(self.folder)} | {name: getattr(self, name) for name in names}


def environment(folder):
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(folder), "TMPDIR": str(folder)}


class PostgreSql(Server):
    """The superuser is `postgres`, with the same password."""

    scheme = "postgresql"
    stop_signal = signal.SIGINT  # does not wait for clients to leave

    @staticmethod
    def binary(name):
        return find_binary("postgresql", f"/usr/lib/postgresql/*/bin/{name}")

    def prepare(self):
        password = self.write("password", self.password)
        self.run_tool(self.binary("initdb"), "--pgdata", self.data, "--username=postgres", "--pwfile", password,
                      "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions")
        only_tls = "hostssl" if self.tls else "host"
        (self.data / "pg_hba.conf").write_text(
            f"local all all scram-sha-256\n{only_tls} all all 127.0.0.1/32 scram-sha-256\n")
        self.run_tool(self.binary("postgres"), "--single", "-D", self.data, "-c", "fsync=off", "postgres",
                      text=f"CREATE ROLE {self.user} LOGIN CREATEDB PASSWORD '{self.password}'\n"
                           f"CREATE DATABASE {self.database} OWNER {self.user}\n")

    def command(self):
        settings = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": self.folder,
                    "max_connections": 200, "shared_buffers": "64MB", "log_line_prefix": "%m [%p] ",
                    "dynamic_shared_memory_type": "mmap"}  # others are left behind by kill()
        if not self.durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        if self.tls:
            settings |= {"ssl": "on", "ssl_cert_file": self.certificate, "ssl_key_file": self.key}
        options = [f"--{name}={value}" for name, value in settings.items()]
        return [self.binary("postgres"), "-D", str(self.data), *options]

    def is_ready(self):
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > 7 and lines[0] == str(self.pid) and lines[7].strip() == "ready"

    @property
    def socket(self):
        return str(self.folder / f".s.PGSQL.{self.port}")

    def sql(self, text, database=None, *, superuser=False):
        """Runs SQL through psql; returns the rows as lines, with `|` between the columns."""
        return self.run_tool(self.binary("psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", self.port,
                             "-U", "postgres" if superuser else self.user, database or self.database, text=text,
                             extra={"PGPASSWORD": self.password})

    def create_database(self, name):
        """Another database of the account `gatehouse`; returns its URL."""
        self.sql(f'CREATE DATABASE "{name}"')
        return self.url_of(name)


class MariaDb(Server):
    """`root` comes through the Unix socket only, without a password."""

    scheme = "mysql"

    def prepare(self):
        account = f"'{self.user}'@'%'"
        script = self.write("accounts.sql", "\n".join((
            "FLUSH PRIVILEGES;",
            f"CREATE USER {account} IDENTIFIED BY '{self.password}';",
            f"GRANT ALL ON `{self.user}%`.* TO {account};",
            f"CREATE DATABASE {self.database};\n")))
        self.run_tool(find_binary("mariadb-server", "/usr/bin/mariadb-install-db"), "--no-defaults",
                      f"--datadir={self.data}", "--auth-root-authentication-method=normal", "--skip-test-db",
                      "--skip-name-resolve", f"--extra-file={script}", "--character-set-server=utf8mb4",
                      "--innodb-flush-log-at-trx-commit=0", "--innodb-log-file-size=16M")

    def command(self):
        settings = {"datadir": self.data, "port": self.port, "bind-address": "127.0.0.1", "socket": self.socket,
                    "pid-file": self.folder / "pid", "tmpdir": self.folder, "skip-name-resolve": "ON",
                    "character-set-server": "utf8mb4", "max-connections": 200, "max-connect-errors": 1000000,
                    "innodb-buffer-pool-size": "64M", "innodb-log-file-size": "16M"}
        if not self.durable:
            settings |= {"innodb-flush-log-at-trx-commit": 0, "innodb-doublewrite": 0, "innodb-flush-method": "nosync"}
        if self.tls:
            settings |= {"ssl-cert": self.certificate, "ssl-key": self.key, "require-secure-transport": "ON"}
        options = [f"--{name}={value}" for name, value in settings.items()]
        return [find_binary("mariadb-server", "/usr/sbin/mariadbd"), "--no-defaults", *options]

    def is_ready(self):
        # Through the socket: over TCP a visitor that leaves is counted against 127.0.0.1.
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(1)
                probe.connect(self.socket)
                return probe.recv(5)[4:] == b"\x0a"  # the greeting's version of the protocol
        except OSError:
            return False

    @property
    def socket(self):
        return str(self.folder / "mysql.sock")

    def sql(self, text, database=None, *, superuser=False):
        """Runs SQL through mariadb; returns the rows as lines, with tabulators between the columns."""
        account = ["--user=root"] if superuser else [f"--user={self.user}"]
        return self.run_tool(find_binary("mariadb-client", "/usr/bin/mariadb"), "--no-defaults", "--batch",
                             "--skip-column-names", f"--socket={self.socket}", *account, database or self.database,
                             text=text, extra={} if superuser else {"MYSQL_PWD": self.password})

    def create_database(self, name):
        """Another database of the account `gatehouse`, which must be named gatehouse…; returns its URL."""
        self.sql(f"CREATE DATABASE `{name}`")
        return self.url_of(name)


class Redis(Server):
    """The password is that of the default user and of the user `gatehouse`. What was acknowledged outlives kill()."""

    scheme = "redis"
    database = "0"

    def command(self):
        lines = ["bind 127.0.0.1", f"unixsocket {self.socket}", "unixsocketperm 777", f"dir {self.data}",
                 "daemonize no", 'save ""', "appendonly yes", f"appendfsync {'always' if self.durable else 'no'}",
                 f"requirepass {self.password}", f"user {self.user} on >{self.password} ~* &* +@all"]
        if self.tls:
            lines += ["port 0", f"tls-port {self.port}", f"tls-cert-file {self.certificate}",
                      f"tls-key-file {self.key}", "tls-auth-clients no"]
        else:
            lines += [f"port {self.port}"]
        return [find_binary("redis-server", "/usr/bin/redis-server"),
                str(self.write("redis.conf", "\n".join(lines) + "\n"))]

    def is_ready(self):
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(1)
                probe.connect(self.socket)
                probe.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                answers = probe.makefile("rb")
                return [line[:1] for line in (answers.readline(), answers.readline())] == [b"+", b"+"]
        except OSError:
            return False

    @property
    def socket(self):
        return str(self.folder / "redis.sock")

    @property
    def url(self):
        return f"{'rediss' if self.tls else 'redis'}://:{self.password}@127.0.0.1:{self.port}/0"

    def cli(self, *command, database=0):
        """One command through redis-cli; returns what it printed."""
        return self.run_tool(find_binary("redis-tools", "/usr/bin/redis-cli"), "-s", self.socket, "-n", database,
                             *command, extra={"REDISCLI_AUTH": self.password}).rstrip("\n")

    def create_database(self, name):
        """Redis has numbers, and nothing to be made."""
        return self.url[:-1] + str(int(name))


KINDS = {"postgresql": PostgreSql, "mariadb": MariaDb, "redis": Redis}


def obey(server, line):
    """One line of standard input; returns the answer."""
    word, _, argument = line.strip().partition(" ")
    if word == "create":
        return {"url": server.create_database(argument)}
    if word not in ("stop", "start", "kill", "freeze", "thaw"):
        raise ServerError(f"no such command: {word}")
    getattr(server, word)()
    return {"pid": server.pid}


def main(arguments):
    if arguments[:1] == ["--guard"]:
        guard(pathlib.Path(arguments[1]))
        return 0
    options = set(arguments[1:])
    if not arguments or arguments[0] not in KINDS or options - {"--tls", "--durable"}:
        print(__doc__, file=sys.stderr)
        return 64
    try:
        with KINDS[arguments[0]](tls="--tls" in options, durable="--durable" in options) as server:
            print(json.dumps(server.describe()), flush=True)
            for line in sys.stdin:
                try:
                    answer = obey(server, line)
                except (ServerError, ValueError) as problem:
                    answer = {"error": str(problem)}
                print(json.dumps(answer), flush=True)
    except ServerError as problem:
        print(json.dumps({"error": str(problem)}), flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
