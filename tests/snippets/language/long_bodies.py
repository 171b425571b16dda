"""Bodies whose single statement is longer than a JVM method may be, and units of very many functions."""

import sys
import traceback


def run(name, text, **scope):
    exec(compile(text, f"<{name}>", "exec"), scope)
    return scope


def chain(lines):
    return "def f(x):\n    if x == -1:\n        return 'first'\n" + lines + "    else:\n        return 'else'\n"


f = run("elif", chain("".join(f"    elif x == {i}:\n        return 'case', {i}\n" for i in range(2500))))["f"]
print(f(-1), f(0), f(1234), f(2499), f(2500))

STEP = "        if x == {i}:\n            seen.append({i})\n"

loop = "for k in range(5):\n    for x in (7, 400, 900, 1100, 1150, 1199):\n"
for i in range(1200):
    loop += STEP.format(i=i)
    if i == 450:
        loop += "        if k == 1 and x < 500:\n            continue\n"
    if i == 950:
        loop += "        if k == 2 and x > 950:\n            break\n"
    if i == 1000:
        loop += "        try:\n            if k == 3:\n                break\n        finally:\n            seen.append('finally')\n"
loop += "    else:\n        seen.append('else')\n"
seen = run("loop", loop, seen=[])["seen"]
print(len(seen), seen)


def function_of(text):
    return "def f(seen):\n" + "".join(f"    {line}\n" for line in text.splitlines()) + "    return len(seen), seen\n"


print(run("function", function_of(loop))["f"]([]) == (len(seen), seen))

attempt = "try:\n" + "".join(f"    total += {i} * (x - {i})\n" for i in range(3000))
attempt += "    total / (x - x)\nexcept ZeroDivisionError as e:\n    caught = str(e), total\nfinally:\n    total = -total\n"
scope = run("try", attempt, total=1, x=5)
print(scope["caught"], scope["total"])

nested = "def f(x):\n    while True:\n        with open('/dev/null') as file:\n"
nested += "".join(f"            if x.real == {i}:\n                return {i}, file.closed\n" for i in range(1500))
nested += "            if x > 5000:\n                break\n            x += 1200\n    return 'end', file.closed\n"
f = run("with", nested)["f"]
print(f(3), f(1499), f(1600))

many = "".join(f"def m{i}(x: int, *more: 'n{i}') -> str:\n    return x + {i}, more\n" for i in range(3000))
scope = run("many", many)
print(scope["m0"](1), scope["m1500"](1, 2), scope["m2999"](*range(3)), scope["m7"].__annotations__)

cls = "class C:\n" + "".join(f"    def m{i}(self, x: int) -> str:\n        return x + {i}\n    a{i} = {i}\n" for i in range(2000))
C = run("class", cls)["C"]
print(C().m0(1), C().m1999(1), C.a1999, C.m5.__qualname__, C.m6.__annotations__)

# Errors and debuggers see the lines of all parts.
wrong = chain("".join(f"    elif x == {i}:\n        return {i} // (x - {i})\n" for i in range(2000)))
try:
    run("wrong", wrong)["f"](1900)
except ZeroDivisionError as e:
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(e.__traceback__)][1:])

events = []


def tracer(frame, event, argument):
    if frame.f_code.co_filename == "<traced>":
        events.append((event, frame.f_lineno, frame.f_locals.get("x")))
        return tracer


long = "def f(x):\n" + "".join(f"    if x == {i}:\n        x += 10\n" for i in range(1500)) + "    return x\n"
f = run("traced", long)["f"]
sys.settrace(tracer)
f(1000)
sys.settrace(None)
print(len(events), events[:2], [e for e in events if e[1] in (2002, 2003, 2022, 2023)], events[-2:])
