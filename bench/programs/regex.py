"""Regular expressions: search, findall, sub with a function, groups, alternation, backtracking."""

import re

LINE = re.compile(r"(?P<host>[\w.]+) - (?P<user>\w+|-) \[(?P<when>[^\]]+)\] \"(\w+) ([^ \"]+)\" (\d{3})")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
WORDS = re.compile(r"\b(?:get|post|put|delete)\b", re.IGNORECASE)


def log(lines):
    methods = ["GET", "POST", "PUT", "DELETE"]
    return "\n".join(
        f"host{i % 50}.example.org - {'-' if i % 3 else 'user' + str(i % 7)} "
        f'[{i % 28 + 1:02d}/Nov/2026:{i % 24:02d}:00:00] "{methods[i % 4]} /page/{i}?q={i * 1.5}" {200 + i % 5}'
        for i in range(lines)
    )


def run():
    text = log(4_000)
    hosts = {}
    for match in LINE.finditer(text):
        hosts[match["host"]] = hosts.get(match["host"], 0) + int(match[6])
    numbers = NUMBER.findall(text)
    lowered, changes = WORDS.subn(lambda match: match.group().lower(), text)
    tokens = re.split(r"[\s/?=]+", lowered)
    longest = max(re.findall(r"(?:[a-z]+\d*\.)+[a-z]+", text), key=len)
    return len(hosts), sum(hosts.values()), len(numbers), changes, len(tokens), longest
