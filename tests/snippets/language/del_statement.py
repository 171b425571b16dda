# del of names, items, attributes, slices.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class C:
    def __delitem__(self, k):
        self.log = 'delitem', k

    def __delattr__(self, k):
        object.__setattr__(self, 'log', ('delattr', k))

    def __delslice__(self, *a):
        raise AssertionError


class Plain:
    x = 1


def run(code, **ns):
    exec(code, ns)
    ns.pop('__builtins__', None)
    return ns


c = C()


t(lambda: (run('del a', a=1), run('del a, b', a=1, b=2), run('del (a, b)', a=1, b=2), run('del [a]', a=1), run('del (), []')))
t(lambda: (run('del c[1]', c=c)['c'].log, run('del c[1:2, ...]', c=c)['c'].log, run('del c.x', c=c)['c'].log, run('del c[:]', c=c)['c'].log))
t(lambda: (run('del a[0], a[0]', a=[1, 2, 3]), run('del d["k"]', d={'k': 1}), run('del a[::2]', a=[1, 2, 3])))
t(lambda: run('del a'))
t(lambda: run('del a[5]', a=[]))
t(lambda: run('del d["k"]', d={}))
t(lambda: run('del p.x', p=Plain()))
t(lambda: run('del p.y', p=Plain()))
t(lambda: run('del P.x', P=Plain) and hasattr(Plain, 'x'))
t(lambda: run('del t[0]', t=(1,)))
t(lambda: run('del s[0]', s='a'))
t(lambda: run('del n.x', n=None))
t(lambda: run('del n[0]', n=5))
t(lambda: run('del f()'))
t(lambda: run('del 1'))
t(lambda: run('del a + b'))
t(lambda: run('del (a, 1)'))
t(lambda: run('del *a'))
t(lambda: run('del a if b else c'))
t(lambda: run('del None'))
t(lambda: run('del __debug__'))
