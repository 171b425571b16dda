"""Of several threads that pop a key, one gets it."""
from collections import OrderedDict

from stress import crowd, passed, rounds

for _ in rounds():
    for kind in (dict, OrderedDict):
        d = kind.fromkeys(range(1000), 1)
        won, lost = [], []

        def work(i):
            for k in range(1000):
                try:
                    d.pop(k)
                    won.append(k)
                except KeyError:
                    lost.append(k)

        crowd(work, 3)
        assert sorted(won) == list(range(1000)) and len(lost) == 2000 and not d
passed()
