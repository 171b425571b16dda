# print and input with streams of our own.
import io
import sys


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Out:
    def __init__(self):
        self.log = []

    def write(self, s):
        self.log.append(s)

    def flush(self):
        self.log.append('flush')


def printed(*args, **k):
    o = Out()
    print(*args, file=o, **k)
    return o.log


def typed(text, prompt=None):
    old = sys.stdin, sys.stdout
    sys.stdin, sys.stdout = io.StringIO(text), io.StringIO()
    try:
        result = input() if prompt is None else input(prompt)
        return result, sys.stdout.getvalue()
    finally:
        sys.stdin, sys.stdout = old


t(lambda: (printed(), printed(1, 'a', None), printed(1, 2, sep=''), printed(1, 2, sep=None, end=None), printed('a', end=''), printed(1, flush=True)))
t(lambda: printed(1, 2, sep=5))
t(lambda: printed(1, end=b'x'))
t(lambda: print(1, file=5))
t(lambda: print(1, 2, bad=3))
t(lambda: (typed('abc\ndef'), typed('x'), typed('a\r\nb'), typed('q\n', 'name? '), typed('q\n', 5)))
t(lambda: typed(''))
t(lambda: input(1, 2))
t(lambda: input(x=1))
t(lambda: print(end=''))
