# Subclasses of bytes and bytearray.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class B(bytes):
    pass


class A(bytearray):
    pass


class Odd:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


b = B(b'abc')
a = A(b'abc')
b.x = a.x = 1


t(lambda: (b, a, repr(b), str(a), b == b'abc', a == b, hash(b) == hash(b'abc')))
t(lambda: hash(a))
t(lambda: [type(x).__name__ for x in (b[:], b + b'', b * 1, b.upper(), b.strip(), bytes(b), b.replace(b'z', b''), B.fromhex('00'))])
t(lambda: [type(x).__name__ for x in (a[:], a + b'', a * 1, a.upper(), a.copy(), bytearray(a), A.fromhex('00'))])
t(lambda: (type(b + bytearray(b'x')).__name__, type(bytearray(b'x') + b).__name__))
t(lambda: (bytes(Odd(b'x')), bytes(Odd(B(b'x')))))
t(lambda: bytes(Odd('x')))
t(lambda: bytes(Odd(bytearray(b'x'))))
t(lambda: (b'%b' % Odd(b'y'), b'%s' % b))
t(lambda: (copy.copy(a).x, copy.deepcopy(b).x, type(copy.copy(a)).__name__))
t(lambda: [type(pickle.loads(pickle.dumps(x, p))).__name__ for x in (a, b) for p in (0, 2, 5)])
t(lambda: (pickle.loads(pickle.dumps(a)).x, pickle.loads(pickle.dumps(a)) == a))
t(lambda: (b.decode(), a.decode('ascii'), b.hex(), B(3), A(2), B([1, 2])))
t(lambda: B('x'))
t(lambda: (B('x', 'ascii'), A('é', 'utf-8')))
t(lambda: B(-1))
t(lambda: B([256]))
t(lambda: B([1], 'ascii'))
t(lambda: B(1, errors='x'))
t(lambda: (b''.join([b, a]), b in [b'abc'], b'b' in b, 98 in a))
