"""Generators and coroutines whose bodies are longer than a JVM method may be."""

import asyncio
import sys
import traceback


def run(name, text, **scope):
    exec(compile(text, f"<{name}>", "exec"), scope)
    return scope


def lines_of(error):
    return [(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)][1:]


def finish(iterator, sent):
    """Sends one value after the other; gives the number of steps, their sum and what was returned."""
    count, total = 1, next(iterator)
    try:
        while True:
            total += iterator.send(sent)
            count += 1
    except StopIteration as stop:
        return count, total, stop.value


text = "def g(a):\n    total = a\n" + "".join(f"    total += (yield total + {i})\n" for i in range(5000)) + "    return total\n"
g = run("yields", text)["g"]
print(finish(g(1), 2), finish(g(3), -1))

text = "def h(i):\n    got = yield i\n    return got\ndef g(t):\n" + "".join(f"    t += yield from h({i})\n" for i in range(800)) + "    return t\n"
g = run("delegates", text)["g"]
it = g(0)
next(it)
print(it.gi_yieldfrom.__name__, it.send(4), finish(g(1), 5))

# Few suspensions, far from each other.
text = "def g(x):\n    t = x\n" + "".join(f"    t = t + x * {i} - ({i} + x)\n" for i in range(1000)) + "    got = yield t\n"
text += "".join(f"    t = t - x * {i} + ({i} + got)\n" for i in range(1000)) + "    yield t, sorted(locals())\n    1 / 0\n"
it = run("between", text)["g"](5)
print(next(it), it.gi_frame.f_lineno, it.send(7))
try:
    next(it)
except ZeroDivisionError as e:
    print(lines_of(e), it.gi_frame)

# What frames and tracebacks tell.
text = "def g(x):\n    t = x\n" + "".join(f"    t += 1\n    yield t // (x - {i})\n" for i in range(1000))
it = run("frames", text)["g"](700)
seen = []
try:
    for value in it:
        seen.append((it.gi_frame.f_lineno, it.gi_frame.f_locals["t"]))
except ZeroDivisionError as e:
    print(len(seen), seen[0], seen[-1], lines_of(e), e.__traceback__.tb_next.tb_frame.f_locals)

# try, finally and what is thrown in.
text = "def g(log):\n    try:\n"
for i in range(400):
    text += f"        try:\n            log.append((yield {i}))\n        except ValueError as e:\n"
    text += "            log.append((str(e), (yield 'caught'), sys.exception() is e))\n"
text += "    except GeneratorExit:\n        log.append('exit')\n        raise\n    finally:\n        log.append('finally')\n"
g = run("try", text, sys=sys)["g"]
log = []
it = g(log)
out = [next(it)]
try:
    raise KeyError("outer")
except KeyError:
    for k in range(3):
        out += [it.send(k), it.throw(ValueError(f"v{k}")), it.send("x")]
print(out, log)
for k in range(300):
    next(it)
try:
    it.throw(IndexError("thrown"))
except IndexError as e:
    print(lines_of(e), log[-2:])
it = g(log)
for k in range(350):
    next(it)
it.close()
print(log[-2:], list(it))

# Loops around all of it.
text = "def g():\n    for k in range(3):\n        for q in (1, 2):\n"
for i in range(600):
    text += f"            x = yield k, q, {i}\n            if x == {i}:\n                {'break' if i % 2 else 'continue'}\n"
text += "    else:\n        yield 'else'\n        return 'returned'\n"
it = run("loops", text)["g"]()
out = [next(it)]
try:
    while True:
        out.append(it.send(len(out) * 7 % 601))
except StopIteration as stop:
    print(len(out), out[-3:], sum(o[2] for o in out if o != "else"), stop.value)

# Coroutines and asynchronous generators.
text = "async def g(sleep):\n    t = 0\n" + "".join("    await sleep(0)\n    t += 1\n    yield t\n" for i in range(300))
text += "async def numbers():\n    yield 1\n    yield 2\n"
text += "async def f(sleep, Manager, log):\n    n = 0\n    async for x in g(sleep):\n        n += x\n"
for i in range(60):
    text += f"    try:\n        await sleep(0)\n        raise ValueError({i})\n    except ValueError as e:\n        await sleep(0)\n"
    text += "        n += e.args[0]\n        try:\n            raise KeyError\n        except KeyError as inner:\n"
    text += "            assert inner.__context__ is e\n    async for x in numbers():\n        n += x\n"
    text += f"    async with Manager({i}) as m:\n        n += m\n    n += sum([x async for x in numbers() if await sleep(0, True)])\n"
text += "    return n\n"


class Manager:
    def __init__(self, i):
        self.i = i

    async def __aenter__(self):
        return self.i

    async def __aexit__(self, *exception):
        pass


print(asyncio.run(run("coroutine", text)["f"](asyncio.sleep, Manager, [])))

events = []


def tracer(frame, event, argument):
    if frame.f_code.co_filename == "<traced>":
        events.append((event, frame.f_lineno, frame.f_locals.get("t")))
        return tracer


text = "def g(t):\n" + "".join("    t += 1\n    yield t\n" for i in range(400))
g = run("traced", text)["g"]
sys.settrace(tracer)
print(sum(g(1)))
sys.settrace(None)
print(len(events), events[:4], events[1000:1003], events[-2:])
