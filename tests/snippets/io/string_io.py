# StringIO: newlines, positions, errors.
import io
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


S = io.StringIO


t(lambda: [S('a\nb\r\nc\rd', newline=n).read() for n in (None, '', '\n', '\r', '\r\n')])
t(lambda: [list(S('a\nb\r\nc\rd', newline=n)) for n in (None, '', '\n', '\r', '\r\n')])
t(lambda: [(lambda s: (s.write('a\nb'), s.getvalue()))(S(newline=n)) for n in (None, '', '\n', '\r', '\r\n')])
t(lambda: (lambda s: (s.read(2), s.tell(), s.read(), s.seek(0), s.readline(), s.seek(0, 2), s.write('!'), s.getvalue()))(S('ab\ncd')))
t(lambda: (lambda s: (s.seek(3), s.write('x'), s.getvalue()))(S('a')))
t(lambda: S().seek(1, 1))
t(lambda: S().seek(-1))
t(lambda: S().seek(0, 3))
t(lambda: S('a').seek(-1, 2))
t(lambda: S(5))
t(lambda: S(b'a'))
t(lambda: S(newline='x'))
t(lambda: S(newline=5))
t(lambda: S().write(b'a'))
t(lambda: S().write(None))
t(lambda: (S('abc').read(None), S('abc').read(-5), S('abc').readline(2), S('a\nb').readlines(1), S('\n\n').readlines()))
t(lambda: S('a').read('x'))
t(lambda: (lambda s: (s.truncate(2), s.getvalue(), s.tell()))(S('abcdef')))
t(lambda: S().truncate(-1))
t(lambda: (lambda s: (s.close(), s.closed, s.close()))(S()))
t(lambda: (lambda s: (s.close(), s.read()))(S()))
t(lambda: (S().encoding, S().errors, S().line_buffering, S('a\r\nb\n', newline=None).newlines))
t(lambda: (lambda s: (s.read(), s.newlines))(S('a\r\nb\n', newline=None)))
t(lambda: S().fileno())
t(lambda: S().detach())
t(lambda: S().buffer)
t(lambda: (lambda s: (s.read(1), pickle.loads(pickle.dumps(s)).read()))(S('abc')))
t(lambda: (lambda s: (print('x', 1, sep='-', end='!', file=s), s.getvalue()))(S()))
t(lambda: (lambda s: (s.write('\U0001f40dé'), s.getvalue(), s.tell()))(S()))
t(lambda: next(S()))
t(lambda: (S('a').__next__(), S().readable(), S().isatty(), S().seekable()))
