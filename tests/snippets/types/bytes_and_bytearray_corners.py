# bytes and bytearray: construction, methods' argument types, resizing under export, hex, translate, joins, slices, errors.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for cls in (bytes, bytearray):
    for args in [(), (3,), (-1,), (2**70,), ("x",), ("é", "latin-1"), ("é", "ascii"), ("é", "ascii", "replace"), (b"x", "utf-8"), (5, "utf-8"), ([1, 2, 255],), ([256],), ([-1],), (["a"],), (None,), (1.5,), (range(3),), (memoryview(b"mv"),), ({1: 2},), (b"a", "b", "c", "d")]:
        t(lambda: cls(*args))
    t(lambda: cls(source=b"s"))
    t(lambda: cls("a", encoding="utf-16-le", errors="strict"))
    t(lambda: cls(errors="strict"))
    t(lambda: cls(type("I", (), {"__index__": lambda s: 2})()))
    t(lambda: cls(type("B", (), {"__bytes__": lambda s: b"from bytes"})()))
    t(lambda: cls(type("B", (), {"__bytes__": lambda s: 5})()))
    a = cls(b"abcABC 123\xff")
    for f in (
        lambda: a[0], lambda: a[-1], lambda: a[20], lambda: a["x"], lambda: a[1:3], lambda: a[::-2], lambda: a[2**70:], lambda: 97 in a, lambda: b"bc" in a, lambda: "a" in a, lambda: 256 in a, lambda: -1 in a, lambda: [] in a,
        lambda: a.find(b"B"), lambda: a.find(66), lambda: a.find("B"), lambda: a.find(300), lambda: a.index(b"zz"), lambda: a.rindex(b"a"), lambda: a.count(b""), lambda: a.count(97), lambda: a.replace(b"a", b"--", 1), lambda: a.replace("a", b"b"), lambda: a.replace(b"", b"."),
        lambda: a.startswith((b"x", b"ab")), lambda: a.startswith("a"), lambda: a.startswith(("a",)), lambda: a.endswith(b"\xff", 2), lambda: a.split(), lambda: a.split(b" "), lambda: a.split(b""), lambda: a.split("x"), lambda: a.split(None, 1), lambda: a.rsplit(b"b", 1), lambda: a.partition(b" "), lambda: a.partition(b""), lambda: a.partition(32), lambda: a.rpartition(b"q"),
        lambda: a.join([b"1", bytearray(b"2"), memoryview(b"3")]), lambda: a.join([b"1", "2"]), lambda: a.join(b"12"), lambda: a.join(5), lambda: a.strip(b"a\xff"), lambda: a.strip("a"), lambda: a.lstrip(), lambda: a.upper(), lambda: a.swapcase(), lambda: a.title(), lambda: a.capitalize(), lambda: a.isalnum(), lambda: a.isascii(), lambda: cls(b"\t\x0b").isspace(), lambda: cls(b"").isalpha(), lambda: cls(b"Ab Cd").istitle(),
        lambda: a.center(14, b"*"), lambda: a.center(14, "*"), lambda: a.center(14, b"**"), lambda: a.ljust(13), lambda: a.zfill(13), lambda: cls(b"-5").zfill(4), lambda: a.expandtabs(), lambda: cls(b"a\tb").expandtabs(3), lambda: a.hex(), lambda: a.hex("-"), lambda: a.hex(":", 2), lambda: a.hex(":", -4), lambda: a.hex("é"), lambda: a.hex("ab"), lambda: a.hex(5), lambda: cls.fromhex(" 61 6 2") , lambda: cls.fromhex("6162 63\n"), lambda: cls.fromhex("6"), lambda: cls.fromhex("zz"), lambda: cls.fromhex(b"61"), lambda: cls.fromhex("é1"), lambda: cls.fromhex(5),
        lambda: a.translate(None, b"a"), lambda: a.translate(bytes(range(256)), delete=b"b"), lambda: a.translate(b"short"), lambda: a.translate("x"), lambda: cls.maketrans(b"ab", b"xy")[95:100], lambda: cls.maketrans(b"a", b"xy"), lambda: cls.maketrans("a", "b"), lambda: a + b"x", lambda: b"x" + a, lambda: a + "x", lambda: a + [1], lambda: a * 2, lambda: 2 * a, lambda: a * "x", lambda: a * -1, lambda: a == "abc", lambda: a == b"abcABC 123\xff", lambda: a < b"b", lambda: a < "b", lambda: a % (), lambda: cls(b"%d") % 5, lambda: a.decode("latin-1"), lambda: a.decode(), lambda: a.decode("utf-8", "ignore"), lambda: a.removeprefix(b"abc"), lambda: a.removesuffix(b"\xff"), lambda: a.removeprefix("a"), lambda: a.splitlines(), lambda: cls(b"a\nb\r\nc\rd\x0be").splitlines(True), lambda: list(a)[:2], lambda: len(a), lambda: hash(a) == hash(bytes(a)),
    ):
        t(f)
b = bytearray(b"hello")
for f in (lambda: b.append(33), lambda: b.append(256), lambda: b.append("x"), lambda: b.append(b"x"), lambda: b.extend(b"ab"), lambda: b.extend([1, 2]), lambda: b.extend([256]), lambda: b.extend("x"), lambda: b.extend(5), lambda: b.insert(0, 65), lambda: b.insert(100, 66), lambda: b.insert(0, 300), lambda: b.pop(), lambda: b.pop(0), lambda: b.pop(100), lambda: bytearray().pop(), lambda: b.remove(104), lambda: b.remove(200), lambda: b.remove(300), lambda: b.reverse(), lambda: b.copy(), lambda: b.clear(), lambda: b.__setitem__(0, 1)):
    t(f)
b[:] = b"0123456789"
b[2:4] = b"AB__"
b[::3] = b"xxxx"
print(b)
for f in (lambda: b.__setitem__(slice(0, 4, 2), b"q"), lambda: b.__setitem__(slice(0, 2), "no"), lambda: b.__setitem__(slice(0, 2), 5), lambda: b.__setitem__(slice(0, 2), [1, 2, 3]), lambda: b.__setitem__(0, -1), lambda: b.__setitem__(50, 1), lambda: b.__setitem__("x", 1), lambda: b.__delitem__(slice(None, None, 2)), lambda: b.__delitem__(50), lambda: b.__iadd__(b"+"), lambda: b.__iadd__("x"), lambda: b.__imul__(2), lambda: b.__imul__("x"), lambda: b.resize(3), lambda: b.resize(5), lambda: b.resize(-1), lambda: hash(b)):
    t(f)
print(b)
m = memoryview(b)
for f in (lambda: b.append(1), lambda: b.clear(), lambda: b.extend(b"x"), lambda: b.__setitem__(0, 90), lambda: b.__setitem__(slice(0, 1), b"Y"), lambda: b.__setitem__(slice(0, 1), b"YY"), lambda: b.resize(2), lambda: b.pop()):
    t(f)
m.release()
b.append(1)
print(b, repr(bytearray(b"'")), repr(b"'"), repr(b'"\''), str(b"x"), bytes(b"\t\n\r\\\x00\x7f"), b"a" b"\x62")


class BS(bytes):
    pass


class BAS(bytearray):
    pass


s, r = BS(b"x"), BAS(b"y")
r.attr = 1
print(s, r, type(s + b"z").__name__, type(r + b"z").__name__, type(s[:]).__name__, type(BS.fromhex("61")).__name__, type(BAS.fromhex("61")).__name__, type(r.copy()).__name__, repr(BAS(b"q")))
