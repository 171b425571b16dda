# open(): modes and argument errors.
import io
import os
import tempfile


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


folder = tempfile.mkdtemp()
path = os.path.join(folder, 'f')
def w(text, **k):
    with open(path, 'w', **k) as f:
        f.write(text)
    with open(path, 'rb') as f:
        return f.read()


def short(f):
    try:
        return f()
    except OSError as e:
        return type(e).__name__, e.errno, e.filename == path


t(lambda: (short(lambda: open(path)), short(lambda: open(path, 'r+')), short(lambda: open(os.path.dirname(path))) == ('IsADirectoryError', 21, False)))
t(lambda: (w('a\nb'), w('a\nb', newline='\r\n'), w('é', encoding='latin-1'), w('é', encoding='utf-16-le'), w('é€', encoding='ascii', errors='replace')))
t(lambda: w('é', encoding='ascii'))
t(lambda: short(lambda: open(path, 'x')))
t(lambda: open(path, 'z'))
t(lambda: open(path, 'rw'))
t(lambda: open(path, 'r+w'))
t(lambda: open(path, 'rt+b'))
t(lambda: open(path, ''))
t(lambda: open(path, 'rU'))
t(lambda: open(path, 'b'))
t(lambda: open(path, 'rb', encoding='utf-8'))
t(lambda: open(path, 'rb', errors='strict'))
t(lambda: open(path, 'rb', newline=''))
t(lambda: open(path, buffering=0))
t(lambda: open(path, 'w', buffering='a'))
t(lambda: open(path, newline='x'))
t(lambda: open(path, encoding='no-such'))
t(lambda: open(path, errors='no-such').read() if False else 0)
t(lambda: open(5.0))
t(lambda: open(path, 5))
t(lambda: open(None))
t(lambda: open(path, closefd=False))
t(lambda: open(-1))
t(lambda: open(path, opener=5))
t(lambda: open(path + '\0'))
t(lambda: open(''))
t(lambda: [type(open(path, m, b)).__name__ for m, b in (('rb', 0), ('rb', -1), ('wb', -1), ('r+b', -1), ('r', -1), ('ab', 0), ('w+', -1))])
t(lambda: (lambda f: (f.mode, f.name == path, f.encoding, f.errors, f.buffer.mode, f.buffer.raw.mode, f.line_buffering, f.close()))(open(path, 'w', encoding='ascii')))
t(lambda: (lambda f: (f.close(), f.closed, f.read()))(open(path)))
t(lambda: (lambda f: (f.close(), repr(f.raw)))(open(path, 'rb')))
t(lambda: (lambda f: (f.readable(), f.writable(), f.seekable(), f.isatty(), f.close()))(open(path, 'ab')))
t(lambda: (lambda f: (f.write(b'x'), f.read()))(open(path, 'wb')))
t(lambda: (lambda f: (f.write('x')))(open(path)))
