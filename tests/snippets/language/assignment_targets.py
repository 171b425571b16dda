# Assignments: order of evaluation, targets, walrus, annotations.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


log = []


def e(x):
    log.append(x)
    return x


class T:
    def __setitem__(self, k, v):
        log.append(('set', k, v))

    def __getitem__(self, k):
        log.append(('get', k))
        return [k]


def order(code):
    log.clear()
    ns = {'e': e, 'T': T, 'log': log, 't': T()}
    exec(code, ns)
    return list(log)


def names(code):
    ns = {}
    exec(code, ns)
    return {k: v for k, v in ns.items() if not k.startswith('__')}


t(lambda: (order('t[e(1)] = t[e(2)] = e(3)'), order('t[e(1)] += [e(2)]'), order('{e(1): e(2), e(3): e(4)}'), order('f = lambda a=e(1), *, b=e(2): 0')))
t(lambda: (order('(e(1), e(2))[e(0)]'), order('e(1) < e(2) < e(0) < e(9)'), order('e(0) and e(1) or e(2)'), order('e(1) if e(0) else e(2)'), order('print(e(1), *[e(2)], sep=e(""), **{"end": e("")})')))
t(lambda: (order('t[e(1):e(2), e(3)] = 0'), order('[e(x) for x in (e(1), e(2)) if e(0) or 1]'), order('x: e("ann") = e(1)'), order('assert e(1), e(2)')))
t(lambda: (names('a = b = [1]; a += [2]'), names('a, (b, *c), d = 1, "xyz", 2'), names('[a, b] = {1: 2, 3: 4}'), names('(a) = 1'), names('a, = [5]'), names('*a, = "xy"')))
t(lambda: (names('x = (y := 5) + y'), names('a = [y := 1, y ** 2]'), names('if (n := 3) > 2: m = n'), names('a = [last := i for i in range(3)]')))
t(lambda: (names('x: int') == {}, names('x: int = 5'), names('for i, (a, b) in [(1, (2, 3))]: pass'), names('for i in range(3): pass')))
t(lambda: exec('1 = 2'))
t(lambda: exec('f() = 1'))
t(lambda: exec('a + 1 = 2'))
t(lambda: exec('None = 1'))
t(lambda: exec('(a, b) += 1'))
t(lambda: exec('a, b := 1'))
t(lambda: exec('x := 1'))
t(lambda: exec('*a = [1]'))
t(lambda: exec('*a, *b = [1]'))
t(lambda: exec('[a, b] : int = 1'))
t(lambda: exec('(x): int = 1; print(x)'))
t(lambda: exec('a.b: int = 1'))
t(lambda: exec('"a" = 1'))
t(lambda: exec('lambda: (yield) = 1'))
t(lambda: exec('[i := 0 for i in range(3)]'))
t(lambda: exec('class A: [i := 0 for j in range(3)]'))
t(lambda: exec('a = 1 = b'))
t(lambda: exec('__debug__ = 1'))
t(lambda: exec('f(a=1, a=2)'))
t(lambda: exec('f(1=2)'))
t(lambda: exec('f(**a, *b)'))
t(lambda: exec('f(a=1, 2)'))
t(lambda: exec('def f(a, a): pass'))
t(lambda: exec('def f(a=1, b): pass'))
t(lambda: exec('def f(*): pass'))
t(lambda: exec('def f(*, **k): pass'))
t(lambda: exec('lambda a, a: 0'))
