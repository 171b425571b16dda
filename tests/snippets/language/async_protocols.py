"""Coroutines, async iteration, async context managers and async generators driven by hand."""
import types


def drive(coroutine, *sends):
    out = []
    try:
        out.append(coroutine.send(None))
        for value in sends:
            out.append(coroutine.throw(value) if isinstance(value, BaseException) else coroutine.send(value))
    except StopIteration as stop:
        out.append(("returned", stop.value))
    except Exception as error:
        out.append((type(error).__name__, str(error)))
    return out


@types.coroutine
def suspend(value):
    return (yield value)


async def simple():
    a = await suspend(1)
    b = await suspend(a)
    return a, b


print(drive(simple(), "x", "y"), drive(simple(), ValueError("thrown")))


class Awaitable:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        got = yield "waiting"
        return self.result, got


async def uses():
    return await Awaitable("r")


print(drive(uses(), 5))


class Manager:
    async def __aenter__(self):
        await suspend("enter")
        return "managed"

    async def __aexit__(self, kind, value, tb):
        await suspend(("exit", kind and kind.__name__))
        return kind is ValueError


async def with_manager(error=None):
    async with Manager() as m:
        if error:
            raise error
        return m
    return "swallowed"


print(drive(with_manager(), 1, 2), drive(with_manager(ValueError()), 1, 2), drive(with_manager(KeyError("k")), 1, 2))


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await suspend(self.n)
        return self.n


async def loops():
    out = [x async for x in Counter(2)]
    async for x in Counter(1):
        out.append(x)
    else:
        out.append("else")
    return out, {x: 1 async for x in Counter(1)}, {x async for x in Counter(1) if x == 0}


print(drive(loops(), *range(5)))


async def numbers():
    try:
        x = yield 1
        await suspend(("sent", x))
        yield 2
    finally:
        await suspend("cleanup")


async def consume():
    g = numbers()
    out = [await g.asend(None), await g.asend("hello")]
    try:
        await g.athrow(ValueError("v"))
    except ValueError as error:
        out.append(str(error))
    out.append([x async for x in g])
    g2 = numbers()
    await anext(g2)
    await g2.aclose()
    out.append(await anext(g2, "default"))
    return out


print(drive(consume(), 1, 2, 3, 4))
for bad in ("await 5", "[x async for x in 5]"):
    scope = {}
    exec(f"async def f():\n    {bad}\nasync def g():\n    async with 5: pass\n", scope)
    print(drive(scope["f"]()), drive(scope["g"]()))


async def never():
    pass


c = never()
print(type(c).__name__, c.cr_await, c.cr_running, c.cr_frame is not None, c.cr_code.co_name)
c.close()
try:
    c.send(None)
except RuntimeError as error:
    print(error)
c = simple()
try:
    c.send(1)
except TypeError as error:
    print(error)
c.close()
for action in (lambda: iter(numbers()), lambda: next(simple_one), lambda: [*numbers()], lambda: aiter(5), lambda: anext(5)):
    simple_one = None
    try:
        action()
    except TypeError as error:
        print(error)


async def stop():
    raise StopIteration("s")


async def agen_stop():
    yield 1
    raise StopAsyncIteration("a")


print(drive(stop()))


async def over():
    async for _ in agen_stop():
        pass


print(drive(over()))
