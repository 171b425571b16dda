"""The format mini-language over ints, floats, complex, str, bool and objects with __format__; all error messages."""
import itertools

values = [0, -1, 255, 10**20, True, 0.0, -0.0, 1.5, -123456.789, 1e-7, 1e300, float("inf"), float("nan"), 1 + 2j, -0j, "text", ""]
specs = ["", "5", "<8", ">8", "^8", "=8", "*^9", "+", "-", " ", "#", "08", ",", "_", ".2", ".0f", "10.3e", "g", "#g", "%", "x", "#X", "b", "#o", "c", "d", "n", "s", "z.1f", "+,.2f", "_x", "_b", ",d", "é>6", "😀^6", ".3s", "e", "E", "F", "G", ".10", "020,.1f", "<+10", "#_x", ".1%", ",.2%"]
for spec in specs:
    row = []
    for value in values:
        try:
            row.append(format(value, spec))
        except (ValueError, OverflowError) as error:
            row.append(f"!{error}")
    print(repr(spec), row)
for spec in ("5x5", "..", "10.", ".", "q", "xx", "1.2.3", "<<<", ",,", "_,", ",_", "#s", "+s", "0=5s", "=5s", "z", "zd", "1" * 30, ".1" + "0" * 25, "{", "}", "é", ",x", ",c", "+c", ".1d", ".1c", "#c", "_c", ",s", "_s", " s"):
    for value in (5, 1.5, "s", 1j):
        try:
            print(repr(spec[:12]), repr(value), format(value, spec))
        except Exception as error:
            print(repr(spec[:12]), repr(value), type(error).__name__, error)


class Custom:
    def __format__(self, spec):
        return f"<{spec}>"


class Bad:
    def __format__(self, spec):
        return 5


print(f"{Custom()}", f"{Custom():a:b}", f"{Custom():{'x' * 3}}", "{:{}}".format(Custom(), "w"), format(Custom(), "z"), f"{Custom()!s:>50}"[-6:].strip() != "", "{0:{1}{2}}".format(5, ">", 4))
for action in (lambda: format(Bad()), lambda: format(object(), "x"), lambda: format([], "5"), lambda: format(None, "d"), lambda: format(5, 5), lambda: format(), lambda: format(b"x", "s"), lambda: f"{Bad()}", lambda: "{:x}".format("s"), lambda: format(0x110000, "c"), lambda: format(-1, "c"), lambda: format(1.0, "d")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(format(97, "c"), format(0x1F600, "5c") + "|", format(3.14159, ".3"), format(1234567, ",.2f"), format(1e15), format(1e16), format(123456789.0, "g"), format(0.0001, "g"), format(0.00001, "g"), format(100000.0, "#.3g"), format(1j, ".2f"), format(1 + 1e20j, ","), format(3 - 4j, "+.1e"), format(complex("nan"), "10"))
