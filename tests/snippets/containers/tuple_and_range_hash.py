"""Hashes that are part of the language: numbers, tuples, ranges, frozensets, None-free mixtures; equality across types."""
from decimal import Decimal
from fractions import Fraction

print([hash(x) for x in (0, 1, -1, -2, 2**31, 2**61 - 1, 2**61, 2**61 - 2, -(2**61) + 1, 2**64, 10**30, -(10**30), True, False)])
print([hash(x) for x in (0.0, -0.0, 0.5, 1.5, -1.5, 1e300, 5e-324, float("inf"), float("-inf"), 2.0**61, 1e22)])
print([hash(x) for x in (1j, 1 + 2j, -1j, 0j, 2.5 - 0.5j, complex("inf"))], [hash(Fraction(a, b)) for a, b in ((1, 2), (-7, 3), (5, 1), (1, 2**61 - 1))], [hash(Decimal(x)) for x in ("0.5", "-1.5", "1E+30", "Infinity", "3")])
print([hash(t) for t in ((), (1,), (1, 2), (2, 1), ((),), (0.5, 1), (1, (2, 3)), tuple(range(50)), (-1,), (-2,))])
print([hash(f) for f in (frozenset(), frozenset([1]), frozenset([1, 2, 3]), frozenset([frozenset([1])]), frozenset(range(100)))])
print([hash(r) for r in (range(0), range(5, 5), range(3), range(0, 3, 2), range(0, 4, 2), range(10**30))], range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
for a, b in ((1, 1.0), (1, True), (0.5, Fraction(1, 2)), (0.5, Decimal("0.5")), (2**70, float(2**70)), (1 + 0j, 1), (Fraction(3), Decimal(3)), (-0.0, 0)):
    print(a == b, hash(a) == hash(b), {a: 1}.get(b), a in [b], (a,) == (b,), end="; ")
print()
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53), 10**400 > 1e308, -(10**400) < float("-inf"), 10**400 == float("inf"), 0.1 == Fraction(1, 10), 0.1 == Decimal("0.1"), Decimal("0.1") == Fraction(1, 10))


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print([hash(H(n)) for n in (5, -1, 2**61 - 1, 2**64 + 5, -(2**70), True, 10**30)])
for bad in (1.5, "x", None):
    try:
        hash(H(bad))
    except TypeError as error:
        print(error)
for unhashable in ([], {}, set(), bytearray(), slice([]), ([],), {}.keys(), [1].__iter__ and (1, {2}), memoryview(bytearray(1))):
    try:
        hash(unhashable)
        print("hashable", type(unhashable).__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Eq:
    def __eq__(self, other):
        return True


class Restored(Eq):
    __hash__ = object.__hash__


class Nothing:
    __hash__ = None


for cls in (Eq, Nothing):
    try:
        hash(cls())
    except TypeError as error:
        print(error, cls.__hash__)
print(isinstance(hash(Restored()), int), hash(b"") == hash(memoryview(b"")) == hash(""), hash(b"ab") == hash(memoryview(b"ab")), hash(int) == hash(int), hash(None) == hash(None))
