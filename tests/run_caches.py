"""Cache files of user modules: written, used, ignored when stale or damaged, safe between processes.

Usage: tests/cpython tests/run_caches.py [test ...]

All on CPython and on Typhon, but for what only Typhon promises (design D6).
"""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from side_by_side import CPYTHON, TYPHON

AT_ONCE = 4


class Place:
    """A folder with the module `module` and an interpreter that imports it."""

    def __init__(self, interpreter, folder):
        self.interpreter, self.folder = interpreter, Path(folder)
        self.source = self.folder / "module.py"
        self.write("old")

    def write(self, value, time=1_000_000_000):
        self.source.write_text(f"value = {value!r}\n\ndef f(x):\n    return x + 1\n")
        os.utime(self.source, (time, time))

    def run(self, *options, code="import module; print(module.value, module.f(1))", **variables):
        """What the program prints; fails when it fails."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        command = [str(self.interpreter), *options, "-c", code]
        done = subprocess.run(command, cwd=self.folder, env=kept | variables, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"exit code {done.returncode}:\n{done.stderr}"
        return done.stdout.strip()

    def caches(self, below=None):
        return sorted((below or self.folder).rglob("*.pyc"))

    def cache(self):
        found = self.caches()
        assert len(found) == 1, f"cache files: {found}"
        return found[0]


def written_and_used(place):
    """The second run takes the code from the cache: a new text under the old time and size does not show."""
    assert place.run() == "old 2"
    assert place.cache().parent.name == "__pycache__"
    tag = place.run("-B", code="import sys; print(sys.implementation.cache_tag)")
    assert place.cache().name == f"module.{tag}.pyc"
    place.write("new")
    assert place.run() == "old 2"


def source_changed(place):
    place.run()
    place.write("new", time=1_000_000_005)
    assert place.run() == "new 2"
    place.write("newer", time=1_000_000_005)  # another size
    assert place.run() == "newer 2"


def checked_by_hash(place):
    compile_it = "import py_compile as p; p.compile('module.py', invalidation_mode=p.PycInvalidationMode.%s)"
    place.run(code=compile_it % "CHECKED_HASH")
    assert place.run() == "old 2"
    place.write("new")
    assert place.run() == "new 2"
    place.run(code=compile_it % "UNCHECKED_HASH")
    place.write("old")
    assert place.run() == "new 2"
    assert place.run("--check-hash-based-pycs", "always") == "old 2"


def not_written(place):
    assert place.run("-B") == "old 2"
    assert place.run(PYTHONDONTWRITEBYTECODE="1") == "old 2"
    assert place.run(code="import sys; sys.dont_write_bytecode = True; import module; print(module.value)") == "old"
    assert place.caches() == []


def under_a_prefix(place):
    prefix = place.folder / "elsewhere"
    assert place.run(PYTHONPYCACHEPREFIX=str(prefix)) == "old 2"
    assert place.run("-X", f"pycache_prefix={prefix / 'x'}") == "old 2"
    assert not (place.folder / "__pycache__").exists()
    assert sum(path.name.startswith("module.") for path in place.caches(prefix)) == 2


def optimized(place):
    """Each level of -O has a file of its own."""
    place.run()
    place.run("-O")
    place.run("-OO")
    endings = [path.name.split(".", 2)[2] for path in place.caches()]
    assert endings == ["opt-1.pyc", "opt-2.pyc", "pyc"], endings


def no_room(place):
    """A file stands where the folder should be."""
    (place.folder / "__pycache__").write_text("")
    assert place.run() == "old 2"


def at_once(place):
    """Processes that compile the same module at the same time: each runs, the cache is whole, nothing is left over."""
    body = "".join(f"def g{i}(x):\n    return [x + {i}, {{x: {i}}}]\n\n" for i in range(300))
    place.source.write_text(place.source.read_text() + body)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert set(pool.map(lambda _: place.run(), range(AT_ONCE))) == {"old 2"}
    assert [path.name for path in place.cache().parent.iterdir()] == [place.cache().name]
    assert place.run(code="import module; print(module.g299(1))") == "[300, {1: 299}]"


def damaged(place):
    """Whatever happens to the file, the source counts, and the cache is made anew."""
    place.run()
    whole = place.cache().read_bytes()
    middle = len(whole) // 2
    changed = whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :]
    for content in (b"", whole[:10], whole[:40], whole[:-1], changed, bytes(len(whole))):
        place.cache().write_bytes(content)
        assert place.run() == "old 2", f"after {content[:50]}"
        assert place.cache().read_bytes() == whole, f"not mended after {content[:50]}"


def of_another_build(place):
    """Code compiled by another build of Typhon is not run."""
    place.run()
    ours = place.cache().read_bytes()
    assert place.run(TYPHON_JAVA_OPTS="-Dtyphon.build=123456789abc") == "old 2"
    other = place.cache().read_bytes()
    assert other != ours
    assert place.run() == "old 2"
    assert place.cache().read_bytes() != other


BOTH = (written_and_used, source_changed, checked_by_hash, not_written, under_a_prefix, optimized, no_room, at_once)
TYPHON_ONLY = (damaged, of_another_build)
TESTS = {test.__name__: test for test in BOTH + TYPHON_ONLY}


def problem(test, interpreter):
    with tempfile.TemporaryDirectory() as folder:
        try:
            test(Place(interpreter, folder))
        except AssertionError as error:
            line = error.__traceback__.tb_next.tb_lineno
            return f"line {line}: {error}"
    return None


def main():
    failed = 0
    wanted = sys.argv[1:] or TESTS
    for name in wanted:
        for interpreter in (CPYTHON, TYPHON) if TESTS[name] in BOTH else (TYPHON,):
            found = problem(TESTS[name], interpreter)
            if found:
                failed += 1
                print(f"FAILED {name} on {interpreter.name}: {found}")
    print(f"caches: {len(wanted)} tests, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
