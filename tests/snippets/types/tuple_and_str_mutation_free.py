# Tuples and strs: concatenation, repetition, comparison, interning-like identity left aside, format of subclasses, huge counts, hash agreement.
import sys
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


T = (1, "a", (2,), [3])
for f in (lambda: T + (4,), lambda: T + [4], lambda: [4] + T, lambda: T * 2, lambda: 2 * T, lambda: T * -1, lambda: T * 1.5, lambda: T * 2**70, lambda: T[0], lambda: T[-4], lambda: T[4], lambda: T["x"], lambda: T[1:3], lambda: T[::-1], lambda: T[2**70 :], lambda: T.index("a"), lambda: T.index("z"), lambda: T.index(1, 1), lambda: T.index("a", -3, -1), lambda: T.index("a", 2**70), lambda: T.count(1), lambda: T.count(True), lambda: 1.0 in T, lambda: hash(T), lambda: hash(T[:3]) == hash((1, "a", (2,))), lambda: T == [1], lambda: T < (1, "b"), lambda: T < (1, 5), lambda: (1, 2) < (1, 2, 0), lambda: () < (1,), lambda: (1, float("nan")) == (1, float("nan")), lambda: T.__getnewargs__(), lambda: tuple(), lambda: tuple(T) is T, lambda: tuple("ab"), lambda: tuple(5), lambda: tuple([1], [2]), lambda: tuple(x=1), lambda: setattr(T, "x", 1), lambda: T.__setitem__(0, 1), lambda: T.append(1), lambda: (T[3].append(4), T)[1], lambda: tuple.__new__(tuple, "xy"), lambda: tuple.__new__(list), lambda: ((),) * 3, lambda: sys.getsizeof(()) < sys.getsizeof((1, 2)), lambda: repr((1,)), lambda: repr(((),)), lambda: str(("a'b", 'c"d')), lambda: "%s %s" % (1, 2), lambda: "%s" % (T,), lambda: max((1, 2), (1, 3)), lambda: sorted([(2, "a"), (1, "b")]), lambda: sum(((1,), (2,)), ())):
    t(f)


class TS(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    def __repr__(self):
        return f"TS{tuple(self)}"


x = TS(1, 2)
x.attr = 5
t(lambda: (x, x.attr, x + (3,), type(x + (3,)), type(x * 2), type(x[:]), x == (1, 2), hash(x) == hash((1, 2)), tuple(x), type(tuple(x)), x.__reduce_ex__(2)[1], isinstance(x, tuple), TS(*"ab")))
for f in (lambda: "a" + 5, lambda: "a" * 2**70, lambda: "a" * -5, lambda: "" * 2**70, lambda: "ab"[5], lambda: "ab"["x"], lambda: "ab"[None], lambda: "abc"[::-2], lambda: "a" in "abc", lambda: 5 in "abc", lambda: "" in "", lambda: "a" < 5, lambda: "a" == b"a", lambda: "a" < "B", lambda: "é" < "z", lambda: "\ud800" < "\U00010000", lambda: "abc".index("z"), lambda: "abc".find(5), lambda: "abc".find("c", -1), lambda: "abc".find("", 5), lambda: "abc".find("", 3), lambda: "aaa".count("aa"), lambda: "abc".count(""), lambda: "abc".count("", 5), lambda: "abc".replace("", "-"), lambda: "abc".replace("b", 5), lambda: "aaa".replace("a", "b", -1), lambda: "aaa".replace("a", "b", count=1), lambda: "abc".startswith(("x", "a")), lambda: "abc".startswith(["a"]), lambda: "abc".startswith((5,)), lambda: "abc".startswith("", 4), lambda: "abc".endswith("", 3, 2), lambda: "a,b".split(""), lambda: "a,b".split(5), lambda: " a  b ".split(maxsplit=1), lambda: "a,b,,".rsplit(",", 2), lambda: "".split(), lambda: "".split(","), lambda: "a\u2003b\x1cc".split(), lambda: "abc".partition(""), lambda: "abc".partition(5), lambda: ",".join([1]), lambda: ",".join("ab"), lambda: ",".join(5), lambda: ",".join({"k": 1}), lambda: "".join(["a", b"b"]), lambda: "x".center(5, "ab"), lambda: "x".center(5, 5), lambda: "x".center("5"), lambda: "é".ljust(3, "😀"), lambda: "+5".zfill(4), lambda: "--5".zfill(5), lambda: "a\tb".expandtabs(0), lambda: "a\tb\n\tc".expandtabs(4), lambda: "a\tb".expandtabs(-1), lambda: "ab".strip(5), lambda: "xaxbx".strip("x"), lambda: "abc".removeprefix(5), lambda: "abcabc".removeprefix("abc"), lambda: "a\r\nb\x0b\x85\u2028c".splitlines(), lambda: "a\n".splitlines(True), lambda: "".splitlines(), lambda: "ab".translate({97: None, 98: "xy"}), lambda: "ab".translate({97: 0x110000}), lambda: "ab".translate({97: 1.5}), lambda: "ab".translate("x" * 100), lambda: "ab".translate(5), lambda: str.maketrans("ab", "xy", "c"), lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"a": 1, 98: "z"}), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans([1]), lambda: str.maketrans("a"), lambda: "abc".encode("nope"), lambda: "é".encode("ascii"), lambda: "abc".encode(5), lambda: "{}".format(), lambda: "{0.x}".format(5), lambda: "{[a]}".format({"a": 1}), lambda: "{a}".format_map({"a": 5}), lambda: "{a}".format_map({}), lambda: "{} {0}".format(1), lambda: "{!x}".format(1), lambda: "{".format(), lambda: str(b"x"), lambda: str(b"x", "ascii"), lambda: str(5, "ascii"), lambda: str("x", "ascii"), lambda: str(object=5), lambda: str(errors="strict"), lambda: str(b"\xff", errors="replace"), lambda: "abc".__getnewargs__(), lambda: "a".__mod__(5), lambda: "a" % (), lambda: "%s" % "x", lambda: "a".upper(5), lambda: "ß".upper().lower(), lambda: "ŉ".isidentifier(), lambda: "x".isdecimal("y"), lambda: hash("a") == hash("a"[:]), lambda: "a" "b" f"{1}" rb"\x"[0:0].decode()):
    t(f)


class SS(str):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self

    def __str__(self):
        return "str!" + self.tag

    def __repr__(self):
        return "SS!"


s = SS("abc", "t")
t(lambda: (s, str(s), f"{s}", f"{s!s:>8}", "%s" % s, "%r" % s, s + "d", type(s + "d"), s.upper(), type(s[:]), type(s.strip()), s == "abc", hash(s) == hash("abc"), {s: 1}["abc"], s.join(["1", "2"]), "-".join([s, s]), s.tag, type(str.__str__(s)), s.format(), len(s), type("".join([s])), s in "xabcx", s.encode(), str.__format__(s, ">5"), format(s, ""), int(SS("12", "q"))))
