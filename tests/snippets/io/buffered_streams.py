# BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair over raw streams of our own.
import io


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Raw(io.RawIOBase):
    def __init__(self, *chunks):
        self.chunks = list(chunks)
        self.written = []
        self.log = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        self.log.append(len(b))
        if not self.chunks:
            return 0
        chunk = self.chunks.pop(0)
        if chunk is None:
            return None
        b[:len(chunk)] = chunk
        return len(chunk)

    def write(self, b):
        self.written.append(bytes(b))
        return min(len(b), 4)


class Seekable(Raw):
    def seekable(self):
        return True

    def seek(self, pos, whence=0):
        self.log.append(('seek', pos, whence))
        return max(pos, 0)


t(lambda: (lambda r: (r.read(2), r.read(4), r.read(), r.read()))(io.BufferedReader(Raw(b'abc', b'de', b'f'), 8)))
t(lambda: (lambda r: (r.peek(1), r.read1(1), r.read1(10), r.read1(), r.readline(), r.read(None)))(io.BufferedReader(Raw(b'ab', b'c\nd', b'ef\n'))))
t(lambda: (lambda r: (r.read(5), r.read(5), r.read(5), r.read(1)))(io.BufferedReader(Raw(b'ab', None, None, b'c'))))
t(lambda: (lambda r, b: (r.readinto(b), b, r.readinto1(b), b))(io.BufferedReader(Raw(b'abc', b'de', b'fg')), bytearray(4)))
t(lambda: io.BufferedReader(Raw(), 0))
t(lambda: io.BufferedReader(Raw(), -1))
t(lambda: io.BufferedReader(5))
t(lambda: io.BufferedReader(Raw()).write(b'a'))
t(lambda: io.BufferedReader(Raw()).seek(0))
t(lambda: io.BufferedReader(Raw()).tell())
t(lambda: io.BufferedReader(Raw(b'ab')).read(-2))
t(lambda: (lambda w: (w.write(b'abc'), w.raw.written, w.write(b'defgh'), w.raw.written, w.flush(), w.raw.written))(io.BufferedWriter(Raw(), 4)))
t(lambda: (lambda w: (w.write(b'a' * 10), w.raw.written, w.flush(), w.raw.written))(io.BufferedWriter(Raw(), 4)))
t(lambda: io.BufferedWriter(Raw()).write('a'))
t(lambda: io.BufferedWriter(Raw()).read())
t(lambda: io.BufferedWriter(io.BytesIO(), 5, 6))
t(lambda: io.BufferedRandom(Raw()))
t(lambda: (lambda r: (r.read(1), r.write(b'Z'), r.flush(), r.raw.written))(io.BufferedRandom(Seekable(b'abc'), 8)))
t(lambda: (lambda p: (p.read(2), p.write(b'xy'), p.flush(), p.readable(), p.writable(), p.seekable()))(io.BufferedRWPair(Raw(b'abc'), Raw())))
t(lambda: io.BufferedRWPair(Raw(), 5))
t(lambda: (lambda r: (r.detach().read(2), r.read(1)))(io.BufferedReader(Raw(b'ab'))))
t(lambda: (lambda r: (r.close(), r.closed, r.read(1)))(io.BufferedReader(Raw(b'ab'))))
t(lambda: (lambda r: (r.close(), r.raw.closed))(io.BufferedWriter(Raw())))
t(lambda: repr(io.BufferedReader(Raw())))
t(lambda: (Raw(b'abcd').read(2) if False else Raw(b'ab').read(2), Raw(b'a', b'b', None, b'c').readall(), Raw(None).read(1), Raw().readline(), Raw(b'x', b'\n').readline()))
t(lambda: list(Raw(b'a', b'\n', b'b')))
t(lambda: io.RawIOBase().read(1))
t(lambda: io.RawIOBase().seek(0))
t(lambda: io.IOBase().fileno())
t(lambda: io.IOBase().readline())
t(lambda: io.BufferedIOBase().read())
t(lambda: io.TextIOBase().read())
t(lambda: (issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation.__module__))
