# float: fromhex and hex, as_integer_ratio, rounding, repr, mod and floordiv at signs and infinities, comparisons with huge ints, parsing.
import math
import sys


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = math.inf, math.nan
for s in ["1", "1.5", ".5", "5.", ".", "", " 1 ", "1e5", "1e", "e5", "1e400", "-1e400", "1e-400", "inf", "-Infinity", "NaN", "+nan", "infin", "1_0.0_1", "1_.5", "1._5", "1e1_0", "_1", "0x10", "1d", "1f", "1,5", "١.٥", "1\0", "\x0b1\u2003", "--1", "+-1", "1 1", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "9007199254740993", "0.1" + "0" * 400 + "1"]:
    t(lambda: float(s))
for s in ["0x1p0", "0x1.8p1", "1.8", "-0x.1p4", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "inf", "-nan", "0x", "x1", "0x1p", "0x1.g", "  0x1P+3  ", "0x1_0", "1p2", "", "0x123456789abcdef01p0", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x0p5000000000", "0x1p5000000000", "0x1.p1"]:
    t(lambda: float.fromhex(s))
t(lambda: float.fromhex(5))
for v in [0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, sys.float_info.max, inf, nan, 2.0**-1030]:
    t(lambda: (v.hex(), v.is_integer(), v.as_integer_ratio() if math.isfinite(v) else None, repr(v), str(v), hash(v) if v == v else "nan", int(v) if abs(v) < 1e10 else None, bool(v), abs(v), -v))
t(lambda: inf.as_integer_ratio())
t(lambda: nan.as_integer_ratio())
t(lambda: int(inf))
t(lambda: int(nan))
t(lambda: math.floor(inf))
t(lambda: round(inf))
t(lambda: round(nan))
t(lambda: round(inf, 2))
t(lambda: [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 1e16 + 2, 0.49999999999999994)])
t(lambda: [round(x, 1) for x in (0.25, 0.35, -0.05, 1e300, 5e-324, 123.456)])
t(lambda: [round(12345.678, n) for n in (-5, -4, -2, 0, 2, 5, 400, -400)])
t(lambda: round(1.5, "x"))
t(lambda: round(1.5, 2**70))
t(lambda: round(1e308, -308))
t(lambda: round(1.7e308, -308))
vals = [1.0, -1.0, 2.5, -2.5, 0.0, -0.0, inf, -inf, nan, 1e-300, 1e300]
for a in vals:
    row = []
    for b in vals:
        for op in (lambda x, y: x % y, lambda x, y: x // y, divmod):
            try:
                row.append(op(a, b))
            except ZeroDivisionError as e:
                row.append(str(e))
    print(a, row)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0**-1, lambda: (-8) ** (1 / 3), lambda: 10.0**400, lambda: (-2.0) ** 2.5, lambda: 2.0**10000, lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: ~1.5, lambda: 1.5 + "a", lambda: "a" + 1.5, lambda: [1][1.0], lambda: range(1.5), lambda: 1.5 < "a", lambda: 1.5 == "a", lambda: float(None), lambda: float([]), lambda: float(1j), lambda: float(10**400), lambda: float(b"1.5"), lambda: float(bytearray(b"2")), lambda: float(memoryview(b"3")), lambda: float(b"\xff"), lambda: float("1", "2"), lambda: float(x=1), lambda: 1.5.__index__, lambda: setattr(1.5, "real", 1)):
    t(f)
big = 2**1024
print(1e308 < big, inf > big, -inf < -big, nan < big, float(2**53) == 2**53 + 1, 2.0**53 < 2**53 + 1, 1e16 == 10**16, 1e23 == 10**23, 0.5 < 1, 0.5 > 0, -0.5 < 0, 2.5 > 2, 1.0 == True, 0.0 == -0.0, [nan] == [nan], nan in [nan], nan == nan, max(nan, 1), max(1, nan), min(-0.0, 0.0), sorted([inf, 1, -inf]))
print(1e22, 1e21, 123456789012345678.0, 1e16, 9999999999999998.0, 0.0001, 0.00001, 1.0, 100000.0, 1e-5, 1.1e-7, 3.0e10, 1 / 3, 2 / 3, 0.1 + 0.2, 1e100, 5e-324, 2.2250738585072014e-308)
print(float.__getformat__("double"), float.__getformat__("float"), sys.float_info.dig, sys.float_info.epsilon, sys.float_repr_style, (1.5).real, (1.5).imag, (1.5).conjugate(), (2.0).__pow__(3), (2.0).__rpow__(3), (2.0).__floor__(), (2.7).__ceil__(), (2.7).__trunc__(), float.from_number(3), (0.1).__format__(".3f"))
t(lambda: float.__getformat__("x"))
t(lambda: float.from_number("3"))


class F:
    def __float__(self):
        return 3


class G:
    def __float__(self):
        return Sub(2.5)


class Sub(float):
    def __repr__(self):
        return "Sub"

    def __new__(cls, v=0, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self


class I:
    def __index__(self):
        return 9


t(lambda: float(F()))
t(lambda: float(G()))
t(lambda: (float(I()), math.sqrt(I()), Sub(1.5, tag="t").tag, type(Sub(1) + 1), type(float(Sub(1))), str(Sub(1)), f"{Sub(1)}", Sub(1).hex(), type(Sub.fromhex("0x1p1")).__name__, round(Sub(1.5)), type(-Sub(1)), type(Sub(2).__round__(1))))
