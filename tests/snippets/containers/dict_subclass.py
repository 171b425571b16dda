# Subclasses of dict: __missing__, overridden methods, copies and updates.
import copy
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Missing(dict):
    def __missing__(self, key):
        return 'missing ' + str(key)


class Loud(dict):
    log = []

    def __setitem__(self, key, value):
        self.log.append(key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        return ('got', super().__getitem__(key))

    def keys(self):
        return ['only']


class Broken(dict):
    def __missing__(self, key):
        raise RuntimeError(key)


class Plain(dict):
    pass


m = Missing(a=1)
l = Loud(a=1)
l['b'] = 2
l.update(c=3)
l.setdefault('d', 4)
p = Plain(a=1)
p.x = 5


t(lambda: (m['a'], m['zz'], m.get('zz'), 'zz' in m, m))
t(lambda: Broken()[3])
t(lambda: (l.log, l['a'], l.get('a'), dict(l), list(l), l))
t(lambda: {**l})
t(lambda: (dict.__getitem__(l, 'a'), l.copy(), type(l.copy()).__name__, type(p.copy()).__name__))
t(lambda: (type(p | {}).__name__, type({} | p).__name__, p | {'b': 1}))
t(lambda: (copy.copy(p), copy.copy(p).x, copy.deepcopy(p).x, type(copy.copy(p)).__name__))
t(lambda: (pickle.loads(pickle.dumps(p)).x, pickle.loads(pickle.dumps(p)), type(pickle.loads(pickle.dumps(p, 0))).__name__))
t(lambda: (p == {'a': 1}, {'a': 1} == p, p != {}, Plain.fromkeys('ab'), type(Plain.fromkeys('a')).__name__))
t(lambda: ('%(a)s %(q)s' % m, '{0[a]} {0[z]}'.format(m), '{a} {q}'.format_map(m)))
t(lambda: '{q}'.format(**m))
t(lambda: ((lambda **k: k)(**m), (lambda **k: k)(**l)))
t(lambda: (eval('a + b', {'a': 1, 'b': 2}), eval('zz', {}, m)))
t(lambda: (sorted(l, key=str), len(l), bool(Plain()), list(reversed(p))))
