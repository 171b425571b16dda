"""Frames of callers that run in their normal form: variables, callers, places."""

import inspect
import sys
import traceback


def variables(depth=1):
    return dict(sys._getframe(depth).f_locals)


def plain(p):
    q = p * 2
    return variables(), q


def numbers(n):
    total, half = 0, 0.5
    for i in range(n):
        total += i
        half *= 1.5
        if i == n - 1:
            shown = variables()
    return shown


def generator(n):
    total = 0
    x = 1.5
    for i in range(n):
        total += i
        x *= 2
        print(variables())
        yield total


def cells(a):
    b = a + 1
    c = 2.5

    def inner():
        return variables(2), b

    return inner()


def many(a, b, c, d, e, f, g, h, *rest, k=3, **others):
    w = 1
    return variables()


class Thing:
    def method(self, value):
        return sorted(variables()), variables()["value"]


print(plain(4))
print(numbers(10))
print(numbers(200_000))
print({k: v for k, v in cells(1)[0].items() if k != "inner"})
print(many(1, 2, 3, 4, 5, 6, 7, 8, 9, k=10, z=11))
print(Thing().method([1]))

it = generator(3)
print(it.gi_frame.f_locals, it.gi_frame.f_lineno)
next(it)
next(it)
print(it.gi_frame.f_locals, it.gi_frame.f_lineno)
print(inspect.getgeneratorlocals(it))


def delegating():
    first = "first"
    yield first
    yield from (x for x in "ab")


d = delegating()
print(d.gi_frame.f_lineno, next(d), d.gi_frame.f_lineno, next(d), d.gi_frame.f_lineno)


# Recursion: each call has its own frame.


def lines():
    frame = sys._getframe(1)
    while frame is not None:
        yield frame.f_code.co_name, frame.f_lineno, frame.f_locals.get("n")
        frame = frame.f_back


def factorial(n):
    if n == 0:
        print([line for line in list(lines())[1:] if line[0] != "<module>"])
        show_stack()
        return 1
    return n * factorial(n - 1)


def show_stack():
    for line in traceback.format_stack():
        print("   ", line.split(", in ")[1].splitlines()[0])


factorial(3)


def stack_of(a):
    return [(f.function, f.lineno, f.positions) for f in inspect.stack()]


def stack_caller(b):
    return stack_of(b + 1)


print(stack_caller(1))


def own():
    return sys._getframe(1)


def holder():
    frame = own()
    later = 1
    return frame.f_code.co_name, frame.f_locals["later"], frame.f_back.f_code.co_name


print(holder())
