# Coroutines, async for, async with, async generators, driven by hand and by asyncio.
import asyncio


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def add(a, b):
    x = await Awaitable(a)
    y = await Awaitable(b)
    return x + y


coroutine = add("first", "second")
print(coroutine.send(None), coroutine.send(10))
try:
    coroutine.send(20)
except StopIteration as stop:
    print(stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)


class Manager:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("aenter")
        return "managed"

    async def __aexit__(self, kind, value, tb):
        print("aexit", kind and kind.__name__)
        return kind is KeyError


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("agen got", got)
    finally:
        print("agen cleanup")


async def task(name, delay, log):
    await asyncio.sleep(delay)
    log.append(name)
    return name * 2


async def main():
    async with Manager() as m:
        print(m)
    async with Manager():
        raise KeyError("suppressed")
    async for x in Countdown(3):
        print(x, end=" ")
    else:
        print("done")
    print([x async for x in agen(3) if x != 1], {x: y async for x, y in pairs()})
    g = agen(5)
    print(await anext(g), await g.asend("sent"))
    await g.aclose()
    print(await anext(g, "default"))
    log = []
    results = await asyncio.gather(task("a", 0.03, log), task("b", 0.01, log), task("c", 0.02, log))
    print(results, log)
    t = asyncio.create_task(task("d", 10, log))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timeout")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            group.create_task(asyncio.sleep(5))
    except* ValueError as errors:
        print(errors.exceptions)
    queue = asyncio.Queue()
    consumer = asyncio.create_task(consume(queue))
    for i in range(3):
        await queue.put(i)
    await queue.put(None)
    print(await consumer)
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    print(await waiter)
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    return "main result"


async def pairs():
    yield 1, "one"
    yield 2, "two"


async def failing():
    raise ValueError("in task")


async def consume(queue):
    items = []
    while (item := await queue.get()) is not None:
        items.append(item)
    return items


print(asyncio.run(main()))
for bad in ("async def f():\n  yield 1\n  return 2", "def f():\n  await x", "async def f(): yield from x"):
    try:
        compile(bad, "<bad>", "exec")
    except SyntaxError as error:
        print(error.msg)
