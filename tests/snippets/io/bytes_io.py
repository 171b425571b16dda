# BytesIO: positions, buffers, errors.
import io
import pickle
import copy


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


B = io.BytesIO


t(lambda: (lambda b: (b.read(2), b.tell(), b.read(), b.read(), b.seek(1), b.read1(2), b.getvalue()))(B(b'abcdef')))
t(lambda: (lambda b: (b.seek(3), b.write(b'xy'), b.getvalue(), b.seek(0), b.write(b'12'), b.getvalue()))(B()))
t(lambda: (lambda b: (b.seek(-2, 2), b.read(), b.seek(-1, 1), b.read(), b.seek(0, 2)))(B(b'abc')))
t(lambda: B().seek(-1))
t(lambda: B().seek(0, 5))
t(lambda: B().seek('a'))
t(lambda: B().seek(1.0))
t(lambda: B(5))
t(lambda: B('a'))
t(lambda: B().write('a'))
t(lambda: B().write(5))
t(lambda: B(b'abc').read('x'))
t(lambda: (lambda b: (b.readline(), b.readline(2), b.readline(), b.readlines(), b.readline()))(B(b'a\nbcd\ne\nf')))
t(lambda: (list(B(b'a\nb\n\nc')), B(b'a\nb\nc').readlines(3), B(b'').readlines(), next(B(b'x\ny'))))
t(lambda: next(B()))
t(lambda: (lambda b: (b.truncate(2), b.getvalue(), b.tell(), b.truncate(5), b.getvalue()))(B(b'abcdef')))
t(lambda: B().truncate(-1))
t(lambda: (lambda b, a: (b.readinto(a), a, b.readinto(a), a))(B(b'abc'), bytearray(2)))
t(lambda: B(b'a').readinto(b'x'))
t(lambda: B(b'a').readinto('x'))
t(lambda: (lambda b: (b.getbuffer()[1:].tobytes(), b.getbuffer().nbytes))(B(b'abc')))
b = B(b'abc')
v = b.getbuffer()
t(lambda: (b.write(b'xyz'), bytes(v)))
t(lambda: b.write(b'xyz'))
t(lambda: b.truncate(0))
t(lambda: b.close())
t(lambda: (v.release(), b.close(), b.closed))
t(lambda: b.read())
t(lambda: b.getvalue())
t(lambda: b.seek(0))
t(lambda: b.__enter__())
t(lambda: (B(b'a').readable(), B().writable(), B().seekable(), B().isatty(), B().closed))
t(lambda: B().fileno())
t(lambda: B().detach())
t(lambda: B().name)
t(lambda: (lambda b: (b.read(1), pickle.loads(pickle.dumps(b)).read(), copy.copy(b).tell()))(B(b'abc')))
t(lambda: (lambda b: (b.writelines([b'a', bytearray(b'b')]), b.getvalue()))(B()))
t(lambda: B().writelines(['a']))
t(lambda: B().writelines(5))
