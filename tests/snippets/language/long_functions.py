"""Functions whose code is longer than a JVM method may be: they compile in parts and behave as all others."""

import sys
import traceback

BLOCK = """
    if n > {i}:
        total += {i} * n - {i} // 3
        names.append("name{i}" if total % 2 else str(total))
    else:
        other = [total, n, {i}, *names[:2]]
        total -= len(other)
"""


def make(name, lines):
    scope = {}
    exec(compile("\n".join(lines), f"<{name}>", "exec"), scope)
    return scope[name]


def straight():
    lines = ["def f(n):", "    total = 0", "    names = []"]
    lines += [BLOCK.format(i=i) for i in range(900)]
    lines += ["    return total, len(names), names[-1]"]
    return make("f", lines)


def nested():
    """Everything inside a loop, a try and a with; returns, breaks and continues on the way."""
    lines = ["def f(n, stop):", "    total = 0", "    names = []", "    for k in range(4):", "        try:"]
    for i in range(700):
        lines.append(BLOCK.format(i=i).replace("\n    ", "\n            "))
        if i == 300:
            lines += ["            if stop == 'return' and k == 1:", "                return 'returned', total"]
        if i == 400:
            lines += ["            if stop == 'break' and k == 2:", "                break"]
        if i == 500:
            lines += ["            if stop == 'continue':", "                continue"]
        if i == 600:
            lines += ["            if stop == 'raise' and k == 3:", "                total / (k - 3)"]
    lines += ["        except ZeroDivisionError as e:", "            names.append(str(e))"]
    lines += ["        finally:", "            total += 1000"]
    lines += ["    else:", "        total = -total", "    return total, len(names), names[-1]"]
    return make("f", lines)


def generator():
    lines = ["def f(n):", "    total = 0", "    names = []"]
    for i in range(800):
        lines.append(BLOCK.format(i=i))
        if i % 200 == 0:
            lines.append(f"    total += yield {i}, total")
    lines += ["    yield 'last', total"]
    return make("f", lines)


def failing():
    lines = ["def f(n, deep):", "    total = 0", "    names = []", "    def inner(x):", "        nonlocal total"]
    lines += ["        total += x", "        return total"]
    for i in range(800):
        lines.append(BLOCK.format(i=i))
        if i == 650:
            lines += ["    inner(5)", "    if deep:", "        unknown_name", "    sum(1 // (x - x) for x in [n])"]
    return make("f", lines)


def own_frame():
    lines = ["def f(n, see):", "    total = 0", "    names = []"]
    for i in range(800):
        lines.append(BLOCK.format(i=i))
        if i == 400:
            lines += ["    frames = see()"]
    lines += ["    return frames"]
    return make("f", lines)


def see():
    found = []
    frame = sys._getframe(1)
    for _ in range(2):
        found.append((frame.f_code.co_name, frame.f_lineno > 100))
        frame = frame.f_back
    return found


print(straight()(450))
f = nested()
for stop in ("no", "return", "break", "continue", "raise"):
    print(stop, f(350, stop))
g = generator()(10)
print(next(g), g.send(5), g.send(7), g.send(1), g.send(2))
for deep in (True, False):
    try:
        failing()(2, deep)
    except (NameError, ZeroDivisionError) as e:
        entries = traceback.extract_tb(e.__traceback__)
        print(type(e).__name__, e, [(x.name, x.lineno) for x in entries])
        tb = e.__traceback__.tb_next
        print(tb.tb_frame.f_locals["total"], len(tb.tb_frame.f_locals["names"]))
print(own_frame()(3, see))
