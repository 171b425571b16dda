"""Operators and methods on normal, special, huge and tiny numbers."""
import operator
from decimal import Context, Decimal, DecimalException, getcontext, setcontext

setcontext(Context(prec=12, traps=[]))
NUMBERS = [Decimal(x) for x in ("0", "-0", "1", "-7.50", "3e20", "2E-20", "Infinity", "-Infinity", "NaN", "-sNaN5", "123456789012345678")]
BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod,
          Decimal.compare, Decimal.compare_signal, Decimal.compare_total, Decimal.compare_total_mag, Decimal.copy_sign,
          Decimal.max, Decimal.min, Decimal.max_mag, Decimal.min_mag, Decimal.next_toward, Decimal.remainder_near,
          Decimal.same_quantum, Decimal.quantize, Decimal.scaleb, Decimal.shift, Decimal.rotate]
UNARY = [operator.neg, operator.pos, abs, bool, Decimal.adjusted, Decimal.logb, Decimal.next_minus, Decimal.next_plus,
         Decimal.normalize, Decimal.number_class, Decimal.is_normal, Decimal.is_signed, Decimal.to_integral_exact,
         Decimal.to_eng_string, Decimal.sqrt]
for f in UNARY:
    print(f.__name__, *(f(a) for a in NUMBERS))
for f in BINARY:
    for a in NUMBERS:
        getcontext().clear_flags()
        print(f.__name__, a, *(f(a, b) for b in NUMBERS), getcontext().flags == Context(traps=[], flags=[]).flags)
print(Decimal(2).fma(3, 4), Decimal("inf").fma(0, Decimal("snan")), Decimal("1e500").fma(Decimal("1e500"), 1))
print(Decimal("1e999999999") + 1, Decimal("1e-999999999") * 3, Decimal("1e999999999").compare(Decimal("1e999999998")))
print(Decimal("1e999999999999") == 10, Decimal("1e999999999999") > 10**30, hash(Decimal("1e999999999999")))
bits = Decimal("1011"), Decimal("110")
print(*(f(*bits) for f in (Decimal.logical_and, Decimal.logical_or, Decimal.logical_xor)), bits[0].logical_invert(), Decimal(12).logical_and(1))
print(pow(Decimal(10), 20, 7), pow(10, Decimal(20), 7), pow(10, 20, Decimal(7)), pow(Decimal(-3), 3, 5))
for f in (operator.add, operator.lt, divmod, pow):
    for other in ("1", 1.5, None):
        try:
            print(f(Decimal(1), other))
        except (TypeError, DecimalException) as e:
            print(type(e).__name__, e)
