"""popitem and set.pop drain: each item once."""
from collections import OrderedDict

from stress import crowd, passed, rounds

for _ in rounds():
    for kind in (dict, OrderedDict):
        d = kind((k, -k) for k in range(3000))
        s = set(range(3000))
        taken, popped = [], []

        def work(i):
            try:
                while True:
                    taken.append(d.popitem())
            except KeyError:
                pass
            try:
                while True:
                    popped.append(s.pop())
            except KeyError:
                pass

        crowd(work)
        assert sorted(taken) == [(k, -k) for k in range(3000)]
        assert sorted(popped) == list(range(3000))
passed()
