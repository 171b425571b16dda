"""bool, None, NotImplemented and Ellipsis in every operation; truth of all kinds of objects."""
import operator

OPERATORS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.and_, operator.or_, operator.xor, operator.lshift, operator.rshift, operator.lt, operator.eq, operator.matmul]
for a in (True, False, None, NotImplemented, ...):
    for b in (True, 2, 1.5, None, "s"):
        row = []
        for op in OPERATORS:
            try:
                row.append(op(a, b))
            except ZeroDivisionError as error:
                row.append(str(error))
            except TypeError as error:
                row.append(str(error)[:38])
        print(a, b, row)
for value in (True, False):
    print(+value, -value, abs(value), int(value), float(value), complex(value), str(value), repr(value), format(value), format(value, "d"), f"{value:>6}", value.real, value.numerator, value.bit_length(), value.to_bytes(), "%d %s %r %x" % ((value,) * 4), round(value), divmod(value, 1), value.__index__(), [10, 20][value], value.is_integer())
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(~True, [str(w.message)[:60] for w in caught])
    try:
        print(bool(NotImplemented))
    except TypeError as error:
        print(error)
    try:
        if NotImplemented:
            pass
    except TypeError as error:
        print(error)
print(bool(), bool([]), bool([0]), bool("") or bool("0"), bool(0.0), bool(-0.0), bool(float("nan")), bool(0j), bool(range(0)), bool(b""), bool(set()), bool(...), bool(None), bool(object()), bool(lambda: 0), bool(memoryview(b"")), bool({}.keys()), bool(frozenset([0])))


class T:
    def __init__(self, **methods):
        self.__class__ = type("T", (), {k: (lambda v: lambda self: v() if callable(v) else v)(v) for k, v in methods.items()})


for methods in ({"__bool__": True}, {"__bool__": False, "__len__": 5}, {"__len__": 0}, {"__len__": 3}, {"__bool__": 1}, {"__bool__": None}, {"__len__": -1}, {"__len__": "x"}, {"__len__": 1.5}, {"__len__": 2**70}, {"__bool__": lambda: 1 / 0}, {"__len__": lambda: 1 / 0}):
    try:
        print(bool(T(**methods)), not T(**methods), 1 if T(**methods) else 2)
    except Exception as error:
        print(type(error).__name__, error)
for action in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type(None)(), lambda: type(None)(1), lambda: type(...)(), lambda: type(NotImplemented)(), lambda: type("B", (bool,), {}), lambda: type("N", (type(None),), {}), lambda: setattr(None, "x", 1), lambda: None.x, lambda: None(), lambda: None[0], lambda: len(None), lambda: iter(None), lambda: True.x, lambda: bool.__new__(int), lambda: hash(None) == hash(None)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(True is (1 == 1), True + True, sum([True] * 3), isinstance(True, int), bool.__mro__, bool.__base__, True == 1.0, {True: "t", 1: "one"}, sorted([True, False, 0, 1]), max(True, 1), type(True & 1), type(True & True), type(True ^ False), type(True | 0), "ab" * True, "ab"[True])
