# SPDX-License-Identifier: MIT
"""Whether the time of an answer tells two kinds of requests apart."""
import contextlib
import http.client
import json
import math
import random
import statistics
import tempfile
import time
import urllib.parse

import service
from databases import servers

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
# By chance once in 16,000 comparisons.
BOUND = 4


# So much that nothing is refused, and everything is counted.
WIDE_LIMITS = "[throttle]\n" + "".join(f'{limit} = "1000000/1d"\n' for limit in (
    "login_failures_per_account", "login_failures_per_known_place", "login_failures_per_address",
    "registrations_per_address", "mails_per_recipient", "mails_per_address"))


@contextlib.contextmanager
def quick_service(configuration):
    """A service whose files lie in memory where there is such a folder: waiting for a disk would hide the rest."""
    with tempfile.TemporaryDirectory(prefix="gatehouse-", dir=servers.memory()) as folder:
        with service.Service(configuration + WIDE_LIMITS, folder=folder) as gatehouse:
            yield gatehouse


def json_request(method, path, value, token=None):
    headers = JSON | ({"Authorization": "Bearer " + token} if token else {})
    return method, path, json.dumps(value), headers


def form_request(path, **values):
    return "POST", path, urllib.parse.urlencode(values), FORM


def rank_score(first, second):
    """How many standard deviations the ranks of the first lie from chance (Mann and Whitney's test)."""
    ranked = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    ranks = sum(rank for rank, (_, group) in enumerate(ranked, 1) if group == 0)
    n, m = len(first), len(second)
    return (ranks - n * (n + m + 1) / 2) / math.sqrt(n * m * (n + m + 1) / 12)


def compare(port, kinds, rounds, pause=0.0, first_round=0):
    """Times requests of each kind, and compares each kind with the first.

    `kinds` gives a name and a function from the round to (method, path, body, headers). A round has one request of each
    kind, in random order: what else the machine does meanwhile, and what the one before has left to do, meets all alike.
    Returns the answers by kind, as (status, body), and a list of (name, median, median of the first, score), in seconds.
    """
    names = list(kinds)
    seconds = {name: [] for name in names}
    answers = {name: [] for name in names}
    order = random.Random()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    with contextlib.closing(connection):
        for number in range(first_round - rounds // 10, first_round + rounds):  # the first warm up
            for name in order.sample(names, len(names)):
                request = kinds[name](number)
                begun = time.perf_counter()
                connection.request(*request)
                response = connection.getresponse()
                body = response.read()
                took = time.perf_counter() - begun
                if number >= first_round:
                    seconds[name].append(took)
                    answers[name].append((response.status, body))
                time.sleep(pause)
    first = seconds[names[0]]
    scores = [(name, statistics.median(seconds[name]), statistics.median(first), rank_score(seconds[name], first))
              for name in names[1:]]
    return answers, scores
