# memoryview: formats, casts, slices, comparisons.
import array


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


a = array.array('i', [1, 2, 3, 4])
b = bytearray(b'abcdefgh')
m = memoryview(b)


t(lambda: (m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m.suboffsets, m.obj is b))
t(lambda: (m[0], m[-1], bytes(m[1:3]), bytes(m[::2]), bytes(m[::-1]), m[1:3].tolist(), len(m)))
t(lambda: m[8])
t(lambda: m['a'])
t(lambda: m[1.0])
t(lambda: m[0, 0])
t(lambda: (m.cast('H').shape, m.cast('I').tolist() == list(memoryview(bytes(b)).cast('I')), m.cast('B', [2, 4]).tolist()))
t(lambda: m.cast('B', [3, 3]))
t(lambda: m.cast('Q').cast('B').tobytes())
t(lambda: m.cast('Z'))
t(lambda: m.cast('H').cast('I'))
t(lambda: m[::2].cast('H'))
t(lambda: (m.cast('B', [2, 4])[1, 2], m.cast('B', [2, 4])[-1, -1]))
t(lambda: m.cast('B', [2, 4])[1])
t(lambda: m.cast('B', [2, 4])[2, 0])
t(lambda: (m.cast('c')[0], m.cast('b')[0], m.cast('?')[0], m.cast('c').tolist()[:2]))
t(lambda: (m == b'abcdefgh', m == 'abcdefgh', m[::2] == b'aceg', memoryview(a) == a, memoryview(a) == memoryview(array.array('q', [1, 2, 3, 4]))))
t(lambda: m < m)
t(lambda: (m.__setitem__(0, 65), b))
t(lambda: (m.__setitem__(slice(0, 2), b'xy'), b))
t(lambda: m.__setitem__(slice(0, 2), b'xyz'))
t(lambda: m.__setitem__(0, 'a'))
t(lambda: m.__setitem__(0, 256))
t(lambda: m.__delitem__(0))
t(lambda: memoryview(b'ab').__setitem__(0, 1))
t(lambda: hash(memoryview(b'ab')) == hash(b'ab'))
t(lambda: hash(m))
t(lambda: (memoryview(a).tolist(), memoryview(a).format, memoryview(a)[1:3].tobytes() == a[1:3].tobytes()))
t(lambda: hash(memoryview(a).toreadonly()))
t(lambda: memoryview('a'))
t(lambda: memoryview(5))
t(lambda: memoryview())
t(lambda: (m.hex(), m.hex('-', 4), m.toreadonly().readonly, m.tobytes('F'), m.count(97), m.index(99)))
t(lambda: m.index(200))
t(lambda: (m.release(), m.release()))
t(lambda: m[0])
t(lambda: m.tobytes())
t(lambda: len(m))
t(lambda: repr(m)[:16])
