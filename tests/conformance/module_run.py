"""Runs one test module on the interpreter under test, in its own process, and collects what happened."""

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "target" / "conformance"
RESOURCES = "audio,curses,decimal,cpu,subprocess,walltime"

# After a hang or a crash the rest of a module runs in a new process, this often.
RESTARTS = 4


@dataclass
class Outcome:
    status: str  # pass, fail, error, skip, timeout, crash
    seconds: float
    reason: str


@dataclass
class ModuleResult:
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    load_errors: list[str] = field(default_factory=list)
    seconds: float = 0.0
    ended: bool = False


def result_file(module):
    return TARGET / "results" / f"{module}.tsv"


def log_file(module):
    return TARGET / "results" / f"{module}.log"


def read(path):
    result = ModuleResult()
    running = None
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, *fields = line.split("\t")
        match kind:
            case "start":
                running = fields[0]
            case "load-error":
                result.load_errors.append(f"{fields[0]}: {fields[2]}")
            case "end":
                result.ended = True
            case "seconds":
                result.seconds += float(fields[0])
            case "timeout" | "crash":
                if running is not None:
                    result.outcomes[running] = Outcome(kind, 0.0, fields[0])
                    running = None
                else:
                    result.load_errors.append(f"{kind}: {fields[0]}")
            case _:
                result.outcomes[fields[0]] = Outcome(kind, float(fields[1]), fields[2])
                running = None
    return result


def run(module, interpreter, limit, with_stubs):
    """Runs the module; returns the result, which is on disk too."""
    results = result_file(module)
    results.parent.mkdir(parents=True, exist_ok=True)
    results.unlink(missing_ok=True)
    results.touch()
    log_file(module).unlink(missing_ok=True)
    for _ in range(1 + RESTARTS):
        done = read(results).outcomes
        run_process(module, interpreter, limit, results, done, with_stubs)
        result = read(results)
        if result.ended or len(result.outcomes) == len(done):
            break
    return read(results)


def run_process(module, interpreter, limit, results, done, with_stubs):
    scratch = TARGET / "scratch" / module
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    left_out = TARGET / "results" / f"{module}.done"
    left_out.write_text("".join(f"{test}\n" for test in done), encoding="utf-8")
    resources = RESOURCES + (",network" if module == "test_socketserver" else "")
    command = [interpreter, str(HERE / "worker.py"), module, str(results), str(left_out), resources]
    start = time.monotonic()
    with open(log_file(module), "ab") as log:
        process = subprocess.Popen(
            command,
            cwd=scratch,
            env=environment(scratch, with_stubs),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        ending = None
        try:
            code = process.wait(limit)
            if code != 0:
                ending = f"crash\texit code {code}"
        except subprocess.TimeoutExpired:
            ending = f"timeout\tno end after {limit} s"
        except BaseException:
            kill_group(process)
            raise
        kill_group(process)
    with open(results, "a", encoding="utf-8") as file:
        if ending and not read(results).ended:
            file.write(ending + "\n")
        file.write(f"seconds\t{time.monotonic() - start:.2f}\n")
    left_out.unlink()
    shutil.rmtree(scratch, ignore_errors=True)


def environment(scratch, with_stubs):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    # The test package is part of CPython's library: also children that ignore the environment import it.
    options = f"{kept.get('TYPHON_JAVA_OPTS', '')} -Dtyphon.library={tests_folder(with_stubs)}".strip()
    return {**kept, "TYPHON_JAVA_OPTS": options, "TMPDIR": str(scratch)}


def tests_folder(with_stubs):
    """A folder that holds CPython's test package, perhaps the stubs, and nothing else."""
    [reference] = (HERE.parent / "target" / "cpython" / "org" / "bytedeco" / "cpython").iterdir()
    folder = TARGET / ("library-stubs" if with_stubs else "library")
    folder.mkdir(parents=True, exist_ok=True)
    for member in [reference / "lib" / "python3.14" / "test", *(HERE.glob("stubs/*.py") if with_stubs else ())]:
        link = folder / member.name
        if not link.is_symlink():
            link.symlink_to(member)
    return folder


def kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
