# Text files: reading, positions, newlines and iteration.
import io
import os
import tempfile


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


path = os.path.join(tempfile.mkdtemp(), 'f')
def put(data):
    with open(path, 'wb') as f:
        f.write(data)


def get(f, **k):
    with open(path, **k) as file:
        return f(file)


put('aé\nb€\r\nc\rd'.encode())
U = {'encoding': 'utf-8'}


t(lambda: (get(lambda f: f.read(), **U), get(lambda f: f.readlines(), **U), get(lambda f: list(f), newline='', **U), get(lambda f: f.readlines(), newline='\r', **U), get(lambda f: f.readlines(), newline='\n', **U)))
t(lambda: get(lambda f: (f.read(2), f.readline(), f.read(1), f.newlines, f.read(), f.newlines), **U))
t(lambda: get(lambda f: (f.readline(), f.tell(), f.readline(), f.seek(4), f.read(1)), newline='', **U))
t(lambda: get(lambda f: (next(f), f.tell()), **U))
t(lambda: get(lambda f: (f.read(), f.seek(0), f.read(1), f.seek(0, 2), f.read()), **U))
t(lambda: get(lambda f: f.seek(1, 1), **U))
t(lambda: get(lambda f: f.seek(-1, 2), **U))
t(lambda: get(lambda f: f.seek(-1), **U))
t(lambda: get(lambda f: f.seek(0, 5), **U))
t(lambda: get(lambda f: f.read('a'), **U))
t(lambda: get(lambda f: f.read(), encoding='ascii'))
t(lambda: get(lambda f: f.read(), encoding='ascii', errors='replace'))
t(lambda: get(lambda f: (f.read(3), f.tell()), encoding='latin-1'))
t(lambda: get(lambda f: (f.reconfigure(errors='ignore'), f.errors, f.read()), encoding='ascii'))
t(lambda: get(lambda f: (f.read(1), f.reconfigure(encoding='latin-1')), **U))
t(lambda: get(lambda f: f.reconfigure(encoding=5), **U))
t(lambda: get(lambda f: (f.detach().read(3)), **U) if False else 0)
t(lambda: (get(lambda f: f.buffer.peek(2)[:2], **U), get(lambda f: f.buffer.raw.read(2), **U), get(lambda f: f.buffer.read1(3), **U)))
t(lambda: (lambda t: (t.write('x\n'), t.buffer.getvalue(), t.flush(), t.buffer.getvalue()))(io.TextIOWrapper(io.BytesIO(), 'utf-8', newline='\r\n')))
t(lambda: (lambda t: (t.write('x\n'), t.buffer.getvalue()))(io.TextIOWrapper(io.BytesIO(), 'utf-8', line_buffering=True)))
t(lambda: (lambda t: (t.write('x'), t.buffer.getvalue()))(io.TextIOWrapper(io.BytesIO(), 'utf-8', write_through=True)))
t(lambda: io.TextIOWrapper(5))
t(lambda: io.TextIOWrapper(io.BytesIO(), 'utf-8').write(5))
t(lambda: io.TextIOWrapper(io.BytesIO(), 5))
t(lambda: io.TextIOWrapper(io.BytesIO(b'ab'), 'utf-16').read())
t(lambda: (lambda t: (t.write('a'), t.seek(0), t.read(), t.write('b'), t.tell()))(io.TextIOWrapper(io.BytesIO(), 'utf-8')))
t(lambda: (lambda t: (t.write('é'), t.tell(), t.write('b'), t.seek(0), t.read()))(io.TextIOWrapper(io.BytesIO(), 'utf-8-sig')))
t(lambda: repr(io.TextIOWrapper(io.BytesIO(), 'utf-8')))
