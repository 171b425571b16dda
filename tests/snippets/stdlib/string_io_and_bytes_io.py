# io.StringIO and io.BytesIO: positions beyond the end, truncation, newline modes, exports, pickles, closed streams.
import io
import pickle
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for cls, conv in ((io.StringIO, str), (io.BytesIO, lambda s: s.encode())):
    s = cls(conv("one\ntwo\r\nthree"))
    print(cls.__name__, s.readline(), s.tell(), s.read(2), s.readline(), s.readlines(), s.read(), s.readline(), s.tell())
    t(lambda: (s.seek(0), s.readlines(5), s.seek(0), s.readline(2), s.readline(0), s.readline(-1), list(s)))
    t(lambda: (s.seek(3), s.write(conv("XY")), s.getvalue(), s.seek(20), s.write(conv("!")), s.getvalue(), s.truncate(4), s.getvalue(), s.tell(), s.truncate(), s.seek(2), s.truncate(), s.getvalue()))
    t(lambda: (s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering if cls is io.StringIO else None))
    for f in (lambda: s.seek(-1), lambda: s.seek(1, 5), lambda: s.seek("x"), lambda: s.seek(2**70), lambda: s.truncate(-1), lambda: s.truncate("x"), lambda: s.read("x"), lambda: s.read(1.5), lambda: s.readline("x"), lambda: s.write(5), lambda: s.write(None), lambda: s.write(conv("a"), 1), lambda: s.writelines(5), lambda: s.writelines([1]), lambda: s.fileno(), lambda: s.detach(), lambda: cls(5), lambda: cls(conv("a"), conv("b"), conv("c")), lambda: s.nothing, lambda: s.seek(1, 1), lambda: s.seek(0, 1), lambda: s.seek(0, 2), lambda: s.seek(-1, 2), lambda: next(cls()), lambda: cls(None).getvalue(), lambda: cls().read(0), lambda: cls(conv("abc")).read(None), lambda: cls(conv("abc")).read(-5)):
        t(f)
    s.writelines(iter([conv("p"), conv("q")]))
    s.extra = 1
    t(lambda: (s.getvalue(), s.__dict__))
    t(lambda: (pickle.loads(pickle.dumps(s)).getvalue(), pickle.loads(pickle.dumps(s)).tell() == s.tell()))
    t(lambda: s.__getstate__())
    t(lambda: s.__setstate__(5))
    t(lambda: s.__setstate__((conv("v"), "x")))
    s.close()
    for f in (s.read, s.getvalue, s.tell, lambda: s.write(conv("x")), lambda: next(s), lambda: s.seek(0), s.readable, s.isatty, s.flush, s.__enter__, s.truncate, lambda: iter(s), s.close):
        t(f)
    with cls() as w:
        w.write(conv("in with"))
        print(w.getvalue())
    print(w.closed)
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\r\nb\rc\n", newline=newline)
    print(repr(newline), repr(s.getvalue()), s.readlines(), s.newlines)
    s = io.StringIO(newline=newline)
    print(s.write("x\ny\r\nz\r"), repr(s.getvalue()), s.newlines)
t(lambda: io.StringIO(newline="q"))
t(lambda: io.StringIO("x", 5))
t(lambda: io.StringIO(b"x"))
t(lambda: io.BytesIO("x"))
s = io.StringIO("é😀\ud800x")
print(ascii(s.read(2)), s.tell(), ascii(s.read()), s.seek(1), ascii(s.read(1)))
b = io.BytesIO(b"hello world")
v = b.getbuffer()
t(lambda: (len(v), v.readonly, v[0], bytes(v[:5])))
v[0:5] = b"HELLO"
t(lambda: b.write(b"over"))
t(lambda: b.truncate(3))
t(lambda: b.close())
v.release()
t(lambda: (b.getvalue(), b.read1(3), b.read1(), b.readinto(bytearray(3))))
b.seek(0)
buf = bytearray(4)
t(lambda: (b.readinto(buf), buf, b.readinto1(memoryview(buf)[:2]), buf))
t(lambda: b.readinto(b"ro"))
t(lambda: b.readinto(5))
t(lambda: io.BytesIO(b"abc").peek() if hasattr(io.BytesIO, "peek") else "no peek")


class SS(io.StringIO):
    def write(self, s):
        return super().write(s.upper())


class BB(io.BytesIO):
    def readline(self, size=-1):
        return b"mine"


x = SS()
print("text", file=x)
print(repr(x.getvalue()), BB(b"a\nb").readline(), list(zip(range(2), BB(b"a\nb"))), isinstance(x, io.TextIOBase), issubclass(BB, io.BufferedIOBase), io.StringIO.__mro__[1].__name__)
