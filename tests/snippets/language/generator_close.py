"""Generators: close, throw, return values, yield from delegation, exceptions at every suspension."""


def log(*things):
    print("  ", *things)


def simple():
    try:
        log("got", (yield 1))
        log("got", (yield 2))
        return "done"
    except GeneratorExit:
        log("closing")
        raise
    finally:
        log("finally")


g = simple()
print(next(g), g.send("a"))
print(g.close(), g.close(), g.gi_frame)
g = simple()
try:
    g.send("early")
except TypeError as error:
    print(error)
next(g)
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
print(next(g, "default"))


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            log("ignored")
            yield 2
            return


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return "value of close"


g = returns_on_close()
print(g.close())
g = returns_on_close()
next(g)
print(g.close())


def inner():
    try:
        x = yield "inner 1"
        log("inner got", x)
        yield "inner 2"
    except ValueError as error:
        log("inner caught", error)
        yield "after"
    return "inner result"


def outer():
    result = yield from inner()
    log("result", result)
    yield from [1, 2]
    yield from "ab"
    try:
        yield from 5
    except TypeError as error:
        log(error)
    return result


g = outer()
print(next(g), g.send("x"), g.throw(ValueError("boom")), list(g))
g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.gi_running, g.gi_suspended)
try:
    g.throw(KeyError("through"))
except KeyError as error:
    print("came out", error)
for arguments in ((ValueError,), (ValueError("v"),), (5,), (ValueError("v"), "x"), (ValueError, "text"), (int,)):
    g = simple()
    try:
        g.throw(*arguments)
    except Exception as error:
        print(type(error).__name__, error)


def raises_stop():
    yield 1
    raise StopIteration("escaped")


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))


class Iterator:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration("iterator value")
        self.left -= 1
        return self.left

    def send(self, value):
        log("send", value)
        return "sent"

    def throw(self, *args):
        log("throw", *map(repr, args))
        return "thrown"

    def close(self):
        log("close")


def delegating():
    log("value", (yield from Iterator()))


g = delegating()
print(next(g), g.send(5), g.throw(ValueError("x")), list(g))
g = delegating()
next(g)
g.close()


def recursive():
    yield from me


me = recursive()
try:
    next(me)
except ValueError as error:
    print(error)
print((x for x in "ab").__name__, recursive().__qualname__, type(me), [*(y for y in range(3))], sum(x for x in range(4)))
