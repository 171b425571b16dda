"""Runs the jcstress tests and the Lincheck models of the shared types.

Usage: tests/cpython tests/concurrency/run.py [--minutes N] [jcstress] [lincheck] [--tests REGEX]

Builds them first (mvn -Pconcurrency). The short form (the default) takes about two minutes on a quiet machine; with
--minutes jcstress gets three quarters of the time, Lincheck the rest. Closes with one line for each, FAIL if anything
forbidden was seen. jcstress writes its report to tests/target/jcstress.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
REPORT = HERE.parent / "target" / "jcstress"
FORK_SECONDS = 4
SHORT_TURNS = ["-iters", "2", "-time", "500"]
SCENARIO_SECONDS = 4
MODULES = ("stdlib", "compiler", "runtime", "syntax", "annotations")
JVM_OPTIONS = ["--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"]


def build():
    command = "mvn -o -q -B -Dquick -Pconcurrency -pl tests/concurrency -am compile".split()
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        command.remove("-o")
        subprocess.run(command, cwd=ROOT, check=True)


def java(*arguments):
    home = os.environ.get("JAVA_HOME")
    program = os.path.join(home, "bin", "java") if home else "java"
    entries = [HERE / "target" / "classes"]
    entries += [ROOT / module / "target" / "classes" for module in MODULES]
    path = ":".join(map(str, entries)) + ":" + (HERE / "target" / "class-path").read_text().strip()
    REPORT.mkdir(parents=True, exist_ok=True)
    command = [program, *JVM_OPTIONS, "-cp", path, *arguments]
    process = subprocess.Popen(command, cwd=REPORT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = []
    for line in process.stdout:
        print(line, end="", flush=True)
        lines.append(line)
    return process.wait(), "".join(lines)


def in_sources(mark):
    return sum(file.read_text().count(mark) for file in HERE.glob("src/main/java/**/*.java"))


def jcstress(options):
    """None, or what went wrong."""
    seconds = options.minutes * 60 * 3 / 4 / in_sources("@JCStressTest") - FORK_SECONDS
    turns = ["-iters", str(max(2, round(seconds))), "-time", "1000"] if options.minutes else SHORT_TURNS
    arguments = ["-r", str(REPORT), "-v", "-jvmArgs", " ".join(JVM_OPTIONS)]
    arguments += ["-f", "1", "-fsm", "1", *turns, "-sc", "false", "-af", "NONE"]
    if options.tests:
        arguments += ["-t", options.tests]
    code, output = java("org.openjdk.jcstress.Main", *arguments)
    results = re.findall(r"\(Results: (\d+) planned; (\d+) passed, .*\)", output)
    if not results:
        return f"no results, exit code {code}"
    planned, passed = map(int, results[-1])
    return None if code == 0 and 0 < planned == passed else f"{passed} of {planned} passed, exit code {code}"


def lincheck(options):
    """None, or what went wrong."""
    scenarios = max(2, round(options.minutes * 60 / 4 / in_sources("Model.class") / SCENARIO_SECONDS))
    size = [str(scenarios), "2000"] if options.minutes else ["5", "200"]
    code, output = java("typhon.concurrency.CheckModels", *size)
    return None if code == 0 and ", 0 failed" in output else f"exit code {code}"


def main():
    parser = argparse.ArgumentParser(description="jcstress and Lincheck")
    parser.add_argument("what", nargs="*", choices=[[], "jcstress", "lincheck"])
    parser.add_argument("--minutes", type=float, default=0, help="the long form: about so long in all")
    parser.add_argument("--no-build", action="store_true", help="run what the last build made")
    parser.add_argument("--tests", help="jcstress: a regular expression for names of tests")
    options = parser.parse_args()
    if not options.no_build:
        build()
    runners = {"jcstress": jcstress, "lincheck": lincheck}
    problems = {what: runners[what](options) for what in options.what or runners}
    for what, problem in problems.items():
        print(f"{what}: " + (f"FAIL {problem}" if problem else "passed"))
    sys.exit(any(problems.values()))


if __name__ == "__main__":
    main()
