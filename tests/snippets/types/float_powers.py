"""Powers of floats to the last bit, over the whole range: hashes tell any difference."""
import math

values = [math.ldexp(1 + n * 0.6180339887498949 % 1, n * 37 % 2090 - 1070) for n in range(2000)]
exponents = [(n * 0.41421356237309503 % 1 - 0.5) * 10 ** (n % 5 - 1) for n in range(1999)]


def power(x, y):
    try:
        return x**y
    except (OverflowError, ZeroDivisionError) as error:
        return str(error)


for step in (1, 7, 501):
    seen = [power(x, exponents[i * step % 1999]) for i, x in enumerate(values)]
    numbers = [x for x in seen if isinstance(x, float)]
    print(len(numbers), hash(tuple(numbers)), sum(x == 0 for x in numbers))

print([power(-x, float(n)).hex() if n % 3 else power(x, -float(n)).hex() for n, x in enumerate((0.1, 1.7, 3.3, 9.9, 0.3))])
print([power(3, -n) for n in range(0, 40, 7)], [power(n, -3) for n in range(8)])
print([power(2.0, float(n)) for n in (-1080, -1075, -1074, -1023, 1023, 1024)])
print(5e-324**0.5, 5e-324**1.0, 5e-324**-0.25, (-8) ** 3.0, power(-8.0, 1 / 3))
inf, nan = math.inf, math.nan
for x in (0.0, -0.0, 1.0, -1.0, 0.5, -2.0, inf, -inf, nan):
    print(x, [power(x, y) for y in (0.0, 1.0, -1.0, 3.0, 0.5, -0.5, inf, -inf, nan)])
print(hash(tuple(math.exp(x * 0.7390851 - 700) for x in range(1800))), math.exp(-745.2), math.exp(-inf))
try:
    math.exp(710)
except OverflowError as error:
    print(error)
print(math.pow(1.1, 10.1), math.pow(2, -1074), pow(1.1, 10.1), 1.1**10.1, math.pow(-1, inf))
