# Containers that hold themselves.
import collections
import types


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


a = [1]
a.append(a)
d = {}
d['d'] = d
s = ([],)
s[0].append(s)
q = collections.deque([1])
q.append(q)
m = {'k': {}.keys()}
o = collections.OrderedDict()
o['o'] = o
n = types.SimpleNamespace()
n.n = n


t(lambda: a)
t(lambda: d)
t(lambda: s)
t(lambda: q)
t(lambda: o)
t(lambda: n)
t(lambda: (str(a), '%s' % (a,), f'{d}'))
t(lambda: (a == a, d == d))
t(lambda: a == [1, a])
t(lambda: [a] == [[1, a]])
t(lambda: (len(a), a[1][1][1][0]))
t(lambda: a * 2)
t(lambda: [1, a, a])
t(lambda: {'x': a, 'y': (a, d)})
t(lambda: d.values())
t(lambda: d.items())
t(lambda: d.keys())
