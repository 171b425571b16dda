# Frames: locals that write through (PEP 667), callers, generators.
import sys


def outer(a, b=2, *args, c, **kw):
    x = 1

    def inner():
        return x, a

    frame = sys._getframe()
    view = frame.f_locals
    print(type(view).__name__, list(view), view["a"], len(view), "x" in view)
    view["b"] = 20
    view["x"] = 10
    view["new"] = "kept"
    print(b, inner(), frame.f_locals["new"], view == dict(view), sorted(locals()) == sorted(view))
    for action in (
        lambda: view.pop("x"),
        lambda: view.pop("nothing"),
        lambda: view["nothing"],
        lambda: view.__delitem__("x"),
        lambda: view.update(1),
    ):
        try:
            action()
        except Exception as e:
            print(type(e).__name__, e)
    print(view.get("nothing", 0), view.setdefault("more", 5), view.pop("more"), view | {"z": 1} == {**view, "z": 1})
    return frame


f = outer(1, c=3, k=4)
print(f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno, f.f_locals["c"], f.f_trace)
f.clear()
print(dict(f.f_locals))


def caller():
    here = sys._getframe()
    return callee(here)


def callee(expected):
    back = sys._getframe().f_back
    return back is expected, back.f_code.co_name, back.f_locals["here"] is expected


print(caller())


def numbers(limit):
    names = ["a"]
    for n in names * limit:
        yield n


g = numbers(3)
print(dict(g.gi_frame.f_locals), g.gi_frame is g.gi_frame)
next(g)
print(g.gi_frame.f_locals["names"], g.gi_frame.f_locals["limit"], g.gi_frame.f_generator is g)
g.close()
print(g.gi_frame)


def raises(depth):
    local = depth * 2
    if depth == 0:
        raise ValueError("here")
    raises(depth - 1)


try:
    raises(2)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno == tb.tb_frame.f_lineno, tb.tb_frame.f_locals.get("local"))
        last = tb
        tb = tb.tb_next
    chain = []
    frame = last.tb_frame
    while frame:
        chain.append(frame.f_code.co_name)
        frame = frame.f_back
    print(chain)


def debugger(frame, event, arg):
    if event == "line" and frame.f_lineno == frame.f_code.co_firstlineno + 2:
        frame.f_locals["value"] = 99
    return debugger


def watched():
    value = 1
    return value


sys.settrace(debugger)
result = watched()
sys.settrace(None)
print(result)
