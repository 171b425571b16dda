"""Loops under tracing tell of the StopIteration that ends them, call_tracing traces inside a trace function, and code objects know all lines."""

import sys

events = []


def trace(frame, event, argument):
    if frame.f_code.co_filename == __file__:
        shown = (argument[0].__name__, str(argument[1])) if event == "exception" else argument
        events.append((frame.f_code.co_name, frame.f_lineno, event, shown))
    return trace


def generator(value):
    yield 0
    return value


class Stopping:
    def __iter__(self):
        return iter(()) if self is None else self

    def __next__(self):
        raise StopIteration("mine")

    def __repr__(self):
        return "stopping"


def loops():
    for _ in generator(1):
        pass
    for _ in generator(None):
        pass
    for _ in Stopping():
        pass
    list(generator(3))
    found = [x for x in generator(4)]
    (only,) = generator(5)

    def delegating():
        last = yield from generator(6)
        return last

    list(delegating())
    return found


sys.settrace(trace)
loops()
sys.settrace(None)
for event in events:
    print(event)


def inner_trace(frame, event, argument):
    if frame.f_code.co_filename == "<inner>":
        print("inner", frame.f_lineno, event)
    return inner_trace


def inner():
    sys.settrace(inner_trace)
    exec(compile("x = 1\ny = 2", "<inner>", "exec"), {})
    sys.settrace(None)


def outer_trace(frame, event, argument):
    if event == "line" and frame.f_lineno not in seen:
        seen.add(frame.f_lineno)
        print("call_tracing gives", sys.call_tracing(inner, ()))
    return outer_trace


def traced():
    a = 1
    return a


seen = set()
sys.settrace(outer_trace)
traced()
sys.settrace(None)
try:
    sys.call_tracing(inner, [])
except TypeError as e:
    print(e)


def constants(a):
    x = 1
    y = a
    if y:
        z = None
    else:
        z = w = 3
    return z


for function in (constants, traced):
    first = function.__code__.co_firstlineno
    print(sorted({line - first for _, _, line in function.__code__.co_lines() if line}))
