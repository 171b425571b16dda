# raise: forms, causes, wrong things, __context__.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class E(Exception):
    pass


class NoArgs(Exception):
    def __init__(self):
        super().__init__('fixed')


class Returns(Exception):
    def __new__(cls, *args):
        return 5


def chain(e):
    out = []
    while e is not None and len(out) < 5:
        out.append((type(e).__name__, str(e), e.__suppress_context__, e.__cause__ is not None))
        e = e.__cause__ or e.__context__
    return out


def caught(f):
    try:
        f()
    except BaseException as e:
        return chain(e)


def reraise():
    try:
        raise E('a')
    except E:
        raise


def during():
    try:
        raise E('a')
    except E:
        raise E('b')


def cause(x):
    try:
        1 / 0
    except ZeroDivisionError:
        raise E('c') from x


def final():
    try:
        raise E('x')
    finally:
        raise E('y')


def loop():
    e = E('loop')
    try:
        raise e
    except E as x:
        raise x from x


t(lambda: (caught(reraise), caught(during), caught(lambda: cause(None)), caught(lambda: cause(E)), caught(lambda: cause(E('q'))), caught(final)))
t(lambda: caught(lambda: cause(5)))
t(lambda: caught(loop))
t(lambda: exec('raise 5'))
t(lambda: exec('raise "x"'))
t(lambda: exec('raise int'))
t(lambda: exec('raise E from 5', {'E': E}))
t(lambda: exec('raise'))
t(lambda: (exec('raise E', {'E': E}), 1))
t(lambda: exec('raise NoArgs', {'NoArgs': NoArgs}))
t(lambda: exec('raise Returns', {'Returns': Returns}))
t(lambda: (E(1, 2).args, str(E()), str(E(1)), str(E(1, 2)), repr(E()), repr(E(1)), repr(E(1, 'a')), E('x') == E('x')))
t(lambda: (KeyError('a'), str(KeyError('a')), str(KeyError('a', 'b')), str(KeyError())))
t(lambda: setattr(E(), 'args', 5))
t(lambda: setattr(E(), 'args', [1, 2]))
t(lambda: setattr(E(), '__cause__', 5))
t(lambda: setattr(E(), '__context__', 5))
t(lambda: setattr(E(), '__traceback__', 5))
t(lambda: E().with_traceback(5))
t(lambda: E().add_note(5))
t(lambda: (lambda e: (e.add_note('n1'), e.add_note('n2'), e.__notes__))(E()))
t(lambda: (StopIteration(1, 2).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code))
t(lambda: (OSError(2, 'msg'), OSError(2, 'msg', 'file'), str(OSError(2, 'msg', 'file')), str(OSError(2, 'm', 'a', None, 'b')), type(OSError(17, 'x')).__name__, OSError('only').errno, str(OSError(1, 2, 3))))
t(lambda: (ImportError('m', name='n', path='p').name, ImportError('m').msg, NameError('x', name='n').name, AttributeError('x', name='n', obj=5).obj))
t(lambda: ImportError(x=1))
t(lambda: (SyntaxError('msg', ('f', 1, 2, 'text')).lineno, str(SyntaxError('msg', ('f', 1, 2, 'text'))), SyntaxError().msg))
t(lambda: SyntaxError('m', 5))
t(lambda: (UnicodeDecodeError('c', b'x', 0, 1, 'r').reason, BlockingIOError(11, 'x', 3).characters_written))
t(lambda: (BaseException.__new__(E, 1, 2).args, E.__mro__[1:3], issubclass(E, BaseException)))
