"""Runs the jcstress tests and the Lincheck models of the shared types.

Usage: tests/cpython tests/concurrency/run.py [--long] [jcstress] [lincheck] [--tests REGEX]

Builds them first (mvn -Pconcurrency). jcstress writes its report to tests/target/jcstress.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
REPORT = HERE.parent / "target" / "jcstress"
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
    return subprocess.run([program, *JVM_OPTIONS, "-cp", path, *arguments], cwd=REPORT).returncode


def jcstress(options):
    arguments = ["-r", str(REPORT), "-v", "-jvmArgs", " ".join(JVM_OPTIONS)]
    if not options.long:
        arguments += "-f 1 -fsm 1 -iters 2 -time 500 -sc false -af NONE".split()
    if options.tests:
        arguments += ["-t", options.tests]
    return java("org.openjdk.jcstress.Main", *arguments)


def lincheck(options):
    size = ["50", "2000"] if options.long else ["5", "200"]
    return java("typhon.concurrency.CheckModels", *size)


def main():
    parser = argparse.ArgumentParser(description="jcstress and Lincheck")
    parser.add_argument("what", nargs="*", choices=[[], "jcstress", "lincheck"])
    parser.add_argument("--long", action="store_true", help="half an hour instead of two minutes")
    parser.add_argument("--no-build", action="store_true", help="run what the last build made")
    parser.add_argument("--tests", help="jcstress: a regular expression for names of tests")
    options = parser.parse_args()
    if not options.no_build:
        build()
    runners = {"jcstress": jcstress, "lincheck": lincheck}
    sys.exit(max(runners[what](options) for what in options.what or runners))


if __name__ == "__main__":
    main()
