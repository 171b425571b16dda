# sys.monitoring: events, local events, DISABLE, the rules of its functions.
import sys

monitoring = sys.monitoring
E = monitoring.events
TOOL = 3


def worked(n):
    total = 0
    for i in range(n):
        total += len(str(i))
    return total


def generator():
    yield 1
    yield 2


def failing():
    try:
        {}["x"]
    except KeyError:
        return "handled"


log = []


def listener(name):
    def callback(code, *args):
        if code.co_name in ("worked", "generator", "failing"):
            shown = [a.__name__ if hasattr(a, "__name__") else type(a).__name__ if isinstance(a, BaseException) else a for a in args[1:]]
            line = args[0] - code.co_firstlineno if name == "LINE" else ""
            log.append((code.co_name, name, line, shown))
    return callback


monitoring.use_tool_id(TOOL, "snippet")
print(monitoring.get_tool(TOOL))
names = ["PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "LINE", "CALL", "C_RETURN", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND"]
for name in names:
    monitoring.register_callback(TOOL, getattr(E, name), listener(name))
monitoring.set_events(TOOL, sum(getattr(E, n) for n in names if n != "C_RETURN"))
worked(2)
list(generator())
failing()
monitoring.set_events(TOOL, 0)
for entry in log:
    print(*entry)

log.clear()
seen = []


def once(code, line):
    seen.append(line - code.co_firstlineno)
    return monitoring.DISABLE


monitoring.register_callback(TOOL, E.LINE, once)
monitoring.set_local_events(TOOL, failing.__code__, E.LINE)
failing()
failing()
print(seen, monitoring.get_local_events(TOOL, failing.__code__) == E.LINE)
monitoring.restart_events()
failing()
print(seen)
monitoring.set_local_events(TOOL, failing.__code__, 0)
failing()
print(len(seen))

for action in (
    lambda: monitoring.use_tool_id(TOOL, "again"),
    lambda: monitoring.use_tool_id(7, "x"),
    lambda: monitoring.set_events(TOOL, -1),
    lambda: monitoring.set_events(TOOL, E.C_RETURN),
    lambda: monitoring.register_callback(TOOL, E.LINE | E.CALL, None),
    lambda: monitoring.get_events(4),
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
monitoring.free_tool_id(TOOL)
print(monitoring.get_tool(TOOL))
