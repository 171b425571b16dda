# operator: functions and getters with their reprs and errors.
import operator as o
import pickle


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (o.add(1, 2), o.concat([1], [2]), o.contains([1], 1), o.countOf([1, 1], 1), o.indexOf('abc', 'c'), o.getitem({'a': 1}, 'a'), o.mod(7, 3), o.matmul))
t(lambda: (o.index(5), o.index(True), o.truth([]), o.not_(0), o.is_(None, None), o.length_hint(iter([1, 2])), o.length_hint(5, 7), o.inv(5), o.pos(-1)))
t(lambda: o.concat(1, 2))
t(lambda: o.indexOf([1], 2))
t(lambda: o.index(1.5))
t(lambda: o.length_hint(5, 'a'))
t(lambda: (o.itemgetter(1)('ab'), o.itemgetter(1, 0)('ab'), o.itemgetter(slice(1, 3))('abcd'), o.itemgetter('k')({'k': 1}), o.attrgetter('real')(5), o.attrgetter('a.b', 'c')))
t(lambda: o.itemgetter())
t(lambda: o.itemgetter(5)('ab'))
t(lambda: o.attrgetter())
t(lambda: o.attrgetter(5))
t(lambda: o.attrgetter('x.y')(5))
t(lambda: (o.attrgetter('__class__.__name__')(5), o.methodcaller('upper')('a'), o.methodcaller('split', ',', maxsplit=1)('a,b,c'), repr(o.methodcaller('f', 1, a=2)), repr(o.itemgetter(1, 'a'))))
t(lambda: o.methodcaller())
t(lambda: o.methodcaller(5))
t(lambda: o.methodcaller('nope')(5))
t(lambda: (pickle.loads(pickle.dumps(o.itemgetter(1)))('ab'), pickle.loads(pickle.dumps(o.attrgetter('real')))(3), pickle.loads(pickle.dumps(o.methodcaller('upper')))('q')))
t(lambda: (o.iadd([1], [2]), o.ior({1: 1}, {2: 2}), o.ipow(2, 3), o.iconcat((1,), (2,))))
t(lambda: (o.setitem({}, 'a', 1), o.delitem([1], 0), o.call(len, 'abc'), o.is_none(None), o.is_not_none(0)))
t(lambda: o.lt(1, 'a'))
