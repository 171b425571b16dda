# Async generators, async comprehensions, async with and for: protocol errors, aclose, athrow, finalization order, StopAsyncIteration, awaiting twice, tasks and cancellation.
import asyncio
import inspect
import types
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


def drive(coro):
    "Runs a coroutine that never really suspends."
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


async def agen(n=3):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "from handler"
    finally:
        print("agen finally")


async def collect():
    return [x async for x in agen()], {x: y async for x in agen(1) for y in "ab"}, [x async for x in agen(4) if x % 2], [await one() for _ in range(2)]


async def one():
    return 1


t(lambda: drive(collect()))


async def protocol():
    g = agen()
    print(await g.__anext__(), await g.asend("sent"), await g.athrow(ValueError("thrown")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stop", e.args)
    print(await anext(g, "default"), await g.aclose())
    g = agen()
    try:
        await g.asend("early")
    except TypeError as e:
        print(e)
    g = agen()
    await anext(g)
    await g.aclose()
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("closed")
    g = agen()
    await anext(g)
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    a = agen().__anext__()
    a.close()
    try:
        await a
    except RuntimeError as e:
        print(e)
    print(g.ag_running, g.ag_frame, g.ag_code.co_name, g.ag_await, inspect.isasyncgen(g), inspect.getasyncgenstate(g))


t(lambda: drive(protocol()))


async def ignores():
    try:
        yield 1
    finally:
        yield 2


async def ignoring():
    g = ignores()
    await anext(g)
    await g.aclose()


t(lambda: drive(ignoring()))


async def stops():
    yield 1
    raise StopAsyncIteration("leak")


async def stops2():
    yield 1
    raise StopIteration("leak")


async def leak(f):
    return [x async for x in f()]


t(lambda: drive(leak(stops)))
t(lambda: drive(leak(stops2)))


class Bad:
    def __aiter__(self):
        return 5


class Bad2:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Good:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def over(x):
    return [v async for v in x]


for x in (Bad(), Bad2(), Good(3), 5, [1]):
    t(lambda: drive(over(x)))


async def await_(x):
    return await x


class Aw:
    def __init__(self, it):
        self.it = it

    def __await__(self):
        return self.it


for x in (5, None, Aw(5), Aw(iter([])), Aw(one()), Aw([1]), agen(), one(), types.coroutine(lambda: iter([]))()):
    t(lambda: drive(await_(x)))
c = one()
t(lambda: (drive(c), drive(c)))
t(lambda: compile('[x async for x in a]', 'f', 'eval'))
c = one()
t(lambda: next(c))
t(lambda: iter(c))
t(lambda: list(c))
c.close()
t(lambda: c.send(None))
c = one()
t(lambda: c.send(1))
t(lambda: c.throw(ValueError("in")))
t(lambda: (c.cr_running, c.cr_frame, c.cr_await, c.cr_origin, inspect.getcoroutinestate(c), inspect.iscoroutinefunction(one), inspect.isawaitable(c)))


class ACM:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        return "entered"

    async def __aexit__(self, *exc):
        print("aexit", exc[0] and exc[0].__name__)
        return self.swallow


async def with_(m, error=None):
    async with m as v:
        if error:
            raise error
        return v
    return "swallowed"


t(lambda: drive(with_(ACM(False))))
t(lambda: drive(with_(ACM(True), KeyError("k"))))
t(lambda: drive(with_(ACM(False), KeyError("k"))))
t(lambda: drive(with_(5)))
t(lambda: drive(with_(open)))


async def main():
    async def worker(n):
        try:
            await asyncio.sleep(n)
            return n
        except asyncio.CancelledError:
            print("cancelled", n)
            raise

    task = asyncio.create_task(worker(60), name="long")
    await asyncio.sleep(0)
    print(task.cancel("why"), task.cancelling(), task.get_name(), task.done())
    try:
        await task
    except asyncio.CancelledError as e:
        print("await said", e.args, task.cancelled())
    print(await asyncio.gather(worker(0), one(), asyncio.sleep(0, "slept")))
    print(await asyncio.gather(worker(0), agen_error(), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker(60))
            tg.create_task(agen_error())
    except* ValueError as eg:
        print(eg, eg.exceptions)
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(60)
    except TimeoutError as e:
        print("timeout", repr(e))
    try:
        await asyncio.wait_for(worker(60), 0.001)
    except TimeoutError as e:
        print("wait_for", repr(e))
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e), q.qsize(), await q.get())
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    try:
        f.set_result(2)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    done, pending = await asyncio.wait([asyncio.create_task(one())])
    print(len(done), len(pending), await asyncio.shield(one()), await asyncio.to_thread(len, "abc"))
    lock, ev = asyncio.Lock(), asyncio.Event()
    async with lock:
        print(lock.locked(), ev.is_set())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


async def agen_error():
    raise ValueError("in task")


asyncio.run(main())
t(lambda: asyncio.run(5))
t(lambda: asyncio.get_running_loop())
t(lambda: asyncio.run(main))
