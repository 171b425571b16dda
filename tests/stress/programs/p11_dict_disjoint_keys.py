"""Threads that write their own keys to one dict lose none, and keep their order."""
from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    d = {}

    def work(i):
        for n in range(3000):
            d[i, n] = n
            if n % 3 == 0:
                del d[i, n]

    crowd(work)
    assert len(d) == THREADS * 2000
    for i in range(THREADS):
        assert [n for t, n in d if t == i] == [n for n in range(3000) if n % 3]
    assert all(d[key] == key[1] for key in d)
passed()
