"""What CPython 3.14.3 has and Typhon lacks or shapes differently: built-in types and native modules.

Usage: tests/cpython tests/whats_left/run.py [--all] [module ...]      (default: builtins)

Lists missing attributes, other kinds and other text signatures. expected.txt holds rows that stay, each with its
reason: `path  # reason`; a path may hold `*`. A row that is not there fails the run, and so does a line there that
stands for no row any more. With --all: every native module of CPython that Typhon is to have.
"""

import argparse
import fnmatch
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
TYPHON = HERE.parents[1] / "typhon"
CPYTHON = HERE.parent / "cpython"

# Private modules of CPython's own tests, other systems, and what issue 4 leaves out.
LEFT_OUT = "_test* _xx* xx* _curses* _remote_debugging _interp* _ctypes_test nt winreg _win* msvcrt _suggestions".split()


def native_modules():
    """The C modules of this CPython: built in and in lib-dynload."""
    script = (
        "import sys, os, sysconfig\n"
        "names = set(sys.builtin_module_names)\n"
        "folder = sysconfig.get_path('platstdlib') + '/lib-dynload'\n"
        "names |= {f.partition('.')[0] for f in os.listdir(folder) if f.endswith('.so')}\n"
        "print(*sorted(names))\n"
    )
    names = subprocess.run([str(CPYTHON), "-c", script], capture_output=True, text=True, check=True).stdout.split()
    return [name for name in names if not any(fnmatch.fnmatch(name, pattern) for pattern in LEFT_OUT)]


def dump(interpreter, modules):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [str(interpreter), str(HERE / "dump.py"), *modules],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
    )
    if done.returncode != 0:
        print(f"{Path(interpreter).name}: exit code {done.returncode}: {done.stderr.strip()[-400:]}")
    rows = {}
    for line in done.stdout.splitlines():
        path, what, signature = line.split("\t")
        rows[path] = (what, signature)
    return rows


def expected():
    """The paths of rows that stay; a line without a reason is refused."""
    patterns = []
    for line in (HERE / "expected.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            path, _, reason = line.partition("  # ")
            if not reason.strip():
                sys.exit(f"whats-left: no reason in expected.txt: {line}")
            patterns.append(path.strip())
    return patterns


def concerns(pattern, modules):
    """Whether rows must match when these modules are looked at; `builtins` stands for all paths without a module.

    A pattern for any module has rows in some of them only: it is asked for when all are looked at.
    """
    module = pattern.partition(".")[0]
    if "*" in module:
        return modules == native_modules()
    return module in modules if module in native_modules() else "builtins" in modules


def differences(ours, theirs):
    lacking_parents = set()
    for path, (what, signature) in theirs.items():
        parent = path.rpartition(".")[0]
        if parent in lacking_parents or path.partition(".")[0] in lacking_parents:
            continue
        if path not in ours:
            lacking_parents.add(path)
            yield path, f"missing ({what})"
        elif ours[path][0] != what:
            yield path, f"is {ours[path][0]}, on CPython {what}"
        elif signature and ours[path][1] != signature:
            yield path, f"signature {ours[path][1] or 'none'}, on CPython {signature}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("modules", nargs="*", default=["builtins"])
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    modules = native_modules() if options.all else options.modules
    patterns = expected()
    found = list(differences(dump(TYPHON, modules), dump(CPYTHON, modules)))
    rows = [(path, text) for path, text in found if not any(fnmatch.fnmatchcase(path, p) for p in patterns)]
    idle = [
        pattern
        for pattern in patterns
        if concerns(pattern, modules) and not any(fnmatch.fnmatchcase(path, pattern) for path, _ in found)
    ]
    for path, text in rows:
        print(f"{path}: {text}")
    for pattern in idle:
        print(f"{pattern}: in expected.txt, but there is no such row")
    kinds = Counter(text.split()[0] for _, text in rows)
    print(
        f"whats-left: {kinds['missing']} missing, {kinds['signature']} other signatures, "
        f"{kinds['is']} of another kind; {len(found) - len(rows)} with a reason"
    )
    sys.exit(bool(rows or idle))


if __name__ == "__main__":
    main()
