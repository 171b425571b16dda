"""lru_cache, cache, cached_property, singledispatch, partial and partialmethod, reduce, total_ordering, wraps."""
import functools

calls = []


@functools.lru_cache(maxsize=2)
def square(x, *, power=2):
    calls.append(x)
    return x**power


print(square(2), square(2), square(3), square(4), square(2), square(2.0), square(power=2, x=2) if False else None, calls)
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square.__name__)
square.cache_clear()
print(square.cache_info(), square(2, power=3), square(2, power=3), square.cache_info())


@functools.lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize, functools.cache(len)("abc"))
for action in (lambda: square([]), lambda: functools.lru_cache("x"), lambda: functools.lru_cache(5)(3), lambda: functools.partial(), lambda: functools.partial(5),
               lambda: functools.reduce(max, []), lambda: functools.reduce(max, 5), lambda: functools.cmp_to_key(lambda a, b: 0)(1) < 5, lambda: functools.reduce()):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


@functools.lru_cache(None)
def fails(x):
    calls.append(("fails", x))
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError:
        pass
print(calls[-2:], fails.cache_info())
p = functools.partial(int, base=2)
q = functools.partial(functools.partial(print, 1, sep="-"), 2, end="!\n")
q(3)
print(p("101"), p, p.func, p.args, p.keywords, q.args, q.keywords)
p.extra = 1
print(vars(p), functools.partial(max, functools.Placeholder, 5)(9), functools.partial(divmod, functools.Placeholder, 3)(10))


class Button:
    state = 0

    def set(self, value, *, log=None):
        self.state = value
        return log

    on = functools.partialmethod(set, 1, log="on")

    @functools.cached_property
    def heavy(self):
        calls.append("heavy")
        return 42

    @functools.singledispatchmethod
    def show(self, x):
        return f"any {x}"

    @show.register
    def _(self, x: int):
        return f"int {x}"

    @show.register(list)
    def _(self, x):
        return f"list {len(x)}"


b = Button()
print(b.on(), b.state, b.heavy, b.heavy, calls.count("heavy"), vars(b), b.show("s"), b.show(True), b.show([1]))
del b.heavy
print(b.heavy, calls.count("heavy"))


@functools.singledispatch
def describe(x):
    return "object"


@describe.register
def _(x: int | str):
    return "int or str"


@describe.register(type(None))
def _(x):
    return "none"


print(describe(1), describe("s"), describe(None), describe(1.5), describe(True), describe.dispatch(bool)(0), sorted(t.__name__ for t in describe.registry))


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2), Version(1) != Version(1))
print(functools.reduce(lambda a, b: a + b, [1, 2], 10), functools.reduce(max, [3]), sorted("bca", key=functools.cmp_to_key(lambda a, b: (a < b) - (a > b))))


def original(a: int) -> str:
    "doc"


@functools.wraps(original)
def wrapper(*args):
    pass


print(wrapper.__name__, wrapper.__doc__, wrapper.__wrapped__ is original, wrapper.__annotations__, functools.WRAPPER_UPDATES)
