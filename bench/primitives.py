"""Nanoseconds of the primitives (attribute, call, append, ...) by JMH: bench/jmh/.../Primitives.java says which.

Usage: tests/cpython bench/primitives.py [--quick] [--write] [pattern ...]

A pattern is a regular expression on the benchmark's name. --quick makes one short fork (to see that it works).
"""

import argparse
import csv
import os
import subprocess
import sys
from pathlib import Path

import page

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "bench" / "jmh" / "target"
PRODUCT = ROOT / "dist" / "target" / "typhon"
QUICK = ["-f", "1", "-wi", "2", "-w", "300ms", "-i", "2", "-r", "300ms"]


def jdk():
    script = f'. "{ROOT}/launcher/src/main/sh/jdk.sh"; find_jdk && echo "$jdk"'
    return subprocess.run(["bash", "-c", script], check=True, capture_output=True, text=True).stdout.strip()


def build(home):
    maven = ["mvn", "-q", "-B", "-Dquick", "-Pjmh", "-pl", "bench/jmh", "-am", "package"]
    subprocess.run(maven, cwd=ROOT, env={**os.environ, "JAVA_HOME": home}, check=True)


def run(home, given):
    class_path = [TARGET / "classes", (TARGET / "class-path").read_text().strip()]
    class_path += [ROOT / "dist" / "target" / "library-classes"]
    flags = (PRODUCT / "java.flags").read_text().splitlines()
    jvm = ["-XX:+UseSerialGC", *(flag for flag in flags if flag.startswith("-"))]
    command = [f"{home}/bin/java", *jvm, f"-Dtyphon.home={PRODUCT}", "-cp", os.pathsep.join(map(str, class_path))]
    results = TARGET / "results.csv"
    command += ["org.openjdk.jmh.Main", *given.patterns, "-rf", "csv", "-rff", str(results)]
    subprocess.run([*command, *(QUICK if given.quick else [])], check=True)
    with open(results, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("patterns", nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    subprocess.run([ROOT / "typhon", "-c", "pass"], check=True)  # builds the library, if need be
    home = jdk()
    build(home)
    lines = ["| operation | ns | error (99.9 %) |", "|---|---|---|"]
    for row in run(home, given):
        name = row["Benchmark"].rpartition(".")[2]
        lines.append(f"| {name} | {float(row['Score']):.2f} | {float(row['Score Error (99.9%)']):.2f} |")
    print(*lines, sep="\n")
    if given.write:
        command = " ".join(["tests/cpython bench/primitives.py", *sys.argv[1:]])
        page.replace("primitives", "Primitives", command, lines)


if __name__ == "__main__":
    main()
