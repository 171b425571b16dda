"""Appending to one list loses nothing."""
from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    items = []
    crowd(lambda i: [items.append((i, n)) for n in range(5000)])
    assert len(items) == THREADS * 5000
    assert len(set(items)) == len(items)
    for i in range(THREADS):
        assert [n for t, n in items if t == i] == list(range(5000))
passed()
