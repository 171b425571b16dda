import struct


def show(f, *args):
    try:
        result = f(*args)
        print(result.hex() if isinstance(result, bytes) else result)
    except Exception as e:
        print(type(e).__name__, e)


for args in [
    ("b", 128), ("B", -1), ("h", 2**15), ("i", 2**31), ("I", -1), ("l", 2**63), ("L", 2**64),
    ("q", -(2**63)), ("Q", 2**64 - 1), ("P", -1), ("P", 2**64), (">l", 2**31), ("<L", 2**32 - 1),
    ("b", "x"), ("b", 1.5), ("c", b"a"), ("c", "a"), ("3s", b"abcdef"), ("5s", b"ab"), ("s", "a"),
    ("5p", b"abcdefgh"), ("0p", b"a"), ("f", 1e40), ("<f", 1e40), ("e", 65504.0), ("e", 65520.0),
    ("<e", 1e-8), ("e", float("nan")), (">d", -0.0), ("?", []), ("2x",), ("bb", 1), ("z", 1),
    ("5",), ("=n", 1), ("bI", 1, 2), ("@bq", 1, 2), ("bq0i", 1, 2), ("F", 1 + 2j), ("<D", 1j),
    ("D", "x"), ("99999999999999999999b",), ("\xe9",), (b"b", 1), (1, 2), (" < b", 1), ("<b h\n", 1, 2),
]:
    show(struct.pack, *args)

for args in [
    ("b", b""), ("<i", b"abcd"), ("5p", b"\x03abcd"), ("5p", b"\x09abcd"), ("?", b"\x02"), ("e", b"\0\x3c"),
    ("bq", bytes([1] + [0] * 7 + [2] + [0] * 7)), ("", b""), ("i", "abcd"), ("<HhLlQq", bytes(range(200, 228))),
    (">HhLlQq", bytes(range(200, 228))), ("<fd", bytes(range(60, 72))),
]:
    show(struct.unpack, *args)

print(struct.calcsize("bhilqnPfd"), struct.calcsize("=bhilqfd"), struct.calcsize("i q"))
data = bytearray(8)
struct.pack_into(">h", data, -3, 258)
print(data)
for f in [
    lambda: struct.unpack_from("i", b"abcde", 2), lambda: struct.unpack_from("i", b"abcde", -2),
    lambda: struct.unpack_from("i", b"abcde", -20), lambda: struct.pack_into("i", bytearray(8), 6, 1),
    lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: struct.pack_into("i"), lambda: struct.pack(),
    lambda: struct.iter_unpack("i", b"abc"), lambda: struct.iter_unpack("", b""),
    lambda: list(struct.iter_unpack("h", b"abcd")), lambda: struct.Struct(">ii"),
    lambda: struct.Struct("ii").pack(1), lambda: struct.iter_unpack("h", b"abcd").__length_hint__(),
    lambda: struct.Struct.__new__(struct.Struct).pack(1), lambda: struct.unpack_from("i", buffer=b"abcd"),
]:
    show(f)


class Header(struct.Struct):
    def __init__(self):
        super().__init__("<2H")


h = Header()
print(h.format, h.size, h.unpack(h.pack(1, 65535)), struct.error.__module__, struct.error.__mro__[1])
