"""Decimal() from all that it takes, and what it refuses."""
import _decimal
from decimal import Context, Decimal, DecimalException, FloatOperation, localcontext

GIVEN = [
    "1", "-0", " 12.50\n", "1_000.5", "1e5", "1E-7", "+.5", "5.", ".", "", "1e", "e5", "nan", "-sNaN0012", "NaN1x",
    "Inf", "-infinity", "١٢٣.٤", "1 2", "1e999999999999999999", "1e9999999999999999999", "0e-9999999999999999999",
    1, -(10**40), True, 0.1, -0.0, 1e300, float("inf"), float("-nan"),
    (0, (1, 2, 3), -2), (1, (), 0), (0, (), "n"), [1, [0, 0, 7], "N"], (0, (1,), "F"),
    (2, (1,), 0), (0, (10,), 0), (0, "1", 0), (0, (1,), "x"), (0, (1,)), (0, (1,), 1.5),
    None, 1j, b"1", object,
]
for value in GIVEN:
    try:
        print(repr(value)[:40], repr(Decimal(value)))
    except (DecimalException, TypeError, ValueError) as e:
        print(repr(value)[:40], type(e).__name__, str(e)[:80])

for text in ("1.23456", " 1", "1_0", "NaN12345", "9.9999e9"):
    c = Context(prec=3, Emax=9, traps=[])
    print(text, c.create_decimal(text), [s.__name__ for s, on in c.flags.items() if on])

print(Decimal.from_float(0.1), Decimal.from_number(3), Decimal.from_number(Decimal("1.0")))
for value in ("1", None):
    for make in (Decimal.from_float, Decimal.from_number):
        try:
            make(value)
        except TypeError as e:
            print(e)


class Money(Decimal):
    pass


print(type(Money("1.5")).__name__, type(Money("1.5") + 1).__name__, type(Money.from_float(1.5)).__name__)
with localcontext() as c:
    c.traps[FloatOperation] = True
    try:
        Decimal(1.5)
    except FloatOperation as e:
        print("trapped", e)
    print(Decimal.from_float(1.5), Decimal(1) == 1.0)
    try:
        print(Decimal(1) < 1.5)
    except FloatOperation:
        print("order traps")
print(_decimal.Decimal is Decimal, _decimal.HAVE_THREADS, _decimal.__version__, _decimal.MIN_ETINY)
