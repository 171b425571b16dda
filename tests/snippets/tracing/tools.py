"""What tools see: settrace in all threads, coverage by settrace and by monitoring with DISABLE, a debugger of bdb."""

import bdb
import sys
import threading

SOURCE = """
def f(n):
    if n > 1:
        x = 1
    else:
        x = 2
    for i in range(n):
        x += i
    try:
        1 // 0
    except ZeroDivisionError:
        pass
    finally:
        x = 3
    with open('/dev/null') as h:
        pass
    return [y for y in range(3)]
f(2)
f(3)
"""
CODE = compile(SOURCE, "covered", "exec")
FUNCTION = next(c for c in CODE.co_consts if hasattr(c, "co_code"))


def in_all_threads():
    started, go_on, events = threading.Event(), threading.Event(), []

    def work():
        def inner():
            return 1

        started.set()
        go_on.wait()
        inner()

    def tracer(frame, event, argument):
        if frame.f_code.co_name == "inner":
            events.append(event)
        return tracer

    thread = threading.Thread(target=work)
    thread.start()
    started.wait()
    threading.settrace_all_threads(tracer)
    go_on.set()
    thread.join()
    threading.settrace_all_threads(None)
    print(events)


def covered_by_settrace():
    lines = set()

    def tracer(frame, event, argument):
        if frame.f_code.co_filename != "covered":
            return None
        if event == "line":
            lines.add(frame.f_lineno)
        return tracer

    sys.settrace(tracer)
    exec(CODE, {})
    sys.settrace(None)
    print(sorted(lines))


def covered_by_monitoring():
    monitoring = sys.monitoring
    events = monitoring.events
    monitoring.use_tool_id(3, "coverage")
    lines, seen = set(), []

    def line(code, number):
        if code.co_filename == "covered":
            lines.add((code.co_name, number))
        return monitoring.DISABLE

    monitoring.register_callback(3, events.LINE, line)
    monitoring.set_events(3, events.LINE)
    exec(CODE, {})
    monitoring.set_events(3, 0)
    monitoring.restart_events()
    print(sorted(lines))
    monitoring.register_callback(3, events.LINE, lambda code, number: seen.append(number))
    monitoring.register_callback(3, events.PY_RETURN, lambda code, offset, value: seen.append(value))
    monitoring.set_local_events(3, FUNCTION, events.LINE | events.PY_RETURN)
    exec(CODE, {})
    monitoring.set_local_events(3, FUNCTION, 0)
    monitoring.free_tool_id(3)
    print(seen)


class Steps(bdb.Bdb):
    def __init__(self):
        super().__init__(skip=["codecs*", "encodings*", "_io*"])
        self.steps = []

    def note(self, *step):
        self.steps.append(step)
        self.set_step()

    def user_call(self, frame, arguments):
        self.note("call", frame.f_code.co_name)

    def user_line(self, frame):
        self.note("line", frame.f_lineno)

    def user_return(self, frame, value):
        self.note("return", frame.f_code.co_name)

    def user_exception(self, frame, info):
        self.note("exception", info[0].__name__)


in_all_threads()
covered_by_settrace()
covered_by_monitoring()
steps = Steps()
steps.run(CODE, {})
print(steps.steps)
