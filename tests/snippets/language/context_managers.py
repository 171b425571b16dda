# with: protocol errors, suppression, order.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        log.append('enter ' + self.name)
        if self.fail == 'enter':
            raise KeyError(self.name)
        return self.name

    def __exit__(self, t, v, tb):
        log.append(('exit', self.name, t.__name__ if t else None, tb is not None))
        if self.fail == 'exit':
            raise ValueError(self.name)
        return self.suppress


class NoExit:
    def __enter__(self): pass


class NoEnter:
    def __exit__(self, *a): pass


def use(*managers, body=lambda: None):
    log.clear()
    try:
        if len(managers) == 1:
            with managers[0] as x:
                body()
        else:
            with managers[0] as x, managers[1] as y:
                body()
        result = 'normal'
    except Exception as e:
        result = type(e).__name__, str(e), type(e.__context__).__name__
    return result, list(log)


def early():
    with CM('r') as x:
        return x


t(lambda: (use(CM('a')), use(CM('a'), CM('b')), use(CM('a'), body=lambda: 1 / 0), use(CM('a', True), body=lambda: 1 / 0)))
t(lambda: (use(CM('a', fail='enter')), use(CM('a', fail='exit')), use(CM('a', fail='exit'), body=lambda: 1 / 0), use(CM('a'), CM('b', fail='enter')), use(CM('a', True), CM('b', fail='exit'))))
t(lambda: (use(CM('a', suppress=5), body=lambda: 1 / 0), use(CM('a', suppress=[]), body=lambda: 1 / 0)))
t(lambda: use(NoExit()))
t(lambda: use(NoEnter()))
t(lambda: use(5))
t(lambda: (early(), log))
t(lambda: exec('with 5: pass'))
t(lambda: exec('with open: pass'))
t(lambda: exec('async def f():\n  async with 5: pass\nf().send(None)'))
t(lambda: exec('async def f():\n  async with CM("x"): pass\nf().send(None)', {'CM': CM}))
t(lambda: exec('with CM("q") as (a, b): pass', {'CM': CM}))
