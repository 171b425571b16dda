# except clauses: what they accept, names, order, finally.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class E(Exception):
    pass


def run(f):
    try:
        return f()
    except BaseException as e:
        return type(e).__name__, str(e)


def match(what):
    try:
        raise E('x')
    except what:
        return 'matched'


def name_gone():
    try:
        raise E
    except E as e:
        pass
    return e


def value(x):
    try:
        if x == 0:
            raise E
        if x == 1:
            return 'try'
        value.log.append('body')
    except E:
        return 'except'
    else:
        value.log.append('else')
        return 'else'
    finally:
        value.log.append('finally')
        if x == 3:
            return 'finally'


value.log = []


def loops():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(-i)
    else:
        out.append('else')
    return out


def nested():
    try:
        try:
            raise KeyError('in')
        finally:
            try:
                raise E('mid')
            except E:
                pass
    except KeyError as e:
        return repr(e), e.__context__


def generator():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append('exit')
        raise
    finally:
        log.append('finally')


log = []


t(lambda: (match(E), match((KeyError, E)), match(Exception), match(((KeyError,), E)) if False else 0))
t(lambda: match(()))
t(lambda: match(5))
t(lambda: match((KeyError, 5)))
t(lambda: match('E'))
t(lambda: match([E]))
t(lambda: name_gone())
t(lambda: ([value(i) for i in range(4)], value.log))
t(lambda: (loops(), nested()))
t(lambda: (lambda g: (next(g), g.close(), log, list(g)))(generator()))
t(lambda: (run(lambda: (_ for _ in ()).throw(E, 'a')), run(lambda: (_ for _ in ()).throw(E('b')))))
t(lambda: run(lambda: generator().throw(5)))
t(lambda: (lambda g: (next(g), run(lambda: g.throw(KeyError('k'))), list(g)))(generator()))
