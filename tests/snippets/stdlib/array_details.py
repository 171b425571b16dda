# array.array: each type code's range, slices, bytes, files and errors.
import array
import io
import pickle


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print(array.typecodes, array.array is array.ArrayType)
for code in "bBhHiIqQfd":
    a = array.array(code, [1, 2, 3])
    print(a, a.typecode, a.itemsize, len(a), a.tobytes().hex(), a.buffer_info()[1])
for code, v in [("b", 128), ("b", -129), ("B", 256), ("B", -1), ("h", 2**15), ("H", 2**16), ("i", 2**31), ("I", 2**32), ("I", -1), ("q", 2**63), ("Q", -1), ("Q", 2**64), ("i", 1.5), ("i", "a"), ("f", "a"), ("u", "ab"), ("u", 5), ("w", "ab"), ("w", 5), ("d", None), ("x", 1), ("bb", 1), (5, 1)]:
    t(lambda: array.array(code, [v]))
t(lambda: array.array())
t(lambda: array.array("i", 5))
t(lambda: array.array("i", b"\x01\0\0\0\x02\0\0\0"))
t(lambda: array.array("i", b"\x01\0\0"))
t(lambda: array.array("i", "abc"))
t(lambda: array.array("w", "aé😀"))
t(lambda: array.array("w", "aé😀").tounicode())
t(lambda: array.array("i", array.array("d", [1.0])))
t(lambda: array.array("d", array.array("i", [1])))
t(lambda: array.array("f", [0.1]).tolist())
a = array.array("i", range(8))
print(a[2:5], a[::-2], a[-1], 3 in a, a.index(3), a.count(3), a + a[:1], a[:2] * 2, 2 * a[:1], a[:0] * 3)
t(lambda: a[8])
t(lambda: a["x"])
t(lambda: a.index(99))
t(lambda: a.index(3, 4))
t(lambda: a.index(3, 1, -2))
t(lambda: a + [1])
t(lambda: a + array.array("h", [1]))
t(lambda: a * 1.5)
a[1:3] = array.array("i", [20, 21, 22])
print(a)
del a[::3]
print(a)
t(lambda: a.__setitem__(slice(0, 2), [1, 2]))
t(lambda: a.__setitem__(slice(0, 2), array.array("h", [1])))
t(lambda: a.__setitem__(slice(0, 4, 2), array.array("i", [1])))
t(lambda: a.__setitem__(0, "x"))
t(lambda: a.__setitem__(0, 2**40))
a.append(5)
a.insert(0, -1)
a.insert(100, 6)
a.insert(-1, 7)
a.extend([8, 9])
a.extend(array.array("i", [10]))
t(lambda: a.extend(array.array("h", [10])))
t(lambda: a.extend([1, "x"]))
print(a, a.pop(), a.pop(0), a.pop(-2), a)
t(lambda: a.pop(100))
t(lambda: array.array("i").pop())
t(lambda: a.remove(12345))
a.reverse()
a.byteswap()
print(a[:2])
a.byteswap()
f = io.BytesIO()
a[:3].tofile(f)
print(f.getvalue())
f.seek(0)
b = array.array("i")
t(lambda: b.fromfile(f, 4))
print(b, b.tolist())
b.frombytes(b"\1\0\0\0")
b.fromlist([3, 4])
t(lambda: b.frombytes(b"\1"))
t(lambda: b.fromlist([3, "x"]))
t(lambda: b.fromlist((3,)))
t(lambda: b.fromunicode("x"))
print(b, b == b[:], b < a, b != a, b == [1], array.array("i", [1]) == array.array("d", [1.0]))
t(lambda: hash(b))
t(lambda: pickle.loads(pickle.dumps(b)))
t(lambda: b.__copy__() == b)
t(lambda: b.__reduce_ex__(4)[1][0])
m = memoryview(b)
t(lambda: b.append(1))
print(m.format, m[0])
m.release()
b.append(1)
print(b)


class Sub(array.array):
    pass


s = Sub("i", [1])
s.x = 5
print(s, s.x, type(s[:]), type(s + s), [*map(str, s)])
