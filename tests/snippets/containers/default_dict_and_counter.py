# defaultdict, Counter and ChainMap.
import copy
import pickle
from collections import ChainMap, Counter, defaultdict


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


d = defaultdict(list, a=[1])
c = Counter('abracadabra')
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})


t(lambda: (d['z'], d, d.get('q'), 'q' in d, d.default_factory))
t(lambda: defaultdict(None)['x'])
t(lambda: defaultdict(5))
t(lambda: defaultdict()['x'])
t(lambda: (defaultdict(int, {'a': 1}, b=2), defaultdict(lambda: 1).__missing__('x'), repr(defaultdict(None, {1: 2}))))
t(lambda: (type(d.copy()).__name__, copy.copy(d), copy.deepcopy(d)['new'], d | {'k': 1}, type({} | d).__name__))
t(lambda: (pickle.loads(pickle.dumps(d)), pickle.loads(pickle.dumps(d)).default_factory))
t(lambda: (c, c.most_common(2), c['zz'], sum(c.values()), c.total(), list(c.elements())[:6]))
t(lambda: (Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3) & Counter(a=1, b=2), Counter(a=3) | Counter(a=5)))
t(lambda: (+Counter(a=1, b=-1), -Counter(a=1, b=-1), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2)))
t(lambda: Counter(5))
t(lambda: Counter({}, {}))
t(lambda: Counter.fromkeys('ab'))
t(lambda: (lambda x: (x.subtract('aab'), x, x.update('b'), x))(Counter('ab')))
t(lambda: Counter(a='x').most_common())
t(lambda: (Counter({'a': 1}).elements().__next__(), Counter('aab') - Counter('a'), Counter(x=1)['y']))
t(lambda: (m['a'], m['b'], dict(m), m.maps, list(m), len(m), m.parents, m.new_child({'z': 0})))
t(lambda: m['q'])
t(lambda: m.pop('b'))
t(lambda: m.__delitem__('b'))
t(lambda: (lambda x: (x.__setitem__('b', 9), x))(m.new_child()))
t(lambda: (m | {'a': 7}, {'a': 0} | m, m == {'a': 1, 'b': 3}, 'b' in m, m.get('q', 5)))
t(lambda: (ChainMap(), bool(ChainMap()), ChainMap({}).popitem() if False else 0))
