"""The functions and calls that cProfile and profile see in steps.py, without their times."""

import io
import pstats
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).parent
with tempfile.TemporaryDirectory() as folder:
    target = Path(folder, "result")
    for module in ("cProfile", "profile"):
        command = [sys.executable, "-m", module, "-o", str(target), str(here / "steps.py")]
        print(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
        shown = io.StringIO()
        stats = pstats.Stats(str(target), stream=shown)
        ours = {
            (key[1], key[2]): (value[0], value[1], sorted((k[1], k[2]) for k in value[4] if "steps" in k[0]))
            for key, value in stats.stats.items()
            # The body of a class has no caller here, __build_class__ in CPython.
            if key[0].endswith("steps.py") and key[2] != "Shape"
        }
        for key in sorted(ours):
            print(module, key, ours[key])
    ordered = subprocess.run(
        [sys.executable, "-m", "cProfile", "-s", "ncalls", str(here / "steps.py")],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    print([line.split() for line in ordered.splitlines() if "ncalls" in line or "Ordered" in line])
