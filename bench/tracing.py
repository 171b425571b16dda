"""What tracing costs while it is off: the same work before any settrace, and after it was on and off again.

Usage: ./typhon bench/tracing.py [rounds]   (or any other Python)

Times are the best of the rounds, in CPU seconds of this thread. The last line is "after / before" of each program: 1.00
means that tracing costs nothing while it is off. Monitoring events and a profile function are switched on and off too.
"""

import sys
import time


def calls(n):
    return n if n < 2 else calls(n - 1) + calls(n - 2)


def loops(n):
    total = 0
    for i in range(n):
        total += i & 7
    return total


def items(n):
    return sum(i for i in range(n))


PROGRAMS = [(calls, 24), (loops, 2_000_000), (items, 500_000)]


def best(function, argument, rounds):
    times = []
    for _ in range(rounds):
        started = time.thread_time()
        function(argument)
        times.append(time.thread_time() - started)
    return min(times)


def trace_once():
    def follow(frame, event, arg):
        return follow

    monitoring = sys.monitoring
    sys.settrace(follow)
    for function, _ in PROGRAMS:
        function(10)
    sys.settrace(None)
    sys.setprofile(lambda frame, event, arg: None)
    for function, _ in PROGRAMS:
        function(10)
    sys.setprofile(None)
    monitoring.use_tool_id(monitoring.PROFILER_ID, "bench")
    monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.LINE, lambda code, line: None)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.LINE)
    for function, _ in PROGRAMS:
        function(10)
    monitoring.set_events(monitoring.PROFILER_ID, 0)
    monitoring.free_tool_id(monitoring.PROFILER_ID)


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    before = [best(f, n, rounds) for f, n in PROGRAMS]
    again = [best(f, n, rounds) for f, n in PROGRAMS]
    trace_once()
    after = [best(f, n, rounds) for f, n in PROGRAMS]
    for (f, n), b, g, a in zip(PROGRAMS, before, again, after):
        print(f"{f.__name__:6} before {b * 1e3:8.2f} ms, again {g * 1e3:8.2f} ms, after tracing {a * 1e3:8.2f} ms")
    print("after / before:", *(f"{f.__name__} {a / min(b, g):.2f}" for (f, _), b, g, a in zip(PROGRAMS, before, again, after)))


main()
