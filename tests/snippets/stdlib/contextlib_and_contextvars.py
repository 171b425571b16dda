# contextlib: generators as managers, ExitStack in all orders, suppress, redirect, closing, async ones; contextvars with copies and tokens.
import asyncio
import contextlib as c
import contextvars
import io
import re
import sys


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


@c.contextmanager
def manager(name, swallow=False):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("saw", e)
        if not swallow:
            raise
    finally:
        print("exit", name)


def use(*args, error=None, **kw):
    with manager(*args, **kw) as m:
        if error:
            raise error
        return m


t(lambda: use("a"))
t(lambda: use("b", error=ValueError("v")))
t(lambda: use("c", swallow=True, error=ValueError("v")))
t(lambda: use("d", error=StopIteration("s")))
t(lambda: use())


@c.contextmanager
def none():
    if False:
        yield


@c.contextmanager
def twice():
    yield 1
    yield 2


@c.contextmanager
def yields_after_error():
    try:
        yield
    except KeyError:
        yield "again"


@c.contextmanager
def changes():
    try:
        yield
    except KeyError as e:
        raise RuntimeError("changed") from e


def run(m, error=None):
    with m() as v:
        if error:
            raise error
    return v


t(lambda: run(none))
t(lambda: run(twice))
t(lambda: run(twice, KeyError("k")))
t(lambda: run(yields_after_error, KeyError("k")))
t(lambda: run(changes, KeyError("k")))
t(lambda: (manager.__name__, manager("z").__class__.__name__, manager.__wrapped__.__name__))


@manager("deco")
def decorated(x):
    print("in decorated", x)
    return x


t(lambda: (decorated(1), decorated(2), decorated.__name__))


def stack():
    with c.ExitStack() as s:
        s.callback(print, "callback", sep="-")
        print(s.enter_context(manager("one")))
        s.push(lambda *exc: print("push", exc[0] and exc[0].__name__))
        s.enter_context(manager("two", swallow=True))
        raise ValueError("inside")


t(stack)


def stack2():
    with c.ExitStack() as s:
        s.push(lambda *exc: True)
        s.callback(lambda: 1 / 0)
        raise KeyError("original")


t(stack2)


def stack3():
    with c.ExitStack() as s:
        s.enter_context(manager("kept"))
        other = s.pop_all()
    print("after with")
    other.close()


t(stack3)


def stack4():
    with c.ExitStack() as s:
        s.callback(lambda: 1 / 0)
        s.callback(lambda: [].pop())


try:
    stack4()
except Exception as e:
    print(repr(e), repr(e.__context__))
t(lambda: c.ExitStack().enter_context(5))
t(lambda: c.ExitStack().push(5))
t(lambda: c.ExitStack().callback())
with c.suppress(KeyError, ValueError):
    {}["x"]
with c.suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
try:
    with c.suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))
with c.suppress():
    pass
out = io.StringIO()
with c.redirect_stdout(out), c.redirect_stderr(out):
    print("captured")
    print("err", file=sys.stderr)
print(repr(out.getvalue()))


class Closes:
    def close(self):
        print("closed")


with c.closing(Closes()) as x, c.nullcontext(5) as five, c.nullcontext() as nothing:
    print(type(x).__name__, five, nothing)
t(lambda: c.closing(5).__exit__(None, None, None))


class CM(c.AbstractContextManager):
    def __exit__(self, *exc):
        return None


t(lambda: (isinstance(CM(), c.AbstractContextManager), CM().__enter__().__class__.__name__))
t(lambda: c.AbstractContextManager())


class Deco(c.ContextDecorator):
    def __enter__(self):
        print("deco in")

    def __exit__(self, *exc):
        print("deco out", exc[0])


@Deco()
def f():
    return "f"


t(f)


@c.asynccontextmanager
async def am(n):
    print("aenter", n)
    try:
        yield n
    finally:
        print("aexit", n)


async def amain():
    async with c.AsyncExitStack() as s:
        await s.enter_async_context(am(1))
        s.push_async_callback(asyncio.sleep, 0)
        s.enter_context(manager("sync"))
    async with c.aclosing(agen()) as g:
        print([x async for x in g])
    try:
        async with c.AsyncExitStack() as s:
            await s.enter_async_context(manager("wrong"))
    except TypeError as e:
        print(e)
    try:
        async with am(2):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))


async def agen():
    yield 1
    yield 2


asyncio.run(amain())
v = contextvars.ContextVar("v", default="dflt")
w = contextvars.ContextVar("w")
tok = v.set(1)
ctx = contextvars.copy_context()
t(lambda: (v.get(), ctx[v], v in ctx, w in ctx, len(ctx), ctx.get(w, "no"), ctx.run(lambda: (v.set(2), v.get())[1]), v.get(), ctx[v], tok.old_value is contextvars.Token.MISSING, tok.var is v))
t(w.get)
t(lambda: w.get("fallback"))
t(lambda: v.reset(tok))
t(lambda: v.get())
t(lambda: v.reset(tok))
t(lambda: v.reset(5))
t(lambda: w.reset(v.set(1)))
t(lambda: contextvars.ContextVar())
t(lambda: contextvars.ContextVar(5))
t(lambda: contextvars.Token())
t(lambda: ctx["x"])
t(lambda: ctx.run())
t(lambda: ctx.run(ctx.run, print))
with v.set("in with") as tk:
    print(v.get())
print(v.get(), ctx == contextvars.copy_context(), contextvars.Context() == contextvars.Context())
