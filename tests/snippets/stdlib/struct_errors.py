# struct: formats, alignment, ranges, errors.
import struct


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (struct.pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1), struct.pack('>hi', 1, 2), struct.pack('=?c5s3p', True, b'a', b'ab', b'xyz')))
t(lambda: (struct.calcsize('@bi'), struct.calcsize('=bi'), struct.calcsize('@3xq'), struct.calcsize('10sh'), struct.calcsize('')))
t(lambda: (struct.unpack('<e f d'.replace(' ', ''), struct.pack('<efd', 1.5, 0.1, 0.1)), struct.pack('<e', float('inf')), struct.pack('>f', -0.0)))
t(lambda: struct.pack('b', 128))
t(lambda: struct.pack('B', -1))
t(lambda: struct.pack('h', 'a'))
t(lambda: struct.pack('i', 1.5))
t(lambda: struct.pack('i'))
t(lambda: struct.pack('ii', 1))
t(lambda: struct.pack('i', 1, 2))
t(lambda: struct.pack('z', 1))
t(lambda: struct.pack('5', 1))
t(lambda: struct.pack('<n', 1))
t(lambda: struct.pack('c', b'ab'))
t(lambda: struct.pack('c', 'a'))
t(lambda: struct.pack('s', 'a'))
t(lambda: struct.pack('f', 'a'))
t(lambda: struct.pack('<f', 1e40))
t(lambda: struct.pack('<e', 1e10))
t(lambda: struct.unpack('i', b'abc'))
t(lambda: struct.unpack('i', 'abcd'))
t(lambda: (struct.unpack_from('<h', b'abcdef', 1), struct.unpack_from('<h', b'abcdef', -2), list(struct.iter_unpack('<h', b'abcd'))))
t(lambda: struct.unpack_from('<h', b'abc', 2))
t(lambda: struct.unpack_from('<h', b'abc', -5))
t(lambda: list(struct.iter_unpack('<h', b'abc')))
t(lambda: list(struct.iter_unpack('', b'abc')))
t(lambda: (lambda b: (struct.pack_into('<h', b, 1, 258), b))(bytearray(4)))
t(lambda: struct.pack_into('<h', bytearray(2), 1, 1))
t(lambda: struct.pack_into('<h', b'abcd', 0, 1))
t(lambda: (lambda s: (s.format, s.size, s.pack(1, 2), s.unpack(b'\1\0\2\0')))(struct.Struct('<hh')))
t(lambda: struct.Struct(5))
t(lambda: (struct.error.__name__, struct.error.__module__, struct.pack('0s', b''), struct.unpack('3s', b'abc'), struct.pack('<?', []), struct.pack('2x')))
