"""exp, ln, log10, sqrt and powers: the last digit is right."""
from decimal import Context, Decimal

VALUES = ["0", "1", "2", "10", "0.1", "1e-30", "-1e-30", "1.0000000000001", "0.99999999", "123.456", "-20", "1e5", "-3e3", "1000", "7e77", "1e-77"]
for prec in (1, 5, 17, 28, 60, 200):
    c = Context(prec=prec, Emax=9999, Emin=-9999, traps=[])
    for name in ("exp", "ln", "log10", "sqrt"):
        print(prec, name, *(getattr(c, name)(Decimal(v)) for v in VALUES))
POWERS = [("2", "0.5"), ("4", "0.5"), ("2", "10"), ("2", "-10"), ("1.000", "3"), ("1.00", "1e9"), ("1", "0.3"), ("-1", "7"), ("-2", "3"), ("-8", "0.3"),
          ("0", "0"), ("0", "-1"), ("-0", "-3"), ("10", "400"), ("10", "4000000"), ("0.1", "99999"), ("1.0000001", "1e7"), ("3", "200"),
          ("inf", "-1"), ("-inf", "3"), ("0.5", "inf"), ("2", "inf"), ("1", "inf"), ("-2", "inf"), ("7", "1e20"), ("7", "-1e20")]
for prec in (3, 28):
    for a, b in POWERS:
        c = Context(prec=prec, Emax=9999, Emin=-9999, traps=[])
        print(prec, a, b, c.power(Decimal(a), Decimal(b)), [s.__name__ for s, on in c.flags.items() if on])
wide = Context(prec=999999999999999999, Emin=-999999999999999999, Emax=999999999999999999)
print(wide.sqrt(4), wide.divide(1, 8), wide.log10(10**23), wide.exp(0), wide.power(400, -1), wide.divide_int(10, 3))
for failing in (lambda: wide.divide(1, 3), lambda: wide.sqrt(2), lambda: wide.next_plus(1), lambda: int(Decimal("1e99999999999999999"))):
    try:
        print(failing())
    except MemoryError as e:
        print("MemoryError", e.args)
