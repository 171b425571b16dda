"""BytesIO, BufferedReader and writers, RawIOBase subclasses: short reads, peeks, seeks beyond the end, readinto, closed streams."""
import io

b = io.BytesIO(b"hello world")
print(b.read(5), b.tell(), b.seek(-5, 2), b.read(), b.read(), b.seek(20), b.write(b"!"), b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), b.seek(0), b.readline(), b.getbuffer().nbytes)
b = io.BytesIO(b"a\nbb\nccc")
print(b.readline(), b.readline(1), b.readlines(), b.seek(0), b.readlines(3), b.seek(0), list(b), b.readinto(bytearray(2)), b.seek(0), b.read1(2), b.read1(), b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
view = b.getbuffer()
for action in (lambda: b.write(b"x" * 20), lambda: b.truncate(0), lambda: b.close()):
    try:
        print(action())
    except BufferError as error:
        print(error)
view[0:1] = b"Z"
view.release()
print(b.getvalue())
for action in (lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.seek("x"), lambda: b.read("x"), lambda: b.write("text"), lambda: b.truncate(-1), lambda: b.fileno(), lambda: b.readinto(b"x"), lambda: io.BytesIO("x"), lambda: io.BytesIO(5), lambda: b.writelines(5), lambda: b.writelines(["x"]), lambda: b.readline(1.5), lambda: b.detach(), lambda: b.seek(1, 1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
b.writelines([b"1", bytearray(b"2"), memoryview(b"3")])
b.close()
for action in (b.read, b.getvalue, b.tell, lambda: b.write(b""), lambda: iter(b) is b, b.flush, b.__enter__, b.isatty, b.close):
    try:
        print(action())
    except ValueError as error:
        print(error)


class Slow(io.RawIOBase):
    def __init__(self, data, step=3):
        self.data, self.step, self.at, self.log = data, step, 0, []

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(self.step, len(buffer), len(self.data) - self.at)
        buffer[:n] = self.data[self.at : self.at + n]
        self.at += n
        self.log.append(n)
        return n


print(Slow(b"abcdefgh").read(), Slow(b"abcdefgh").read(5), Slow(b"abcdefgh").readall(), Slow(b"x\ny").readline(), list(Slow(b"x\ny\nz")), Slow(b"").read())
r = io.BufferedReader(Slow(b"abcdefghijkl"), 4)
print(r.read(2), r.peek(1), r.read1(10), r.read(3), r.readinto(bytearray(1)), r.read(), r.read(), r.peek())
r = io.BufferedReader(Slow(b"line one\nline two\nend"), 8)
print(r.readline(), r.readline(3), r.readlines(), r.raw.log)


class Sink(io.RawIOBase):
    def __init__(self, limit=4):
        self.got, self.limit = [], limit

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)[: self.limit]
        self.got.append(data)
        return len(data)


sink = Sink()
w = io.BufferedWriter(sink, 6)
print(w.write(b"abc"), sink.got, w.write(b"defghijk"), sink.got, w.flush(), sink.got, w.write(b""), w.writable(), w.readable())
w.write(b"tail")
w.close()
print(b"".join(sink.got), sink.closed, w.closed)
for make in (lambda: io.BufferedReader(Sink()), lambda: io.BufferedWriter(Slow(b"")), lambda: io.BufferedReader(Slow(b""), 0), lambda: io.BufferedReader(5), lambda: io.BufferedRWPair(Sink(), Sink()), lambda: io.BufferedRandom(Slow(b"")), lambda: io.BufferedReader(Slow(b"abc")).seek(0), lambda: io.BufferedReader(Slow(b"abc")).write(b"x"), lambda: io.BufferedWriter(Sink()).read(), lambda: io.RawIOBase().read(), lambda: io.IOBase().readline(), lambda: io.RawIOBase().readinto(bytearray(1)), lambda: io.BufferedIOBase().read()):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
pair = io.BufferedRWPair(Slow(b"in"), sink2 := Sink())
print(pair.read(1), pair.write(b"out"), pair.flush(), sink2.got, pair.peek(1), pair.readable(), pair.writable(), pair.seekable())
random = io.BufferedRandom(io.BytesIO(b"0123456789"))
print(random.read(3), random.write(b"XY"), random.tell(), random.read(2), random.seek(0), random.read(), random.seek(2), random.write(b"zz"), random.flush(), random.raw.getvalue(), random.truncate(4), random.raw.getvalue())
detached = random.detach()
try:
    random.read()
except ValueError as error:
    print(error)


class Blocks(io.RawIOBase):
    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        return None

    def write(self, b):
        return None


print(io.BufferedReader(Blocks()).read(5), io.BufferedReader(Blocks()).read(), io.BufferedReader(Blocks()).read1(3), Blocks().read(3))
writer = io.BufferedWriter(Blocks(), 4)
try:
    writer.write(b"abcdefghij")
except BlockingIOError as error:
    print(error.strerror, error.characters_written)
print(io.DEFAULT_BUFFER_SIZE >= 8192, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, issubclass(io.BytesIO, io.BufferedIOBase), isinstance(io.BytesIO(), io.IOBase))
writer.raw.close()
