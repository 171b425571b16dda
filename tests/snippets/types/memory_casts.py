"""memoryview: formats, shapes, slices, casts, comparisons, release, errors."""
import array

m = memoryview(bytearray(range(12)))
print(m.format, m.itemsize, m.ndim, m.shape, m.strides, m.nbytes, len(m), m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.suboffsets)
grid = m.cast("B", (3, 4))
print(grid.shape, grid.strides, grid[1, 2], grid.tolist(), grid.ndim, len(grid), grid.nbytes, grid[2, 3], grid[-1, -1])
for fmt in "bBhHiIlLqQfd?cnNe":
    try:
        cast = memoryview(bytes(range(16))).cast(fmt)
        print(fmt, cast.itemsize, cast.shape, cast[0] if fmt not in "fd" else cast[0].hex())
    except Exception as error:
        print(fmt, type(error).__name__, error)
s = m[2:10:3]
print(s.tolist(), s.strides, s.contiguous, bytes(s), s.tobytes("A"), m[::-1].tolist()[:3], m[::-2].strides, m[5:2].shape, s == bytes([2, 5, 8]))
m[0:3] = b"abc"
m[3] = 200
s[1] = 77
print(bytes(m), m.hex(":"), m.hex(" ", 4), m[:0].hex())
wide = memoryview(array.array("i", [1, -2, 3]))
print(wide.tolist(), wide.format, wide == array.array("i", [1, -2, 3]), wide == array.array("l", [1, -2, 3]), wide == memoryview(array.array("d", [1, -2, 3])), wide != [1, -2, 3])
wide[1] = 99
print(wide.obj, wide.index(99), wide.count(3), 99 in wide, list(reversed(wide)), [*wide])
for action in (lambda: grid[0], lambda: grid[0, 0, 0], lambda: grid[3, 0], lambda: m[12], lambda: m["a"], lambda: m[1.5], lambda: m.cast("B", (5, 5)), lambda: m.cast("i", (2, 2)),
               lambda: m.cast("zz"), lambda: s.cast("b"), lambda: memoryview("text"), lambda: memoryview(), lambda: memoryview(b"a").__setitem__(0, 1), lambda: m.__setitem__(0, 256),
               lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__delitem__(0), lambda: hash(m), lambda: wide.cast("h"), lambda: grid.cast("B", (12,)).tolist(),
               lambda: hash(memoryview(b"ab")) == hash(b"ab"), lambda: hash(wide), lambda: m < m, lambda: wide.cast("B").cast("i", shape=[3]).tolist(), lambda: m.index(250),
               lambda: memoryview(b"abc").tobytes("X"), lambda: wide.__setitem__(0, 2**40), lambda: wide.__setitem__(0, 1.5)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
data = bytearray(b"12345")
with memoryview(data) as view:
    inner = view[1:3]
    for action in (lambda: data.append(1), lambda: data.clear(), lambda: data.__delitem__(0), lambda: type(view.__enter__()).__name__):
        try:
            print(action())
        except BufferError as error:
            print(error)
    print(inner.tobytes())
try:
    view[0]
except ValueError as error:
    print(error)
print(repr(view).split(" at")[0])
inner.release()
data.append(54)
print(data, memoryview(b"ab") == memoryview(b"ab"), memoryview(b"")[:].tolist(), memoryview(b"abc").toreadonly().readonly, memoryview(data).toreadonly()[0])
print(bytes(memoryview(b"xyz")[1:]), b"".join([memoryview(b"a"), b"b"]), b"a" + memoryview(b"b"), memoryview(b"q").obj, int(memoryview(b"12")), float(memoryview(b"1.5")), bytearray(memoryview(b"z")))
