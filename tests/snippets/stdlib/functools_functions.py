import functools
import operator


@functools.lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print([square(x) for x in (1, 2, 1, 3, 2)], square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5), square.cache_parameters())


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90))
p = functools.partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, functools.partial(p, base=16)("ff"), functools.partial(print, "a", sep="-")("b"))
print(functools.partial(lambda *a: a, functools.Placeholder, 2)(1))


class C:
    def method(self, x, y):
        return x, y

    half = functools.partialmethod(method, "fixed")

    @functools.cached_property
    def costly(self):
        print("once")
        return 42


c = C()
print(c.half("y"), c.costly, c.costly)
print(functools.reduce(operator.add, [1, 2, 3], 10), functools.reduce(max, [3, 9, 2]))
try:
    functools.reduce(operator.add, [])
except TypeError as error:
    print(error)


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(3) > Version(2), Version(2) >= Version(3))


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


@show.register(list)
def _(x):
    return "list"


print(show(1), show([]), show("s"), show(True), show.dispatch(bool) is show.dispatch(int))


def decorator(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)

    return wrapper


@decorator
def named(x: int):
    "doc"


print(named.__name__, named.__doc__, named.__wrapped__.__name__, named.__annotations__)
print(sorted(["b", "A", "c"], key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b))))
