"""TextIOWrapper: newline modes, tell and seek, truncation, line buffering, reconfigure, errors, detach, iteration."""
import io

DATA = b"one\ntwo\r\nthree\rfour\n\nlast"
for newline in (None, "", "\n", "\r", "\r\n"):
    text = io.TextIOWrapper(io.BytesIO(DATA), encoding="ascii", newline=newline)
    lines = text.readlines()
    print(repr(newline), lines, text.newlines)
    out = io.BytesIO()
    writer = io.TextIOWrapper(out, encoding="ascii", newline=newline)
    print(writer.write("a\nb\r\nc\rd"), end=" ")
    writer.flush()
    print(out.getvalue())
for newline in ("x", 5, b"\n", "\n\n"):
    try:
        io.TextIOWrapper(io.BytesIO(), newline=newline)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
text = io.TextIOWrapper(io.BytesIO("aé日😀z\nnext\n".encode()), encoding="utf-8")
print(text.read(2), text.tell() > 0, text.read(1))
place = text.tell()
rest = text.read()
text.seek(place)
print(rest == text.read(), repr(text.read()), text.seek(0), text.readline(), text.readline(2), text.readline(-1), repr(text.readline()))
text.seek(0, 2)
for action in (lambda: text.seek(1, 1), lambda: text.seek(-1, 2), lambda: text.seek(-1), lambda: text.seek(0, 5), lambda: text.seek(0, 1) >= 0, lambda: text.read("x"), lambda: text.write("tail"), lambda: text.write(b"x"), lambda: text.writelines(["a", "b"]), lambda: text.truncate(3), lambda: text.fileno(), lambda: text.isatty()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
text = io.TextIOWrapper(io.BytesIO(b"ab\ncd\n"), encoding="ascii")
print(next(text))
try:
    text.tell()
except OSError as error:
    print(error)
print(list(text), text.tell())
raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="utf-8", errors="replace", line_buffering=True, write_through=False)
text.write("no newline")
before = raw.getvalue()
text.write(" now\n")
print(before, raw.getvalue(), text.encoding, text.errors, text.line_buffering, text.write_through, text.newlines, text.readable(), text.writable(), text.seekable(), text.closed)
text.reconfigure(encoding="latin-1", errors="strict", newline="\r\n", line_buffering=False, write_through=True)
text.write("é\n")
print(raw.getvalue(), text.encoding, text.errors)
try:
    text.write("日")
except UnicodeEncodeError as error:
    print(error)
inner = text.detach()
print(inner is raw)
for action in (lambda: text.read(), lambda: text.detach(), lambda: text.encoding, lambda: repr(text)):
    try:
        print(action())
    except ValueError as error:
        print(error)
bad = io.TextIOWrapper(io.BytesIO(b"ok \xff\xfe end"), encoding="utf-8")
try:
    bad.read()
except UnicodeDecodeError as error:
    print(error)
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(ascii(io.TextIOWrapper(io.BytesIO(b"ok \xff\xfe\xc3"), encoding="utf-8", errors=errors).read()))
for arguments in ({"encoding": "nope"}, {"errors": "nope"}, {"encoding": 5}, {"errors": 5}, {"encoding": "hex"}):
    try:
        io.TextIOWrapper(io.BytesIO(b"x"), **{"encoding": "utf-8", **arguments}).read()
        print("fine", arguments)
    except Exception as error:
        print(type(error).__name__, error)
closed = io.TextIOWrapper(io.BytesIO(b"x"), encoding="ascii")
closed.close()
for action in (lambda: closed.read(), lambda: closed.write("x"), lambda: next(closed), lambda: closed.flush(), lambda: closed.tell(), lambda: closed.close(), lambda: closed.closed):
    try:
        print(action())
    except ValueError as error:
        print(error)
with io.TextIOWrapper(io.BytesIO(b"with"), encoding="ascii") as managed:
    print(managed.read(), managed.buffer.getvalue(), managed.name if hasattr(managed, "name") else "no name")
print(managed.closed, io.StringIO("a\r\nb", newline=None).read().encode(), io.StringIO("a\r\nb", newline="").readlines(), io.StringIO("a\nb", newline="\r\n").getvalue().encode())
utf16 = io.BytesIO()
w = io.TextIOWrapper(utf16, encoding="utf-16")
w.write("a")
w.write("b")
w.flush()
print(len(utf16.getvalue()), io.TextIOWrapper(io.BytesIO(utf16.getvalue()), encoding="utf-16").read())
