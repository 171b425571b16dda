# struct: alignment, counts, iteration, buffers, and each error's words.
import struct


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for f in ["b", "bh", "bi", "bq", "hb", "=bh", "<bi", ">bq", "!bd", "@bP", "c4s", "3x", "5p", "0i", "b0i", "?e", "nN", "2h2b0q", "  b  h ", ""]:
    t(lambda: (f, struct.calcsize(f)))
for f in ["z", "<n", "<P", "5", "b5", "b 5 h", "<<b", "b<", "é", "1000000000000000000000b", "9223372036854775807q", "s?x", "3 b"]:
    t(lambda: struct.calcsize(f))
t(lambda: struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1))
t(lambda: struct.pack(">bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1))
for f, v in [("b", 128), ("B", -1), ("B", 256), ("h", 40000), ("H", -1), ("i", 2**31), ("I", -1), ("<i", 2**31), ("<I", -1), ("<q", 2**63), ("<Q", -1), ("<Q", 2**64), ("q", 2**63), ("Q", -1), ("b", 1.0), ("i", "x"), ("<i", None), ("f", "x"), ("d", None), ("c", "a"), ("c", b"ab"), ("c", 5), ("s", "a"), ("s", 5), ("p", 1), ("?", []), ("e", 1e6), ("f", 1e40), ("<f", 1e39), ("e", float("nan")), ("P", -1)]:
    t(lambda: (f, struct.pack(f, v)))
t(lambda: struct.pack("ii", 1))
t(lambda: struct.pack("i", 1, 2))
t(lambda: struct.pack())
t(lambda: struct.pack("5s3s", b"abcdefg", b"x"))
t(lambda: struct.pack("5p3p", b"abcdefg", b"x"))
t(lambda: struct.unpack("5p3p", b"\x04abcd\x01x\x00"))
t(lambda: struct.unpack("3p", b"\xffab"))
t(lambda: struct.unpack("<i", b"abc"))
t(lambda: struct.unpack("<2i", b"abc"))
t(lambda: struct.unpack("<i", "abcd"))
t(lambda: struct.unpack("?????", bytes([0, 1, 2, 255, 0])))
t(lambda: struct.unpack("<e", b"\x00\x3c") + struct.unpack("<e", b"\x00\x7c") + struct.unpack("<e", b"\x01\x00"))
t(lambda: [struct.pack("<e", x).hex() for x in (0.0, -0.0, 65504.0, 6e-8, 2.98e-8, 1 / 3, float("inf"))])
b = bytearray(8)
struct.pack_into("<hh", b, 2, 1, -1)
print(b)
struct.pack_into("<h", b, -2, 7)
print(b)
t(lambda: struct.pack_into("<i", b, 6, 1))
t(lambda: struct.pack_into("<i", b, -3, 1))
t(lambda: struct.pack_into("<i", b, -9, 1))
t(lambda: struct.pack_into("<i", b"12345678", 0, 1))
t(lambda: struct.pack_into("<i", b, "x", 1))
t(lambda: struct.pack_into("<i", b))
t(lambda: struct.pack_into("<i", b, 0))
t(lambda: struct.unpack_from("<h", b, 2))
t(lambda: struct.unpack_from("<h", b, -2))
t(lambda: struct.unpack_from("<h", b, 7))
t(lambda: struct.unpack_from("<h", b, -1))
t(lambda: struct.unpack_from("<h", b, -20))
t(lambda: struct.unpack_from("<h", buffer=b, offset=0))
t(lambda: list(struct.iter_unpack("<h", b)))
t(lambda: list(struct.iter_unpack("<hb", b)))
t(lambda: list(struct.iter_unpack("", b"")))
i = struct.iter_unpack(">bb", b"abcd")
print(type(i).__name__, i.__length_hint__(), next(i), i.__length_hint__(), next(i), next(i, None))
s = struct.Struct("<hb")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"\x01\x00\x02"), s.unpack_from(b"..\x01\x00\x02", 2), list(s.iter_unpack(b"abcabc")))
t(lambda: s.pack(1))
t(lambda: s.unpack(b""))
t(lambda: struct.Struct(5))
t(lambda: struct.Struct(b"<h").format)
t(lambda: repr(s))
t(lambda: struct.Struct("<b") == struct.Struct("<b"))
print(struct.error.__mro__, struct.error.__module__)


class Index:
    def __index__(self):
        return 77


class Float:
    def __float__(self):
        return 2.5


t(lambda: struct.pack("<bi", Index(), True))
t(lambda: struct.pack("<d", Float()))
t(lambda: struct.pack("<d", Index()))
t(lambda: struct.pack("F", 1 + 2j).hex())
