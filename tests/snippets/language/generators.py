# Generators: next, send, throw, close, return, yield from, expressions, state.
def simple():
    print("started")
    x = yield 1
    print("received", x)
    try:
        y = yield 2
        print("and", y)
    except ValueError as error:
        print("thrown", error)
        yield "recovered"
    finally:
        print("cleanup")
    return "result"


g = simple()
print(next(g), g.send("hello"), g.throw(ValueError("oops")))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value)
print(list(g), next(g, "exhausted"))
g = simple()
try:
    g.send(1)
except TypeError as error:
    print(error)
next(g)
next(g)
g.close()
g.close()
print("closed", g.gi_frame, g.gi_running)


def inner():
    try:
        got = yield "a"
        print("inner got", got)
        yield "b"
    except KeyError:
        print("inner caught")
        yield "c"
    return "inner result"


def outer():
    value = yield from inner()
    print("outer got", value)
    yield from [1, 2]
    return (yield from empty()) or "done"


def empty():
    return
    yield


g = outer()
print(next(g), g.send("sent"), g.throw(KeyError), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def ignoring():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignoring exit")
            yield


g = ignoring()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def reentrant():
    try:
        next(me)
    except ValueError as error:
        print(error)
    yield


me = reentrant()
next(me)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def primes():
    seen = []
    n = 2
    while True:
        if all(n % p for p in seen):
            seen.append(n)
            yield n
        n += 1


import itertools

print(list(itertools.islice(primes(), 10)), sum(x * x for x in range(10)), max((len(w), w) for w in "a bbb cc".split()))
print(sorted({c for c in "hello"}), {k: v for k, v in zip("ab", [1, 2])}, [(x, y) for x in range(3) if x for y in "ab"])
expression = (print("lazy", x) or x for x in [1, 2])
print("made")
print(list(expression))
try:
    (x for x in undefined_name)
except NameError as error:
    print("first iterable is evaluated at once:", error)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)))


def with_state():
    total = 0
    for i in range(3):
        with_value = yield total
        total += with_value if with_value is not None else i
    return total


g = with_state()
print([next(g), g.send(10), g.send(20)])
print(g.__name__, g.__qualname__, type(g).__name__, iter(g) is g)


def many_locals(a, b, *c, d=4):
    e = [a]
    for f in c:
        e.append(f)
        yield a, b, c, d, e[:], f
        b += 1


for row in many_locals(1, 2, 3, 4, d=5):
    print(row)


def finally_order():
    try:
        yield 1
    finally:
        print("first")
        try:
            yield 2
        finally:
            print("second")


g = finally_order()
next(g)
next(g)
g.close()


def swallowing():
    for i in range(3):
        try:
            yield i
        except Exception as error:
            print("swallowed", repr(error))


g = swallowing()
print(next(g), g.throw(ValueError), g.throw(TypeError("t")))
try:
    g.throw(KeyError("last"))
except StopIteration:
    print("over")
try:
    simple().throw(LookupError("before start"))
except LookupError as error:
    print("not started:", error)
