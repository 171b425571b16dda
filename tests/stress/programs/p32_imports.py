"""Many threads import modules with cycles and failures: each body runs once, none is seen half made."""
import os
import sys
import tempfile
import threading

from stress import crowd, passed, rounds

runs = sys.modules["stress_runs"] = type(sys)("stress_runs")
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    for number in rounds():
        runs.names = []
        count = 12
        for n in range(count):
            other = (n + 1) % count if n % 4 == 3 else n
            with open(os.path.join(folder, f"m{number}_{n}.py"), "w") as f:
                f.write(f"import stress_runs, time\nstress_runs.names.append({n})\ntime.sleep(0.001)\n")
                if n % 4 == 2:
                    f.write(f"import m{number}_{n - 1}\n")
                if n % 4 == 1:
                    f.write(f"import m{number}_{n + 1}\n")
                f.write("value = 1\n")
                if n % 4 == 3:
                    f.write("raise ValueError('as meant')\n")
        import importlib

        importlib.invalidate_caches()

        def work(i):
            for n in range(count):
                n = (n + i * 3) % count
                try:
                    module = __import__(f"m{number}_{n}")
                except ValueError:
                    assert n % 4 == 3
                else:
                    # Importlib of 3.14.3 may hand a waiter the module that failed (gh-143650).
                    if n % 4 == 0:
                        assert module.value == 1

        crowd(work)
        good = [n for n in runs.names if n % 4 != 3]
        assert sorted(good) == [n for n in range(count) if n % 4 != 3], runs.names
        assert not any(f"m{number}_{n}" in sys.modules for n in range(count) if n % 4 == 3)
passed()
