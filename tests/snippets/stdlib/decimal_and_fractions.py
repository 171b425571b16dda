import decimal
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP, Context, Decimal, getcontext, localcontext
from fractions import Fraction

a, b = Decimal("1.10"), Decimal("3")
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b, -a, divmod(b, a), b.sqrt(), a.ln(), a.exp(), a.log10())
print(Decimal(0.1), Decimal("NaN"), Decimal("-Infinity"), Decimal((1, (1, 2, 3), -2)), Decimal("1E+5"), Decimal("1e-10"), repr(a))
print(a == 1.1, a == Decimal("1.1"), hash(Decimal(5)) == hash(5), a < b, a.compare(b), max(a, b), Decimal("1.10").normalize(), int(Decimal("7.9")))
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.5").quantize(Decimal(1), ROUND_UP), Decimal("-2.5").to_integral_value(ROUND_DOWN), round(Decimal("2.5")), round(Decimal("2.675"), 2))
print(f"{Decimal('1234567.891'):,.2f} {Decimal('0.00001234'):e} {Decimal('12'):>8} {Decimal('0.5'):%}", Decimal("1E+3").to_eng_string(), a.as_tuple(), a.as_integer_ratio())
with localcontext() as context:
    context.prec = 50
    print(Decimal(2).sqrt(), Decimal(1) / 7)
print(Decimal(1) / 7, getcontext().prec, getcontext().rounding == ROUND_HALF_EVEN)
for bad in (lambda: Decimal(1) / 0, lambda: Decimal("x"), lambda: Decimal("NaN") < 1, lambda: Decimal("sNaN") + 1, lambda: a + 1.5, lambda: Decimal(-1).sqrt()):
    try:
        print(bad())
    except (decimal.DecimalException, TypeError) as error:
        # The texts are those of the C accelerator in CPython; Typhon runs the pure Python module.
        print(type(error).__name__)
print(Context(prec=3).create_decimal("1.23456"), Decimal("1.23456").next_plus(Context(prec=4)), Decimal(10).logb(), Decimal("123").shift(1), Decimal("5").fma(2, 3))
f = Fraction(3, 4)
print(f, repr(f), f + 1, f * Fraction("2/3"), f / 2, f**2, f**0.5, f // 1, f % Fraction(1, 3), float(f), int(Fraction(7, 2)), round(Fraction(7, 2)), Fraction(0.25), Fraction("1.5e-3"))
print(Fraction(3.14159).limit_denominator(100), f == 0.75, f < 1, hash(Fraction(2)) == hash(2), Fraction(Decimal("0.1")), f.as_integer_ratio(), f"{Fraction(1, 3):.4f}", sum([f, f]))
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)
