"""split, rsplit, partition, splitlines over ASCII, Latin-1, BMP and astral texts with limits and odd separators."""
TEXTS = ["", " ", "a", " a  b ", "a,b,,c", ",", ",,", "日,本", "😀 é\u00a0b", "a\u2028b\x1cc\x85d\r\ne\rf\n", "\n\n", "x😀y😀", "aaa", "\u3000wide\u3000", "\ud800 \udc00"]
for text in TEXTS:
    print(ascii(text), ascii(text.split()), ascii(text.rsplit()), ascii(text.split(None, 1)), ascii(text.rsplit(None, 1)), ascii(text.split(" ", 1)))
    print("   ", ascii([text.split(sep) for sep in (",", "😀", "a", "aa", " ")]), ascii([text.rsplit(sep, 1) for sep in (",", "😀", "aa")]), ascii(text.split(",", 0)), ascii(text.split(",", -5)))
    print("   ", ascii(text.partition(",")), ascii(text.rpartition("a")), ascii(text.splitlines()), ascii(text.splitlines(True)), ascii(text.strip()), ascii(text.lstrip("a ,")), ascii(text.rstrip("c,😀y")))
for action in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".split(b"a"), lambda: "a".partition(""), lambda: "a".partition(), lambda: "a".rpartition(5), lambda: "a".split("a", "b"), lambda: "a".split("a", 1.5),
               lambda: "a".splitlines("x"), lambda: "a".splitlines(keepends=0), lambda: "a".split(sep="a", maxsplit=1), lambda: "a".split(x=1), lambda: "a".strip(5), lambda: "a".strip("a", "b"), lambda: "a".splitlines(1, 2),
               lambda: "a".join(5), lambda: "a".join([1]), lambda: "a".join(["b", b"c"]), lambda: "".join({"k": 1}), lambda: ",".join("abc"), lambda: "-".join(x for x in "ab"), lambda: "x".join(["one"])):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
one = "unchanged"
print(one.partition("zzz"), one.rpartition("zzz"), one.join([one]) is one, one.split("zzz")[0] is one, one.strip() is one, one.replace("zzz", "") is one)


class S(str):
    pass


print(type(S("a b").split()[0]), type(S("ab").partition("z")[0]), type(S(" a").strip()), type(S("ab").strip()), type(S("a").join("")), type(",".join([S("x")])), type(S("ab").removeprefix("z")))
for data in (b"", b" a  b ", b"a,b,,c", b"a\r\nb\x0bc\x85", bytearray(b"x y")):
    print(data.split(), data.rsplit(b",", 1), data.partition(b","), data.rpartition(b" "), data.splitlines(), data.strip(), data.split(None, 1))
