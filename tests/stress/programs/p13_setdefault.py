"""setdefault gives all threads one object."""
from collections import defaultdict

from stress import crowd, passed, rounds

for _ in rounds():
    d, dd, seen = {}, defaultdict(object), []

    def work(i):
        seen.append([(d.setdefault(k, object()), dd[k]) for k in range(500)])

    crowd(work)
    for mine in seen:
        for k, (a, b) in enumerate(mine):
            assert a is d[k] and b is dd[k]
passed()
