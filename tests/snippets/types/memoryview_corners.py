# memoryview: formats, casts, shapes, slices, assignments, comparisons, release, hashing, errors.
import array
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


b = bytearray(range(16))
m = memoryview(b)
t(lambda: (m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.nbytes, len(m), m.obj is b, repr(m)))
for code in ["B", "b", "h", "H", "i", "I", "l", "q", "Q", "f", "d", "c", "?", "@i", "n", "P", "e"]:
    t(lambda: (code, m.cast(code).tolist()[:2], m.cast(code).shape, m.cast(code)[0]))
for f in (lambda: m.cast("x"), lambda: m.cast("<i"), lambda: m.cast("ii"), lambda: m.cast(5), lambda: m[1:4].cast("h"), lambda: m[::2].cast("b"), lambda: m.cast("h").cast("i"), lambda: m.cast("h").cast("B").cast("i").tolist(), lambda: m.cast("B", [4, 4]).tolist(), lambda: m.cast("B", (2, 2, 4)).tolist(), lambda: m.cast("B", [3, 5]), lambda: m.cast("B", [16, 0]), lambda: m.cast("B", [-1]), lambda: m.cast("B", ["x"]), lambda: m.cast("B", 5), lambda: m.cast("B", [4, 4]).cast("h"), lambda: m.cast("i", [2, 2]).tolist(), lambda: m.cast("B", [])):
    t(f)
d2 = m.cast("B", [4, 4])
t(lambda: (d2[1, 2], d2.shape, d2.strides, len(d2), d2.ndim, d2.nbytes, d2 == m.cast("B", [4, 4]), d2 == m, d2.tobytes()[:5]))
for f in (lambda: d2[1], lambda: d2[1:2], lambda: d2[1, 2, 3], lambda: d2[9, 0], lambda: d2[1, "x"], lambda: d2[1:2, 0], lambda: list(d2), lambda: d2.__setitem__((0, 0), 99) or b[0], lambda: d2.__setitem__(0, 1), lambda: hash(d2)):
    t(f)
for f in (lambda: m[0], lambda: m[-1], lambda: m[16], lambda: m["x"], lambda: m[1.5], lambda: m[2:5].tolist(), lambda: m[::-3].tolist(), lambda: m[...].shape, lambda: m[()], lambda: m[2:5].strides, lambda: m[::2].contiguous, lambda: m[::2].tobytes(), lambda: m.tobytes("F")[:3], lambda: m.tobytes("x"), lambda: m.hex(), lambda: m[:4].hex(":", 2), lambda: m.toreadonly().readonly, lambda: list(reversed(m))[:2], lambda: 5 in m, lambda: m.index(5), lambda: m.index(99), lambda: m.count(5), lambda: m.index(5, 6), lambda: bytes(m[:3]), lambda: m + m, lambda: m < m, lambda: m == b, lambda: m == "x", lambda: m == m[:], lambda: m[::2] == bytes(b[::2]), lambda: m.cast("b") == m, lambda: hash(m), lambda: hash(memoryview(b"ab")) == hash(b"ab"), lambda: hash(memoryview(array.array("i", [1]))), lambda: hash(memoryview(b"abcd").cast("h")), lambda: m.nope, lambda: setattr(m, "format", "b")):
    t(f)
for i, v in [(0, 255), (0, 256), (0, -1), (0, "x"), (0, 1.5), (0, b"a"), (99, 1), (slice(0, 2), b"\x01\x02"), (slice(0, 2), b"\x01"), (slice(0, 2), "xx"), (slice(0, 4, 2), b"ab"), (slice(0, 2), memoryview(b"hi")), (slice(0, 2), m[2:4]), (slice(0, 2), array.array("h", [1, 2])), (slice(None), m[::-1]), ("x", 1)]:
    t(lambda: (i, m.__setitem__(i, v), b[:4]))
t(lambda: m.__delitem__(0))
r = memoryview(b"const")
t(lambda: r.__setitem__(0, 1))
t(lambda: (r.readonly, r == b"const", r.obj, type(r[0])))
for code, v in [("b", 128), ("b", -128), ("h", 40000), ("I", -1), ("q", 2**63), ("f", 1e40), ("f", "x"), ("d", 5), ("c", 5), ("c", b"ab"), ("c", b"z"), ("?", 5), ("?", [])]:
    t(lambda: (code, memoryview(bytearray(16)).cast(code).__setitem__(0, v)))
a = array.array("d", [1.5, 2.5])
ma = memoryview(a)
t(lambda: (ma.format, ma[1], ma.tolist(), ma.nbytes, ma == a, ma == array.array("f", [1.5, 2.5])))
t(lambda: a.append(1))
ma.release()
t(lambda: a.append(1))
t(lambda: ma[0])
t(lambda: (repr(ma), ma.release()))
t(lambda: ma.format)
t(lambda: ma.__enter__())
with memoryview(b"x") as w:
    t(lambda: w[0])
t(lambda: w[0])
s = m[1:3]
t(m.release)
t(lambda: s[0])
t(lambda: b.append(1))
s.release()
t(lambda: b.append(1))
for f in (lambda: memoryview(), lambda: memoryview(5), lambda: memoryview("x"), lambda: memoryview(b"x", 5), lambda: memoryview(object=b"kw")[0], lambda: type("M", (memoryview,), {}), lambda: memoryview._from_flags(b"x", 0)[0], lambda: memoryview[int]):
    t(f)


class Buf:
    def __init__(self):
        self.data = bytearray(b"buffer")

    def __buffer__(self, flags):
        print("buffer", flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("release", len(view))
        view.release()


x = Buf()
v = memoryview(x)
t(lambda: (v[0], bytes(v)))
v.release()
t(lambda: bytes(Buf()))
t(lambda: bytearray(b"").join([Buf()]))
t(lambda: memoryview(type("Bad", (), {"__buffer__": lambda s, f: 5})()))
t(lambda: x.__buffer__(0).tobytes())
t(lambda: b"abc".__buffer__(0).tobytes())
