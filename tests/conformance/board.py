"""Writes docs/conformance.md from the results on disk."""

import datetime
import os
import platform
import subprocess
from collections import Counter
from pathlib import Path

import expectations
import module_run

ROOT = Path(__file__).resolve().parents[2]
BOARD = ROOT / "docs" / "conformance.md"
TIERS = {
    "L": "core language",
    "B": "built-ins, io, codecs",
    "S": "pure-Python standard library",
    "N": "native modules",
    "O": "operating system, sockets, processes",
    "T": "threads, asyncio",
    "X": "tests of CPython itself",
}


def commit():
    git = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(git, capture_output=True, text=True).stdout.strip() or "unknown"


def count(tests, result):
    return Counter(expectations.status_of(result, test) for test in tests)


def cells(counts):
    failed = counts["fail"] + counts["error"] + counts["crash"] + counts["timeout"]
    return f"{counts['pass']} | {failed} | {counts['skip']} | {counts['missing']}"


def write():
    applicable = expectations.applicable_tests()
    totals = {tier: Counter() for tier in TIERS}
    rows = {tier: [] for tier in TIERS}
    for module in expectations.modules():
        tests = applicable[module.name]
        path = module_run.result_file(module.name)
        total = totals[module.tier]
        total["applicable"] += len(tests)
        total["modules"] += 1
        if not path.exists():
            total["missing"] += len(tests)
            continue
        result = module_run.read(path)
        counts = count(tests, result)
        total.update(counts)
        total["measured"] += len(tests)
        if tests:
            rows[module.tier].append(
                f"| {module.name} | {len(tests)} | {cells(counts)} | {result.seconds:.1f} "
                f"| {module.cpython_seconds:.1f} |"
            )
    BOARD.parent.mkdir(exist_ok=True)
    BOARD.write_text("\n".join(lines(totals, rows)) + "\n", encoding="utf-8")


def lines(totals, rows):
    yield "# Conformance: CPython 3.14.3's own tests on Typhon"
    yield ""
    yield f"Written by `tests/cpython tests/conformance/run.py --report` on {datetime.date.today()},"
    yield f"commit {commit()}, {os.cpu_count()} cores, {platform.system()}. *Applicable* are the tests that another"
    yield "implementation can pass (`tests/conformance/README.md`); *not run* are those whose module was not"
    yield "measured, could not be imported, or ended before them. Each row is the latest result of its module on disk,"
    yield "perhaps of an earlier build of that day."
    yield ""
    yield "| tier | modules | applicable | passed | failed | skipped | not run | passed of applicable |"
    yield "|---|---|---|---|---|---|---|---|"
    everything = Counter()
    for tier, title in TIERS.items():
        if tier != "X":
            everything.update(totals[tier])
        yield total_row(f"{tier} {title}", totals[tier])
    yield total_row("**all but X**", everything)
    for tier, title in TIERS.items():
        if not rows[tier]:
            continue
        yield ""
        yield f"## {tier}: {title}"
        yield ""
        yield "| module | applicable | passed | failed | skipped | not run | Typhon s | CPython s |"
        yield "|---|---|---|---|---|---|---|---|"
        yield from rows[tier]


def total_row(title, total):
    applicable = total["applicable"]
    share = total["pass"] / applicable if applicable else 0.0
    return f"| {title} | {total['modules']} | {applicable} | {cells(total)} | {share:.1%} |"
