# sys.setprofile, cProfile and trace over real programs.
import cProfile
import io
import pstats
import sys
import trace


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def work():
    data = []
    for i in range(3):
        data.append(fib(i + 2))
    return sorted(data)


events = []


def profiler(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    events.append((event, name))


sys.setprofile(profiler)
work()
sys.setprofile(None)
for e in events:
    print(*e)

p = cProfile.Profile()
p.enable()
work()
p.disable()
out = io.StringIO()
stats = pstats.Stats(p, stream=out)
for (file, line, name), (cc, nc, tt, ct, callers) in sorted(stats.stats.items(), key=lambda s: s[0][2]):
    if name in ("fib", "work", "<built-in method builtins.sorted>", "<method 'append' of 'list' objects>"):
        print(name, cc, nc, sorted(c[2] for c in callers))

tracer = trace.Trace(count=1, trace=0)
tracer.runfunc(work)
first = work.__code__.co_firstlineno
counts = {line - first: n for (file, line), n in tracer.results().counts.items() if file == __file__ and line >= first}
print(sorted(counts.items()))
