# Parameters, defaults, closures, decorators, recursion.
def shape(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(shape(1, d=4))
print(shape(1, 20, 30, 40, 50, d=4, e=6, f=7, a="keyword named like positional-only"))
calls = [
    lambda: shape(),
    lambda: shape(1),
    lambda: shape(1, c=3, d=1, **{"c": 2}),
    lambda: (lambda x: x)(1, 2),
    lambda: (lambda x, *, k: x)(1),
    lambda: (lambda x, /: x)(x=1),
    lambda: (lambda: 0)(1),
    lambda: (lambda a, b, c: 0)(),
    lambda: (lambda *, a, b: 0)(),
    lambda: (lambda a=1: 0)(1, 2, 3),
    lambda: (lambda a, b=1: 0)(b=1),
    lambda: (lambda a: 0)(1, a=2),
    lambda: (lambda a: 0)(1, zz=2),
    lambda: (lambda alpha, beta=0: 0)(1, alpa=2),
    lambda: len(),
    lambda: len([], []),
    lambda: print(nope=1),
    lambda: None(),
    lambda: shape(*5),
    lambda: shape(**5),
    lambda: shape(1, d=2, **{3: 4}),
]
for call in calls:
    try:
        print(call())
    except TypeError as error:
        print(error)


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return step, peek


step, peek = counter(10)
step()
step(5)
print(peek(), [c.cell_contents for c in step.__closure__], step.__code__.co_freevars)
functions = [lambda i=i: (i, j) for i in range(3) for j in [i * 10]]
print([f() for f in functions])
late = [lambda: i for i in range(3)]
print([f() for f in late])


def mutable(x, seen=[]):
    seen.append(x)
    return seen


mutable(1)
print(mutable(2), mutable.__defaults__)


def decorate(label):
    def decorator(function):
        def wrapper(*args, **kwargs):
            return f"{label}({function(*args, **kwargs)})"

        return wrapper

    return decorator


@decorate("outer")
@decorate("inner")
def greet(name="you"):
    return f"hi {name}"


print(greet(), greet(name="me"))


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(30))


def documented(a: int, *, b: "text" = None) -> list[int]:
    """Says what it does."""


print(documented.__doc__, documented.__name__, documented.__qualname__, documented.__annotations__)
print(documented.__kwdefaults__, documented.__code__.co_varnames, documented.__code__.co_argcount)
documented.note = "attributes are fine"
print(documented.note, documented.__dict__)


def unbound():
    print(value)
    value = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)


def free():
    def inner():
        return later

    if False:
        later = 1
    return inner()


try:
    free()
except NameError as error:
    print(type(error).__name__, error)


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as error:
    print(error)
g = 1


def use_global():
    global g, created
    g += 1
    created = "by function"


use_global()
print(g, created)
print((lambda *a, **k: (a, k))(1, x=2), (lambda: (yield))().__class__.__name__)
print(list(map(lambda x, y: x + y, [1, 2], [10, 20])), sorted("bca", key=lambda c: -ord(c)))
