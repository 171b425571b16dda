"""Code with await at its top level, as the prompt of asyncio compiles it: running it gives a coroutine."""

import ast
import asyncio
import inspect
from types import FunctionType


async def items(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


class Lock:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return "locked"

    async def __aexit__(self, *exc_info):
        await asyncio.sleep(0)


SAMPLES = [
    "a = await asyncio.sleep(0, result=1)",
    "async for i in items(3):\n    a = i\n",
    "async with Lock() as lock:\n    a = lock\n",
    "a = [x async for x in items(2)][1]",
    "a = 1 in {x async for x in items(2)}",
    "a = {x: 1 async for x in items(1)}[0]",
    "a = [x async for x in items(2) async for x in items(2)][1]",
    "a = [x async for x in (x async for x in items(5))][1]",
    "a, = [1 for x in {x async for x in items(1)}]",
    "a = [await asyncio.sleep(0, x) async for x in items(2)][1]",
    "assert not await asyncio.sleep(0); a = 1",
    "try:\n    await asyncio.sleep(0)\n    1 / 0\nexcept ZeroDivisionError as e:\n    a = str(e)\nfinally:\n    await asyncio.sleep(0)\n",
    "def f():\n    return later\nlater = await asyncio.sleep(0, 5)\na = f()\n",
    "class C:\n    x = 1\na = C.x + await asyncio.sleep(0, 1)\n",
    "a = 0\nfor i in range(3):\n    a += await asyncio.sleep(0, i)\n",
]


async def run(sample, mode):
    code = compile(sample, "<sample>", mode, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    flagged = bool(code.co_flags & inspect.CO_COROUTINE)
    outside = {"asyncio": asyncio, "items": items, "Lock": Lock}
    await eval(code, outside)
    apart, local = dict(outside, a=None), {}
    await eval(code, apart, local)
    called = dict(outside)
    await FunctionType(code, called)()
    return flagged, outside["a"], local.get("a"), apart["a"], called["a"]


for sample in SAMPLES:
    for mode in ("exec", "single"):
        if mode == "single" and sample.count("\n") > 1 and not sample.startswith(("async", "try")):
            continue
        try:
            print(mode, asyncio.run(run(sample, mode)))
        except Exception as e:
            print(mode, type(e).__name__, e)
plain = compile("a = 1", "<plain>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
print(plain.co_flags & inspect.CO_COROUTINE)
try:
    compile("await x", "<plain>", "exec")
except SyntaxError as e:
    print(e.msg)
coroutine = eval(compile("await asyncio.sleep(0)\n1 / 0", "<failing>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
print(type(coroutine).__name__, coroutine.__name__, coroutine.cr_code.co_name)
try:
    asyncio.run(coroutine)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    print(tb.tb_lineno, tb.tb_frame.f_code.co_filename, tb.tb_frame.f_code.co_name)
