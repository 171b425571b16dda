"""Sorting: ints, floats, strings, keys, reverse, nearly sorted, tuples, a class with __lt__."""

import random


class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __lt__(self, other):
        if self.major != other.major:
            return self.major < other.major
        return self.minor < other.minor


def run():
    rng = random.Random(2026)
    ints = [rng.randrange(1_000_000) for _ in range(60_000)]
    floats = [rng.random() for _ in range(40_000)]
    strings = [f"{x % 9973}-{x}" for x in ints[:40_000]]
    pairs = [(x % 100, x) for x in ints[:30_000]]
    versions = [Version(x % 50, x) for x in ints[:10_000]]
    checks = [sorted(ints)[::20_000], sorted(floats, reverse=True)[::20_000], sorted(strings)[::20_000]]
    checks.append(sorted(pairs)[::10_000])
    checks.append(sorted(strings, key=len)[::20_000])
    checks.append(sorted(pairs, key=lambda pair: (-pair[0], pair[1]))[::10_000])
    nearly = sorted(ints)
    nearly[100], nearly[-100] = nearly[-100], nearly[100]
    nearly.sort()
    checks.append(nearly[::20_000])
    versions.sort()
    checks.append([(v.major, v.minor) for v in versions[::5_000]])
    return checks
