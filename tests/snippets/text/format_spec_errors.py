# Every kind of wrong format spec, and the corners of right ones, for str, int, float, complex, bool and object.
import decimal
import datetime


def t(value, spec):
    try:
        print(repr(value), repr(spec), repr(format(value, spec)))
    except Exception as e:
        print(repr(value), repr(spec), type(e).__name__, e)


for spec in ["5", "<5", ">5", "^5", "=5", "*^6", ".2", "5.1", "s", "d", "+", " ", "-", "#", "0", "05", "0<5", "z", ",", "_", ",s", "x", "{<5", "é>4", "\U0001f600^5", "5s5", "ss", ".", "5.", ".-1", "99999999999999999999", ".99999999999999999999", "<<5", "=", "==5"]:
    t("abc", spec)
for spec in ["5", "<5", "^6", "=+6", "05", "+05", "=05", "<05", "x", "#x", "#X", "#010x", "#o", "#b", "_b", "_x", ",", "_", ",x", ",b", ",,", "__", ",_", "_,", "c", "+c", "#c", ",c", "5c", "n", ",n", "e", ".2", ".2d", ".2f", ",.2f", "%", ".1%", "g", "G", "E", "s", "r", "dd", "z", "zd", "z.1f", "010,", "015_b", "#_x", "0=6", "x>6d", "-", " ", "i", "u", "D", "\0", "é"]:
    t(-1234, spec)
for v, spec in [(65, "c"), (0x110000, "c"), (-1, "c"), (10**20, "c"), (True, ""), (True, "d"), (True, "5"), (False, "s"), (True, "c"), (10**30, ","), (10**400, ".2e"), (10**30, "e"), (0, "#x"), (0, "_"), (2**70, "_b")]:
    t(v, spec)
for spec in ["", "5", "10", "<10", "=+10", "010", ".0", ".1", ".20", "f", ".0f", "#.0f", "e", ".0e", "#.0e", "g", "#g", ".3g", ".0g", "%", ".0%", ",", "_", ",f", "n", "d", "x", "s", "c", "z", "z.0f", "+z.1f", ",.3", "010,.1f", "+", " ", "#", ".2n", ",n", "F", "G", "r", ".2,f", ".,f", ".6_f", "._f", ".3,_f"]:
    t(1234.5678, spec)
for v in [0.0, -0.0, 1e300, 1e-300, 5e-324, float("inf"), float("-inf"), float("nan"), 1e16, 123456789.0, 0.00001234, 2.5, -0.04]:
    for spec in ["", "g", "f", "e", "%", "010", "+", ".3", "z.1f", ",.0f", "#.3g", "=8.1f", "F", "E"]:
        t(v, spec)
for spec in ["", "5", ">30", "=30", "05", ".2", ".2f", "+.1e", "g", "s", "d", "%", ",", "#", "z.1f", "n", "<30.1f"]:
    t(1.5 - 2.25j, spec)
t(complex("nan+infj"), "")
t(-0j, "")
t(complex(-0.0, -0.0), ".1f")
t(None, "")
t(None, "5")
t([1], "s")
t((1,), "")
t(b"x", "d")
t(object, "5")
t({}, ">3")
t(decimal.Decimal("1.50"), ">10.1f")
t(decimal.Decimal("1e5"), ",")
t(datetime.date(2026, 1, 2), "%d/%m")
t(datetime.date(2026, 1, 2), "")


class Own:
    def __format__(self, spec):
        return "own:" + spec

    def __repr__(self):
        return "Own()"


class Bad:
    def __format__(self, spec):
        return 5

    def __repr__(self):
        return "Bad()"


class Str(str):
    pass


class Int(int):
    def __str__(self):
        return "int-str"


t(Own(), "anything {}")
t(Bad(), "")
t(Str("x"), "3")
t(Int(7), "")
t(Int(7), "3")
t(Int(7), "d")
t("x", 5)
print(f"{3.14159:{5}.{2}}", f"{'x':{'*'}^{7}}", f"{10:{'#'}{'x'}}", f"{Own():a{1}b}", "{:{}.{}}".format(2.5, 8, 3), "{0:>{1}}".format("r", 4))
