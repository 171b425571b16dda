# The events of sys.settrace: lines, calls, returns, exceptions, generators, classes, with, finally.
import sys


def helper(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
        else:
            continue
    while total < 10:
        total += 5
    return total


def failing(d):
    try:
        return d["missing"]
    except KeyError as e:
        return str(e)
    finally:
        d["seen"] = True


def generator():
    x = yield 1
    try:
        yield x
    except ValueError:
        yield "caught"


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return True


def managed():
    with Manager() as m:
        raise RuntimeError("x")
    return m is not None


def deep(n):
    if n == 0:
        raise LookupError("bottom")
    deep(n - 1)


def many():
    value = (
        helper(2)
        + helper(1)
    )

    class Local:
        """doc"""
        a = value

        @property
        def p(self):
            return self.a

    g = generator()
    next(g)
    g.send(7)
    g.throw(ValueError)
    g.close()
    return [k for k in range(2)], Local().p, (lambda: 3)()


events = []


def trace(frame, event, arg):
    code = frame.f_code
    if event == "exception":
        arg = arg[0].__name__
    elif event == "return" and not isinstance(arg, (int, str, list, tuple, type(None))):
        arg = type(arg).__name__
    events.append((code.co_name, event, frame.f_lineno - code.co_firstlineno, arg))
    return trace


for f, args in [(helper, (3,)), (failing, ({},)), (managed, ()), (many, ())]:
    sys.settrace(trace)
    f(*args)
    sys.settrace(None)
sys.settrace(trace)
try:
    deep(2)
except LookupError:
    pass
sys.settrace(None)
for e in events:
    print(*e)


def quitting(frame, event, arg):
    if event == "line":
        raise SystemError("from the trace function")
    return quitting


sys.settrace(quitting)
try:
    helper(1)
except SystemError as e:
    print(e, sys.gettrace())
print(helper(4))
