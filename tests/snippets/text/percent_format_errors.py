# The % operator: argument counts, mappings, stars, wrong types, unknown characters, for str and bytes.
def t(fmt, args):
    try:
        print(repr(fmt), repr(args), repr(fmt % args))
    except Exception as e:
        print(repr(fmt), repr(args), type(e).__name__, e)


for fmt, args in [
    ("%s", ()), ("%s %s", 1), ("%s", (1, 2)), ("", 1), ("", (1,)), ("", {}), ("", []), ("x", {"a": 1}), ("%%", ()), ("%%", 1), ("%", ()), ("%", 5), ("abc%", 1),
    ("%y", 1), ("%5", 1), ("%(a", {}), ("%(a)", {"a": 1}), ("%(a)s", 5), ("%(a)s", {}), ("%(a)s %s", {"a": 1}), ("%(a)s %(b)r", {"a": 1, "b": "q"}),
    ("%((x))s", {"(x)": 1}), ("%()s", {"": "empty"}), ("%(a)5.1f|", {"a": 2.55}), ("%(a)%", {"a": 1}), ("%s", {"a": 1}), ("%s", [1, 2]), ("%s", "str"),
    ("%*d", (5, 3)), ("%-*d|", (5, 3)), ("%*d|", (-5, 3)), ("%.*f", (2, 3.14159)), ("%*.*f", (8, 2, 3.14159)), ("%*d", ("x", 3)), ("%*d", (3,)), ("%.*f", (1.5, 2)), ("%(a)*d", {"a": 1}),
    ("%d", 3.99), ("%d", "3"), ("%d", None), ("%i", True), ("%d", 10**30), ("%d", float("inf")), ("%d", float("nan")), ("%x", 3.5), ("%x", "f"), ("%o", -8), ("%X", 255), ("%#x", -255), ("%#o", 8), ("%#X", 0), ("%u", -3),
    ("%x", 2**70), ("%f", "1.5"), ("%f", 10**400), ("%e", 12345.678), ("%.0e", 15), ("%#.0f", 2), ("%g", 1e-5), ("%G", 1e-10), ("%5.1f|", -0.04), ("%F", float("nan")), ("%f", float("-inf")), ("%010f", float("inf")), ("%+d", 5), ("% d", 5), ("%+ d", 5), ("%05d", -3), ("%-05d|", 3), ("%+05d", 3), ("%.3d", 5), ("%8.3d|", -5), ("%08.3d|", 5), ("%.0d", 0), ("%#.3x", 10), ("%#08x", 255), ("%.50f", 0.1), ("%.0f", 0.5), ("%.0f", 1.5), ("%.0f", 2.5),
    ("%c", 65), ("%c", "é"), ("%c", "ab"), ("%c", ""), ("%c", 0x110000), ("%c", -1), ("%c", 1.5), ("%c", None), ("%5c|", "x"), ("%-5c|", 120), ("%.0c|", "x"),
    ("%r", "é\n"), ("%a", "é\n"), ("%.2r", "abc"), ("%10s|", "é"), ("%-10s|", "x"), ("%.1s", "é😀"), ("%ld", 5), ("%hd %Ld", (1, 2)), ("%lld", 5), ("%z", 1), ("%.1000000000000f", 1.0), ("%b", 5), ("%\u00e9", 1), ("%\n", 1), ("%s%", 1), ("%(a)s%", {"a": 1}),
]:
    t(fmt, args)
for fmt, args in [
    (b"%s", b"x"), (b"%s", "x"), (b"%s", 5), (b"%b", b"x"), (b"%b", bytearray(b"y")), (b"%b", "x"), (b"%a", "é"), (b"%r", b"q"), (b"%c", 65), (b"%c", b"B"), (b"%c", "C"), (b"%c", 256), (b"%c", b"ab"), (b"%c", -1), (b"%c", 1.5),
    (b"%d", 5), (b"%d", "x"), (b"%x", 255), (b"%x", 1.5), (b"%5.2f|", 3.14159), (b"%s %s", (b"a",)), (b"%s", (b"a", b"b")), (b"%(k)s", {b"k": b"v"}), (b"%(k)s", {"k": b"v"}), (b"%(k)s", 5), (b"%", 1), (b"%y", 1), (b"%%", ()), (b"%-5s|", b"a"), (b"%.1s", b"abc"), (b"%*d", (4, 2)), (b"x", 1), (b"%s", None), (bytearray(b"%d"), 7), (bytearray(b"%s"), b"x"),
]:
    t(fmt, args)


class Int:
    def __index__(self):
        return 42


class Trunc:
    def __trunc__(self):
        return 42

    def __int__(self):
        return 43


class Float:
    def __float__(self):
        return 2.5


class Map:
    def __getitem__(self, key):
        return "<" + key + ">"


class Str:
    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        return "BadStr()"


for fmt, args in [("%d %x", (Int(), Int())), ("%d", Trunc()), ("%x", Trunc()), ("%f", Float()), ("%d", Float()), ("%(any thing)s", Map()), ("%s %r %a", (Str(), Str(), Str())), ("%s", BadStr()), ("%c", Int())]:
    try:
        print(fmt, repr(fmt % args))
    except Exception as e:
        print(fmt, type(e).__name__, e)
