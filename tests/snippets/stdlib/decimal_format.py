"""format() of Decimal."""
import warnings
from decimal import Context, Decimal, localcontext

VALUES = ["0", "-0.0", "0e5", "1234567.891", "-1234567.891", "1E+10", "1.5E-9", "9.999", "NaN", "-Infinity", "sNaN7", "-0.004"]
SPECS = ["", "f", "e", "g", "%", "E", "G", ".0f", ".2f", ".3e", ".0e", ".4g", ".1%", ",", ",.2f", "015,.1f", "010", "+", " ", "<15", "^15", "=+15", "*>15.3f",
         "z.1f", "z.2e", "_.2f", "é^12", "n", "08n", ".5n", "F"]
for spec in SPECS:
    print(repr(spec), [format(Decimal(v), spec) for v in VALUES])
CONVENTIONS = {"decimal_point": "&", "grouping": "\x01\x04\x02\x7f", "thousands_sep": "-"}
EUROPE = {"decimal_point": ",", "grouping": "\x03\x03\x00", "thousands_sep": "."}
for spec in ("n", "012n", "020n", ".6n"):
    print(Decimal("-1234567890.5").__format__(spec, CONVENTIONS), Decimal("12345.678").__format__(spec, EUROPE))
for spec in ("x", "<<<", "<010", ".", ",_", "5d", ",n", "é", f"{10**18}", 5, None):
    try:
        print(Decimal("1.5").__format__(spec))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(spec)[:30], type(e).__name__, e if not isinstance(e, OverflowError) else "")
for spec, override in (("n", 5), ("n", {"decimal_point": ""}), ("n", {"decimal_point": "xxxxx"}), ("n", {"grouping": "\xff"})):
    try:
        print(Decimal("1.5").__format__(spec, override))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
with localcontext(capitals=0, rounding="ROUND_UP"):
    print(Decimal("1E+10"), repr(Decimal("1E-10")), f"{Decimal('1E+10')} {Decimal('1.01'):.1f} {Decimal('1e9'):e}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(format(Decimal("1e20"), "N"), [str(w.message) for w in caught])
print(Decimal("123e5").to_eng_string(), Decimal("0e-7").to_eng_string(), Context(capitals=0).to_sci_string(Decimal("1e9")))
