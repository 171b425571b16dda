# yield from: sending, throwing, closing, return values, delegation to iterators that are no generators; generator attributes.
import inspect
import types


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))


def inner():
    try:
        x = yield "first"
        print("inner got", x)
        y = yield "second"
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "handled"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    r = yield from inner()
    print("outer got", r)
    return r.upper()


g = outer()
print(next(g), g.gi_yieldfrom.__name__, inspect.getgeneratorstate(g))
print(g.send(10))
t(lambda: g.send(20))
print(inspect.getgeneratorstate(g), g.gi_yieldfrom, g.gi_frame)
g = outer()
next(g)
print(g.throw(ValueError("v")))
t(lambda: next(g))
g = outer()
next(g)
t(lambda: g.throw(KeyError, "k"))
g = outer()
next(g)
t(g.close)
t(g.close)
t(lambda: next(g))
g = outer()
t(lambda: g.send(1))
t(lambda: g.throw(RuntimeError("before start")))
t(lambda: next(g))


class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("plain result")
        return self.n


def over(x):
    return (yield from x)


g = over(Plain())
print(next(g))
t(lambda: g.send("not possible"))
g = over(Plain())
print(next(g))
t(lambda: g.throw(ValueError("into plain")))
print(list(over([1, 2])), list(over("ab")))
t(lambda: list(over(5)))
t(lambda: list(over(Plain())))


class Full(Plain):
    def send(self, v):
        return ("sent", v)

    def throw(self, *args):
        return ("thrown", args[0] if isinstance(args[0], type) else type(args[0]))

    def close(self):
        print("Full.close")


g = over(Full())
print(next(g), g.send(5), g.send(None), g.throw(ValueError("x")))
g.close()


class BadClose(Plain):
    def close(self):
        raise RuntimeError("in close")


g = over(BadClose())
next(g)
t(g.close)


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = ignores()
next(g)
t(g.close)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


g = returns_on_close()
next(g)
t(g.close)
t(returns_on_close().close)


def stops():
    yield 1
    raise StopIteration("leak")


g = stops()
next(g)
t(lambda: next(g))


def recursive():
    yield next(g2)


g2 = recursive()
t(lambda: next(g2))


def again():
    yield from g3


g3 = again()
t(lambda: next(g3))
g = inner()
t(lambda: g.throw(5))
t(lambda: g.throw(ValueError, ValueError("instance"), None))
t(lambda: inner().throw(ValueError("a"), "b"))
t(lambda: inner().throw(ValueError, "text", 5))
g = inner()
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_code.co_name, type(g) is types.GeneratorType)
g.__name__ = "other"
g.__qualname__ = "q.other"
print(g.__name__, repr(g).split(" at ")[0])
t(lambda: setattr(g, "__name__", 5))
t(lambda: setattr(g, "gi_code", 5))
t(lambda: g.nothing)
t(lambda: next(5))
t(lambda: next(iter([]), "default"))
t(lambda: next(iter([])))
