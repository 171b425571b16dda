# contextlib: generators as managers, stacks, errors.
import contextlib
import io


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


@contextlib.contextmanager
def cm(name, swallow=False):
    log.append('enter ' + name)
    try:
        yield name
    except KeyError:
        log.append('caught ' + name)
        if not swallow:
            raise
    finally:
        log.append('exit ' + name)


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


def use(m, body=lambda x: x):
    log.clear()
    try:
        with m as x:
            body(x)
        return x, list(log)
    except Exception as e:
        return type(e).__name__, str(e), list(log)


def fail(x):
    raise KeyError('k')


def stack():
    log.clear()
    with contextlib.ExitStack() as s:
        s.enter_context(cm('a'))
        s.callback(log.append, 'callback')
        s.push(lambda *a: log.append(a[0].__name__ if a[0] else None) or True)
        s.enter_context(cm('b'))
        raise KeyError('x')
    return list(log)


def keep():
    with contextlib.ExitStack() as s:
        s.callback(log.append, 'kept')
        return s.pop_all()


@cm('deco')
def decorated(x):
    return x * 2


t(lambda: (use(cm('a')), use(cm('a'), fail), use(cm('a', True), fail), use(never()), use(twice()), use(twice(), fail)))
t(lambda: (stack(), (log.clear(), keep().close(), list(log))[2], (log.clear(), decorated(4), decorated(5), list(log))[1:]))
t(lambda: (use(contextlib.suppress(KeyError), fail), use(contextlib.suppress(ValueError), fail), use(contextlib.nullcontext(5)), use(contextlib.closing(io.StringIO()))[0].closed))
t(lambda: use(contextlib.ExitStack(), lambda s: s.enter_context(5)))
t(lambda: (lambda o: (use(contextlib.redirect_stdout(o), lambda x: print('hi')), o.getvalue())[1])(io.StringIO()))
t(lambda: use(cm('a'), lambda x: next(iter([]))))
t(lambda: (lambda m: (use(m), use(m)))(cm('once')))
t(lambda: contextlib.contextmanager(lambda: 5)().__enter__())
t(lambda: contextlib.AbstractContextManager())
t(lambda: (isinstance(cm('x'), contextlib.AbstractContextManager), contextlib.contextmanager(len).__name__))
