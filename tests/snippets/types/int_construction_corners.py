# int(): every kind of argument, bases, underscores, digits of all scripts, limits, and special methods that answer wrongly.
import sys


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ["0", "-0", "+7", " 12 ", "\t3\n", "1_000", "_1", "1_", "1__0", "0x1f", "0b1", "0o7", "007", "1.5", "1e3", "", " ", "-", "--1", "+-1", "٣٤", "१२", "１２３", "²", "1\0", "\x001", "1 2", "\u20031\u2003", "½", "\ud800", "0_0", "1_2_3", "inf", "nan"]:
    t(lambda: int(s))
for s, base in [("ff", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("017", 0), ("0", 0), ("00", 0), ("1_0", 0), ("0x_f", 0), ("0x", 16), ("0b", 2), ("0b2", 2), ("z", 36), ("Z", 36), ("z", 35), ("10", 1), ("10", 37), ("10", -1), ("10", 2**70), ("10", "2"), ("10", 2.0), ("10", None), (b"ff", 16), (bytearray(b"12"), 10), (5, 10), (5.5, 10), ("0B1", 2), ("0X1", 0), ("-0x1f", 0), ("- 1", 10), ("1" * 30, 2), ("0o8", 0), ("9", 8), ("é", 16)]:
    t(lambda: int(s, base))
for v in [b"12", b" 12 ", b"1\x002", b"\xff", bytearray(b"3"), memoryview(b"4"), 1.9, -1.9, 1e20, float("inf"), float("nan"), True, None, 1j, [], {}, "1" * 4300, object]:
    t(lambda: len(str(int(v))) if isinstance(v, str) else int(v))
t(lambda: int("1" * 4301))
t(lambda: str(10**4300))
t(lambda: f"{10**4300}")
t(lambda: "%d" % 10**4300)
t(lambda: len(hex(10**5000)))
t(lambda: int("f" * 5000, 16) > 0)
t(lambda: sys.set_int_max_str_digits(100))
sys.set_int_max_str_digits(640)
t(lambda: int("1" * 641))
t(lambda: repr(10**640))
t(lambda: len(str(10**639)))
t(lambda: sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
t(lambda: len(str(10**5000)))
t(lambda: sys.set_int_max_str_digits(-1))
t(lambda: sys.set_int_max_str_digits("x"))
sys.set_int_max_str_digits(4300)


def cls(**methods):
    return type("C", (), methods)()


t(lambda: int(cls(__int__=lambda s: 5)))
t(lambda: int(cls(__int__=lambda s: True)))
t(lambda: int(cls(__int__=lambda s: 5.5)))
t(lambda: int(cls(__int__=lambda s: "5")))
t(lambda: int(cls(__index__=lambda s: 6)))
t(lambda: int(cls(__index__=lambda s: "6")))
t(lambda: int(cls(__trunc__=lambda s: 7)))
t(lambda: int(cls(__int__=lambda s: 1 / 0)))
t(lambda: int(cls(__int__=None)))
t(lambda: int(cls(__index__=lambda s: 8), 10))
t(lambda: int("11", cls(__index__=lambda s: 2)))
t(lambda: int())
t(lambda: int(x=1))
t(lambda: int(base=10))
t(lambda: int("1", base=10, x=2))
t(lambda: int("5", foo=1))


class Sub(int):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self


s = Sub("42", extra="e")
t(lambda: (s, s.extra, type(s + 1), type(+s), type(int(s)), type(s.real), type(s.__int__()), type(abs(s)), type(round(s)), s.__index__(), type(s | 0), type(-(-s)), isinstance(s, int)))
t(lambda: (int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff", signed=True), int.from_bytes([1, 2], "little"), int.from_bytes(b""), type(Sub.from_bytes(b"\x05"))))
t(lambda: int.from_bytes([256]))
t(lambda: int.from_bytes("ab"))
t(lambda: int.from_bytes(b"a", "middle"))
t(lambda: (300).to_bytes())
t(lambda: (300).to_bytes(2))
t(lambda: (-1).to_bytes(2, signed=True))
t(lambda: (-1).to_bytes(2))
t(lambda: (128).to_bytes(1, signed=True))
t(lambda: (1).to_bytes(-1))
t(lambda: (0).to_bytes(0))
t(lambda: (1).to_bytes(0))
t(lambda: (1).to_bytes(1, 5))
t(lambda: ((10).__round__(-1), round(15, -1), round(25, -1), round(-15, -1), round(10**30 + 5, -1), round(5, 3), round(True, 0)))
t(lambda: round(5, 1.5))
t(lambda: round(5, None))
t(lambda: (7).__divmod__(0))
t(lambda: (7).__divmod__("x"))
t(lambda: (2).__pow__(-1), )
t(lambda: pow(2, -1, 7))
t(lambda: pow(2, -1, 4))
t(lambda: pow(2, 3, 0))
t(lambda: pow(2, 3, -5))
t(lambda: pow(0, -1))
t(lambda: pow(2, 0.5, 3))
t(lambda: pow(2, 3, 4.0))
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: 1 << 2**70)
t(lambda: 0 << 2**70)
t(lambda: 5 >> 2**70)
t(lambda: -5 >> 2**70)
t(lambda: 1 << 1.0)
t(lambda: ~True)
t(lambda: (5).numerator + (5).denominator + (5).imag)
t(lambda: (5).is_integer())
t(lambda: 10**400 / 10**399)
t(lambda: 10**400 / 3)
t(lambda: 10**400 * 1.0)
t(lambda: float(10**400))
t(lambda: 10**400 > 1e308)
