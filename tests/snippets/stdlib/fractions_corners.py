# fractions: construction, arithmetic with other numbers, limit_denominator, rounding, formatting, comparisons, errors.
import math
from decimal import Decimal
from fractions import Fraction as F


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(), (3,), (3, 4), (6, -8), (0, 5), (1, 0), ("3/4",), (" -3/4 ",), ("1.25",), ("1e-3",), ("1_0/2_0",), ("3 / 4",), ("3/-4",), ("",), ("1/0",), ("x",), ("1/2/3",), ("nan",), (".5",), ("5.",), (1.5,), (0.1,), (float("nan"),), (float("inf"),), (F(1, 2), F(3, 4)), (1.5, 2), ("1", 2), (True, 2), (None,), (1j,), (1, 2, 3), ("1/2", 3)]:
    t(lambda: F(*args))
t(lambda: F(numerator=1, denominator=2))
a, b = F(7, 3), F(-1, 2)
t(lambda: (a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-2, b**3, F(4, 9) ** F(1, 2), -a, +a, abs(b), bool(F(0)), hash(F(1, 2)) == hash(0.5), hash(F(5)) == hash(5)))
t(lambda: (a + 1, 1 - a, a * 0.5, 2 / a, a + 1j, a == 7 / 3, F(1, 2) == 0.5, F(1, 2) == Decimal("0.5"), a < 3, a >= 2.0, 1 < F(3, 2), a // 1, 5 % a, 2**a, a**0.5, a**F(2), (-8) ** F(1, 3)))
for f in (lambda: a / 0, lambda: a // F(0), lambda: a % 0, lambda: F(0) ** -1, lambda: a + "x", lambda: a < "x", lambda: a < 1j, lambda: a == 1j, lambda: F(2) ** "x", lambda: a + None, lambda: pow(a, 2, 3), lambda: a < float("nan"), lambda: a > float("-inf"), lambda: setattr(a, "numerator", 5), lambda: F(10) ** 400 + 0.0, lambda: F(1, 3).limit_denominator(0), lambda: round(a, "x")):
    t(f)
t(lambda: (math.floor(b), math.ceil(b), math.trunc(b), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(12345), -2), int(a), float(a), complex(a), a.numerator, a.denominator, a.real, a.imag, a.conjugate(), a.is_integer(), F(4, 2).is_integer(), a.as_integer_ratio()))
t(lambda: (F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(10), F(0.1).limit_denominator(), F(-1, 3).limit_denominator(2), F.from_float(0.25), F.from_decimal(Decimal("0.2")), F.from_float(3), F.from_decimal(3)))
t(lambda: F.from_float("x"))
t(lambda: F.from_decimal(1.5))
t(lambda: F.from_number("x"))
t(lambda: F.from_number(2.5))
for spec in ["", ".3f", "e", ".2e", "g", "%", ".1%", ",", "+", ">10", "010", "_", "#", ".0f", "z.1f", "*^12.2f", "x", "s", " ", "-", "d", ".3", "020.4f", "E", "G", ",.2f"]:
    t(lambda: (spec, format(F(-1234567, 8), spec), format(F(5), spec)))
print(repr(a), str(a), str(F(4)), f"{a!r:>20}", sum([F(1, 3)] * 3), max(a, b), sorted([F(1, 2), F(1, 3), 0.4]), F(1, 3) in {F(2, 6): 1}, math.isclose(F(1, 3), 1 / 3))


class Sub(F):
    pass


class Ratio:
    def as_integer_ratio(self):
        return (3, 9)


t(lambda: (type(Sub(1, 2) + 1).__name__, type(Sub(1)).__name__, Sub("1/2"), F(Ratio()), type(Sub.from_float(0.5)).__name__, type(-Sub(1)).__name__, F(Sub(1, 3))))
