# f-strings: nesting, conversions, specs, debug, quotes, and format specs by type.
name, width, value = "World", 10, 3.14159265
print(f"hello {name}", f"{name!r} {name!s} {'ü'!a}", f"{value:.2f} {value:{width}.3f}|{value:<{width}}|")
print(f"{name=} {value = :.1f} {1 + 1=}", f"{{literal}} {{{name}}}", f'{"nested 'quotes'"}', f"{f"{f"deep"}"}")
print(f"{[x for x in range(3)]} {({'a': 1})['a']} {(lambda x: x * 2)(4)} {name if width else 0}")
print(f"{'a' 'b'}" f"{'c'}" "d", rf"raw \n {name}", f"line\tTab {'\n'.join(['x', 'y'])}")
print(f"""multi
{
    name  # a comment
}
line""")
for spec in ("5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", ",", "_", "x", "#x", "X", "o", "#o", "b", "#b", "c", "e", "n", "d"):
    print(f"{spec!r}:", format(65, spec), end=" | ")
print()
for spec in ("", ".3", ".0f", "10.2e", "G", "g", "%", ".1%", "+.2f", "012.3f", ",.2f", "_.1f", "*^12.2f", "#.0f", "n", "z.0f"):
    print(f"{spec!r}:", format(-1234.5678, spec), end=" | ")
print()
for spec in ("", "10", ">10", "*^11", ".2", "5.1", "s"):
    print(repr(format("text", spec)), end=" ")
print()
print(format(1e100), format(float("inf"), "8"), format(float("nan"), "08.2f"), format(-0.0), format(1e16), format(123456789.0, ","))
print(format(2 + 3j, ".2f"), format(True), format(True, "d"), format(10**20, ","), format(-255, "#010x"), format(255, "_b"))
for bad in ((5, "s"), ("x", "d"), (1.5, "d"), (5, ".2"), ("x", "="), ([], "5"), (5, ",_"), (300000000, "c"), (5, "zz")):
    try:
        print(format(*bad))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print("%s %r %d %5.2f %x %o %e %g %c %% %5s|%-5s|%05d %+d" % ("s", "r", 42, 3.14159, 255, 8, 12345.678, 0.0001, "c", "ab", "ab", 42, 7))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%*d" % (5, 42), "%.*f" % (2, 1.005), "%s" % (None,), "%i %u" % (3.99, 4))
for bad in (("%d", "x"), ("%s %s", (1,)), ("%s", (1, 2)), ("%z", 1), ("%(a)s", 5), ("%c", "ab"), ("%", ())):
    try:
        print(bad[0] % bad[1])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print("{} {0}".format.__name__, "{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a.real} {b[0]} {c[k]}".format(a=5, b=[6], c={"k": 7}))
print("{0!r:>8} {1:{2}}".format("x", 3, 5), "{:{}}".format("y", ">4"), "{{}}".format(), "{:%Y-%m}".format(__import__("datetime").date(2026, 1, 2)))
for bad in (("{} {}", (1,)), ("{0} {}", (1, 2)), ("{", ()), ("}", ()), ("{a}", ()), ("{0.x}", (1,)), ("{!z}", (1,)), ("{0", (1,))):
    try:
        print(bad[0].format(*bad[1]))
    except (IndexError, ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
t = t"template {name!r:>{width}} {value:.1f}"
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
