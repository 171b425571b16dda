# complex: parsing, arithmetic with infinities, NaN and signed zeros, powers, mixed operands, special methods, errors.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = float("inf"), float("nan")
for s in ["1", "1j", "1+2j", "-1-2j", " 1+2j ", "(1+2j)", "( 1+2j )", "1 + 2j", "j", "+j", "-j", "1+j", "1e3j", "1e-3+2.5E2j", "infj", "nan+infj", "-inf-nanj", "1_0+2_0j", "1__0", "", " ", "()", "(1", "1j2", "1+2", "j1", "1jj", "1+-2j", "0x1j", "١+٢j", "1\0", "i", "1J", "+1.j", ".5j", "Infinity-Infinityj"]:
    t(lambda: complex(s))
for args in [(), (1,), (1, 2), (1j, 2j), (1 + 1j, 1 - 1j), ("1", 2), (1, "2"), (None,), ([],), (1, None), (True, False), (2**70,), (10**400,), (b"1",)]:
    t(lambda: complex(*args))
t(lambda: complex(real=1, imag=2))
t(lambda: complex(imag=3))
t(lambda: complex(x=1))
zs = [0j, complex(-0.0, 0.0), complex(0.0, -0.0), 1 + 2j, complex(inf, 1), complex(nan, inf), -3.5j]
for a in zs:
    for b in zs[:5]:
        t(lambda: (a + b, a - b, a * b, a == b))
        t(lambda: a / b)
    t(lambda: (-a, +a, abs(a), a.conjugate(), bool(a), hash(a) == hash(complex(a.real, a.imag)), str(a), repr(a)))
for a, b in [(1 + 2j, 2), (2, 1 + 2j), (1j, 1j), (0j, 0), (0j, 1j), (0j, -1), (1 + 2j, -3), (1 + 2j, 0.5), (1e200 + 1e200j, 2), (inf + 0j, 2), (1 + 2j, 100), (1 + 2j, 101), (-1, 0.5), (-8, 1 / 3), (2j, 3 + 0j), (0j, 1 + 1j), (0j, 0.5), (complex(nan, 1), 0)]:
    t(lambda: a**b)
t(lambda: pow(1j, 2, 3))
for f in (lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j + "a", lambda: 1j * "a", lambda: "a" * 1j, lambda: [1] * 1j, lambda: 1j & 1, lambda: ~1j, lambda: 1j >> 1, lambda: math_floor(1j), lambda: 1j.real.imag, lambda: setattr(1j, "real", 1), lambda: 1j.__index__, lambda: 1j + None, lambda: 1j == None, lambda: range(1j), lambda: [1][1j], lambda: max(1j, 2j), lambda: sorted([2j, 1j]), lambda: sum([1, 2.5, 1j]), lambda: sum([1j, -1j], 0.0), lambda: sum([], 1j), lambda: 1j / 0, lambda: 1 / 0j, lambda: 0j**-1, lambda: abs(complex(1e308, 1e308)), lambda: complex.from_number(3), lambda: complex.from_number("3"), lambda: complex.from_number(2j), lambda: complex.__getformat__):
    t(f)
print(1 + 2j - 1, 2 * (1 + 2j), (1 + 2j) * 2.0, 1.0 + -0j, -0j, complex(-0.0, -0.0), 0 - 1j, 1j - 0, 1e16 + 1j, 1e-5j, (5 + 0j) == 5, 5 == 5 + 0j, 5.0 == 5 + 1j, hash(5 + 0j) == hash(5), {1: "a"}[1 + 0j], 2**70 == complex(2**70), 3 in [3j, 3 + 0j], -0.0 * 1j, 1 - 0j, 1 + 0.0j - 0j)
print(1.5 * inf * 1j, (1 + 1j) * complex(inf, nan), complex(inf, inf) * 1j, complex(inf, nan) / 2, 1 / complex(inf, 1), complex(1, nan) + 1, 2.0 / (1 + 1j), 1 / 3j, (1 + 2j) / 2, True + 1j, 1j * True)


class C:
    def __complex__(self):
        return 1 + 5j


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 5


class Sub(complex):
    def __repr__(self):
        return "Sub!"


t(lambda: (complex(C()), complex(F()), complex(I()), complex(F(), F()), complex(1, I())))
t(lambda: complex(C(), 1))
t(lambda: complex(1, C()))
t(lambda: complex(Bad()))
t(lambda: (Sub(1, 2), Sub(1, 2) + 1, type(+Sub(1)), type(complex(Sub(1))), Sub(2).real, f"{Sub(1, 2)}", str(Sub(1j)), type(Sub.from_number(1)).__name__))
t(lambda: (format(1 + 2j, ".2f"), f"{1e10 + 1j:,}", "{:>20}".format(1j), "%s" % 1j, f"{complex(nan, -inf)}", f"{-0j:g}", f"{1+2j!r:>8}"))
t(lambda: (1j).__getnewargs__() + (1j).__reduce__()[1][:0] if False else (1j).__getnewargs__())
t(lambda: (1j).__complex__())
t(lambda: (1 + 2j).__add__(1) is NotImplemented or (1 + 2j).__add__("x"))
t(lambda: ((1 + 2j).__eq__("x"), (1 + 2j).__lt__(1), (1 + 2j).__radd__(1), (1 + 2j).__rpow__(2), (1j).__rtruediv__(1)))
