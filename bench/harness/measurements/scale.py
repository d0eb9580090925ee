# SPDX-License-Identifier: MIT
"""A million users: their import, and what asking and logging in, paging and searching among them cost."""
import contextlib
import statistics
import time
import urllib.parse

from harness import tools
from harness.crowd import Crowd, PostgreSql, Sqlite, started_postgresql
from harness.rows import Row, Target
from harness.turns import Comparison, Subject, compare

MANY, FEW = 1_000_000, 1_000
QUICK_MANY = 5_000
TIMES = 1.3  # as long as among FEW, at most
KINDS = {"sqlite": Sqlite, "postgresql": PostgreSql}
IMPORT_SECONDS = {"sqlite": 60, "postgresql": 90}
QUESTIONS = {"page": "/users?limit=50&sort=email", "prefix": "/users?limit=50&email_prefix={prefix}"}
ASKED = 200  # times each
ROWS = ("import", "import-memory", "million-me", "million-logins", "million-page", "million-prefix")
NAMES = [f"{row}-{kind}" for kind in KINDS for row in ROWS]


def measure(setting):
    rows = []
    for kind, database in KINDS.items():
        if setting.wants(*[f"{row}-{kind}" for row in ROWS]):
            with started_postgresql() if kind == "postgresql" else contextlib.nullcontext():
                rows += measure_kind(setting, kind, database)
    return [row for row in rows if setting.wants(row.name)]


def measure_kind(setting, kind, database):
    size = QUICK_MANY if setting.options.quick else MANY
    folder = setting.empty_folder()
    crowds = {}
    for name, count in (("few", FEW), ("many", size)):
        setting.say(f"{database.title}: importing {count} users")
        crowds[name] = Crowd(folder / name, setting.accounts, count, database(folder, name))
    rows = import_rows(kind, database.title, crowds["many"].imported)
    rows += compare(setting, [comparison("million-me", kind, database.title, "GET /users/me, JWT")],
                    makers(setting, crowds, "tokens.lua", "jwt_file", 32), setting.options.duration, "requests/s")
    rows += compare(setting, [comparison("million-logins", kind, database.title, "logins")],
                    makers(setting, crowds, "logins.lua", "form_file", 2 * setting.cores), 2 * setting.options.duration,
                    "logins/s")
    return rows + question_rows(setting, kind, database.title, crowds["many"])


def import_rows(kind, title, imported):
    figures = {"all": [imported["seconds"]]}
    return [Row(f"import-{kind}", f"import of {imported['users']} users into {title}",
                Target("<=", IMPORT_SECONDS[kind]), "s", imported["seconds"], figures, "s"),
            Row(f"import-memory-{kind}", "the most memory that it had", Target("<=", 100), "MiB",
                imported["peak_memory_mib"], {"peak": [imported["peak_memory_mib"]]}, "MiB")]


def comparison(name, kind, title, what):
    return Comparison(f"{name}-{kind}", f"{what} among {MANY} users in {title}, against {FEW}", "many", "few", 1 / TIMES)


def makers(setting, crowds, script, file, connections):
    def subject(name):
        program = setting.start(crowds[name].program())
        arguments = (program.port, script, [getattr(crowds[name], file)], connections)

        def warm_up():
            tools.warm_up(*arguments)
            program.wait_until_idle()

        return Subject(name, lambda seconds: tools.wrk(*arguments, seconds)[0], warm_up, program)

    return {name: lambda name=name: subject(name) for name in crowds}


def question_rows(setting, kind, title, crowd):
    """p99 of one who asks, one question after the other."""
    rows = []
    token = setting.accounts.jwt(crowd.ids[0])
    with setting.servers():
        program = setting.start(crowd.program())
        for name, path in QUESTIONS.items():
            times = []
            for number in range(ASKED):
                prefix = urllib.parse.quote(crowd.emails[number][:6])
                begun = time.monotonic()
                status, body = tools.ask(program.port, path.format(prefix=prefix), token)
                times.append(1000 * (time.monotonic() - begun))
                if status != 200 or '"items":[{' not in body:
                    raise tools.MeasuringError(f"{path} answers {status} {body[:200]}")
            p99 = statistics.quantiles(times, n=100)[98]
            rows.append(Row(f"million-{name}-{kind}", f"p99 of GET {path} among {MANY} users in {title}",
                            Target("<=", 20), "ms", p99, {"p50": [statistics.median(times)], "max": [max(times)]}, "ms"))
    return rows
