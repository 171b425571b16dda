"""The lines and callers that module trace counts in steps.py."""

import runpy
import trace
from pathlib import Path

path = str(Path(__file__).with_name("steps.py"))
counter = trace.Trace(count=1, trace=0, countfuncs=0, countcallers=0)
counter.runfunc(runpy.run_path, path)
counts = counter.results().counts
for (file, line), count in sorted(counts.items()):
    if file == path:
        print(line, count)
callers = trace.Trace(count=0, trace=0, countcallers=1)
callers.runfunc(runpy.run_path, path)
for (caller, callee), _ in sorted(callers.results().callers.items()):
    if path in (caller[0], callee[0]) and caller[0] == callee[0]:
        # CPython finds classes by gc.get_referrers; here they have none.
        print(caller[2].rpartition(".")[2], callee[2].rpartition(".")[2])
functions = trace.Trace(count=0, trace=0, countfuncs=1)
functions.runfunc(runpy.run_path, path)
print(sorted(f[2].rpartition(".")[2] for f in functions.results().calledfuncs if f[0] == path))
