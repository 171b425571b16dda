"""Decimals as ints, floats, tuples, ratios, hashes; pickles and copies."""
import copy
import math
import numbers
import pickle
from decimal import Decimal, DecimalTuple
from fractions import Fraction

VALUES = ["0", "-0", "12", "-7.50", "0.125", "1e25", "-3E-5", "1e400", "1e-400", "123456789012345678901234567890.5", "Inf", "-Inf", "NaN", "sNaN"]
CONVERSIONS = [int, float, complex, math.floor, math.ceil, math.trunc, round, hash, Decimal.as_integer_ratio, Decimal.as_tuple, bool, str, repr, Decimal.__sizeof__]
for f in CONVERSIONS:
    for text in VALUES:
        if f is hash and text == "NaN":
            continue
        try:
            print(f.__name__, text, str(f(Decimal(text)))[:70])
        except (ValueError, OverflowError, TypeError) as e:
            print(f.__name__, text, type(e).__name__, e)
for equal in (5, -5, 10**30, 0.5, Fraction(-7, 8), 2**64, 1e22, True):
    d = Decimal(equal) if not isinstance(equal, Fraction) else Decimal(equal.numerator) / equal.denominator
    print(d == equal, equal == d, hash(d) == hash(equal), d <= equal, d < equal, {d: 1}[equal])
print(Decimal("0.1") == 0.1, Decimal("0.1") < 0.1, Decimal(1) == 1 + 0j, Decimal(1) == 1j, Decimal("1e1000") == Fraction(1, 3), Decimal("inf") > Fraction(1, 3))
print(Decimal("nan") == Decimal("nan"), Decimal("nan") != 1, Decimal(1).__eq__("1"), isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real))


class Sub(Decimal):
    def __init__(self, value):
        self.note = "kept"


for d in (Decimal("1.50"), Decimal("-sNaN12"), Sub("2.5")):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(d, protocol))
        assert type(back) is type(d) and str(back) == str(d)
    print(copy.copy(d) is d, copy.deepcopy(d) is d, d.__reduce__()[1])
t = DecimalTuple(1, (2, 3), -1)
print(t, Decimal(t), t._replace(sign=0), DecimalTuple.__module__)
print(Decimal("1.5").real, Decimal("1.5").imag, Decimal("1.5").conjugate(), Decimal(3).radix(), Decimal("1.5").canonical())
print(sum(Decimal(n) / 10 for n in range(10)), max(Decimal("1.0"), Decimal(1)), sorted([Decimal(3), 2, 2.5, Fraction(9, 4)]))
