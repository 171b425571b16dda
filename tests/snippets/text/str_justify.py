"""center, ljust, rjust, zfill, expandtabs with widths and fill characters of all kinds."""

for text in ("", "a", "ab", "é", "日本", "𝒳y", "-5", "+", "+\u0663", "--1", "a\tb", "\ta", "ab\tc\td\n\te", "\r\tx"):
    print([text.center(width) for width in (-1, 0, 3, 4, 5, 6)])
    print(text.ljust(5, "*"), text.rjust(5, "é"), text.center(6, "日"), text.ljust(4, "𝒳"))
    print([text.zfill(width) for width in (-3, 0, 2, 5)])
    print([ascii(text.expandtabs(size)) for size in (-1, 0, 1, 4, 8)], ascii(text.expandtabs()), ascii(text.expandtabs(tabsize=3)))
for action in (lambda: "a".center(5, "ab"), lambda: "a".ljust(5, ""), lambda: "a".rjust("5"), lambda: "a".center(), lambda: "a".zfill(),
               lambda: "a".zfill(2.0), lambda: "a".expandtabs("x"), lambda: "a".center(10**30), lambda: "a".ljust(3, 5), lambda: "a".ljust(3, b" ")):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
for data in (b"", b"ab", b"-5", b"\ta\tb"):
    print(data.center(5), data.ljust(4, b"*"), data.rjust(4, bytearray(b"-")), data.zfill(4), data.expandtabs(4), bytearray(data).zfill(3))
for action in (lambda: b"a".center(5, "x"), lambda: b"a".center(5, b"xy"), lambda: b"a".zfill("x")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Text(str):
    pass


print(type(Text("abc").center(2)), type(Text("abc").ljust(9)), type(Text("-1").zfill(1)), type(Text("x").expandtabs()))
print("x".center(True + 2, "."), "x".ljust(width := 3) + "|", width)
