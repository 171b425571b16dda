"""sys.monitoring: where conditions and loops lead, and the ends of generators that are delegated to."""

import sys


def gen():
    yield 1
    return 5


def delegating():
    result = yield from gen()
    return result


def branches(n):
    out = []
    for i in gen():
        if i and n:
            out.append(i)
        else:
            out.append(0)
    while n < 3:
        n += 1
    x = n or 2
    y = 1 if n else 2
    return x, y


monitoring = sys.monitoring
events = monitoring.events
monitoring.use_tool_id(3, "test")


def line_of(code, offset):
    for start, end, line in code.co_lines():
        if start <= offset < end:
            return line - code.co_firstlineno


def callback(name):
    def call(code, offset, value):
        print(name, code.co_name, line_of(code, offset), "" if isinstance(value, int) else repr(value))

    return call


for name in "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION":
    monitoring.register_callback(3, getattr(events, name), callback(name))
wanted = events.BRANCH_LEFT | events.BRANCH_RIGHT | events.STOP_ITERATION
for f in branches, gen, delegating:
    monitoring.set_local_events(3, f.__code__, wanted)
print(branches(1), branches(0))
print(list(delegating()))
monitoring.free_tool_id(3)


def traced(frame, event, arg):
    if event == "exception":
        print(frame.f_code.co_name, arg[0].__name__, arg[1].value)
    return traced


sys.settrace(traced)
for _ in [0]:
    list(delegating())
sys.settrace(None)
