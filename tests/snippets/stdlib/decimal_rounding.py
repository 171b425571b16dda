"""Every rounding mode at every kind of cut; subnormals, clamping, overflow."""
import decimal
from decimal import Context, Decimal

MODES = [name for name in dir(decimal) if name.startswith("ROUND_")]
VALUES = ["1.245", "1.255", "-1.245", "1.2450001", "1.2449999", "9.996", "-9.996", "1.240", "1.205", "0.0012451", "1e-12", "-5e-12", "5.1e-12"]


def flags(c):
    return " ".join(s.__name__ for s, on in c.flags.items() if on)


for mode in MODES:
    shown = []
    for value in VALUES:
        c = Context(prec=3, rounding=mode, Emin=-9, Emax=9, traps=[])
        shown.append(f"{c.plus(Decimal(value))}({flags(c)})")
    print(mode, *shown)
for mode in MODES:
    c = Context(prec=3, rounding=mode, Emin=-9, Emax=9, traps=[])
    print(mode, c.multiply(Decimal("9e9"), 9), c.multiply(Decimal("-9e9"), 9), c.subtract(1, 1), flags(c))
    print([str(Decimal(v).to_integral_value(mode)) for v in ("2.5", "-2.5", "0.4", "-0.6", "1e5")],
          Decimal("2.675").quantize(Decimal("0.01"), mode))
for clamp in (0, 1):
    c = Context(prec=5, Emin=-9, Emax=9, clamp=clamp, traps=[])
    for value in ("1e9", "0e20", "0e-30", "1e-13", "NaN123456789"):
        c.clear_flags()
        print(clamp, value, c.plus(Decimal(value)), c.create_decimal(value), flags(c))
print(round(Decimal("2.5")), round(Decimal("-3.5")), round(Decimal("2.675"), 2), round(Decimal("1234"), -2))
