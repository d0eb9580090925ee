# SPDX-License-Identifier: MIT
"""GET /users/me: against bare QHttpServer, two workers against one, against FastAPI Users."""
from harness import tools
from harness.turns import Comparison, Subject, compare

CONNECTIONS = 32
COMPARISONS = [
    Comparison("jwt", "GET /users/me, JWT, one worker, against bare QHttpServer", "one", "bare", 0.5),
    Comparison("database", "the same with database tokens", "database", "bare", 0.4),
    Comparison("workers", "GET /users/me, JWT, two workers against one", "two", "one", 1.2),
    Comparison("reference-me", "GET /users/me, JWT, against FastAPI Users", "default", "reference", 50),
]
NAMES = [comparison.name for comparison in COMPARISONS]


def measure(setting):
    makers = {
        "bare": lambda: subject(setting, "bare QHttpServer", bare(setting)),
        "one": lambda: subject(setting, "Gatehouse, 1 worker", setting.gatehouse(workers=1)),
        "database": lambda: subject(setting, "Gatehouse, 1 worker, database tokens",
                                    setting.gatehouse(workers=1, strategy="database"), "database"),
        "two": lambda: subject(setting, "Gatehouse, 2 workers", setting.gatehouse(workers=2)),
        "default": lambda: subject(setting, "Gatehouse", setting.gatehouse()),
        "reference": lambda: subject(setting, "FastAPI Users", setting.reference()),
    }
    return compare(setting, COMPARISONS, makers, setting.options.duration, "requests/s")


def bare(setting):
    """Answers what Gatehouse answers to the last user; all but the first, a superuser, get as many bytes."""
    accounts = setting.accounts
    return setting.bare(accounts.user_json(-1))


def subject(setting, title, program, strategy="jwt"):
    accounts = setting.accounts
    tokens = accounts.jwts if strategy == "jwt" else accounts.database_tokens
    file = accounts.jwt_file if strategy == "jwt" else accounts.database_token_file
    status, body = tools.ask(program.port, "/users/me", tokens[-1])
    if status != 200 or body != accounts.user_json(-1):
        raise tools.MeasuringError(f"{title} answers {status} {body}")

    def run(seconds):
        return tools.wrk(program.port, "tokens.lua", [file], CONNECTIONS, seconds)[0]

    return Subject(title, run, lambda: tools.warm_up(program.port, "tokens.lua", [file], CONNECTIONS), program)
