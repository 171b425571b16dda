"""Arithmetic in functions at the borders of its fast paths: 64 and 128 bits, signs, zero, NaN, mixed operands."""

from decimal import Decimal
from fractions import Fraction

BORDERS = [0, 1, -1, 2, 7, -7, 2**31, -(2**31), 2**53, 2**53 + 1, -(2**53) - 1]
for bits in (62, 63, 64, 126, 127, 128):
    BORDERS += [2**bits - 1, 2**bits, 2**bits + 1, -(2**bits) - 1, -(2**bits), -(2**bits) + 1]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 1e308, -1e308, 5e-324, float("inf"), float("-inf"), 2.0**53, 2.0**63, 1e19]


def add(a, b):
    x = a * 1
    x += b
    return x, a + b


def subtract(a, b):
    x = a * 1
    x -= b
    return x, a - b


def multiply(a, b):
    x = a - 0
    x *= b
    return x, a * b


def divide(a, b):
    x = a - 0
    x /= b
    return x, a / b


def floor_divide(a, b):
    x = a - 0
    x //= b
    return x, a // b


def remainder(a, b):
    x = a - 0
    x %= b
    return x, a % b


def bits(a, b):
    x = a - 0
    x &= b
    x |= a
    x ^= b
    return x, a & b, a | b, a ^ b, ~a, -a, ~x, -x


def shifts(a, b):
    x = a - 0
    x <<= b
    y = a - 0
    y >>= b
    return x, y, a << b, a >> b


def compare(a, b):
    x = a - 0
    y = b - 0
    found = [x < y, x <= y, x == y, x != y, x > y, x >= y, a < y, x < b, a == y, x == b]
    for op in range(6):
        if op == 0 and x < y or op == 1 and x <= y or op == 2 and x == y:
            found.append(op)
        if op == 3 and not x != y or op == 4 and not x > y or op == 5 and not x >= y:
            found.append(op)
    found.append(x < y < x + 1)
    found.append(bool(x) is (not not x))
    return found


def attempt(function, a, b):
    try:
        return function(a, b)
    except Exception as e:
        return type(e).__name__, str(e)


def text(value):
    return str(value)


def all_pairs():
    arithmetic = [add, subtract, multiply, divide, floor_divide, remainder, compare]
    values = BORDERS + FLOATS + [True, False]
    digest = 0
    for function in arithmetic:
        for a in values:
            for b in values:
                result = text(attempt(function, a, b))
                for character in str(result):
                    digest = (digest * 31 + ord(character)) % 1000000007
        print(function.__name__, digest)
    for a in BORDERS + [True]:
        for b in BORDERS + [False]:
            for character in str(text(attempt(bits, a, b))):
                digest = (digest * 31 + ord(character)) % 1000000007
        for b in (0, 1, 3, 31, 62, 63, 64, 65, 127, 128, -1, True):
            for character in str(text(attempt(shifts, a, b))):
                digest = (digest * 31 + ord(character)) % 1000000007
    print("bits", digest)


all_pairs()
nan = float("nan")
print(attempt(add, nan, 1), attempt(compare, nan, nan), attempt(compare, nan, 1), attempt(compare, 1, nan))
for name in (divide, floor_divide, remainder):
    print(name.__name__, attempt(name, 1, 0), attempt(name, 1.0, 0), attempt(name, 1, 0.0), attempt(name, 1.5, 0.0), attempt(name, True, False))
print(attempt(divide, -0.0, 5), attempt(remainder, -0.0, 5.0), attempt(floor_divide, -1.0, 3.0), attempt(multiply, -0.0, 0))
print(attempt(add, 1, "x"), attempt(add, "x", 1), attempt(remainder, "x", 1), attempt(bits, 1.0, 2), attempt(shifts, 1, 2.0))
print(attempt(add, 1, 2j), attempt(multiply, 1.5, 2j), attempt(compare, 1, 2j), attempt(subtract, 2j, 1))


class Number(int):
    def __add__(self, other):
        return "Number.__add__"

    def __radd__(self, other):
        return "Number.__radd__"

    def __iadd__(self, other):
        return "Number.__iadd__"

    def __lt__(self, other):
        return "Number.__lt__"


class Float(float):
    def __rmul__(self, other):
        return "Float.__rmul__"


def with_objects(a, b):
    n = a * 1
    try:
        n += b
    except TypeError as e:
        n = str(e)
    return n, a + b, b + a, a < b


print(with_objects(1, Number(2)), with_objects(Number(1), 2), with_objects(1.5, Number(2)))


def float_subclass(x):
    y = x + 0.0
    y *= Float(2)
    return y, x * Float(2), type(x + Float(1))


print(float_subclass(1), float_subclass(1.5))

def changing_types(values):
    total = 0
    seen = []
    for v in values:
        total = total + v
        seen.append((type(total).__name__, total))
        total *= 1
    return seen


print(changing_types([1, 2.5, True]))
print(changing_types([1, 2**63, -(2**63), 2**127, -(2**127)]))
print(changing_types([True, Fraction(1, 3), 1, 0.5, 1j]))
print(changing_types([1, Decimal("1.5"), 2]))
