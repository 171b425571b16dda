"""Stores to own indices are not lost while another thread makes the list grow."""
from stress import THREADS, passed, rounds, together

for _ in rounds():
    items = [0] * THREADS

    def store(i):
        for n in range(3000):
            items[i] = n
            assert items[i] == n

    def grow():
        for n in range(3000):
            items.append(n)

    together(grow, *[lambda i=i: store(i) for i in range(THREADS)])
    assert items == [2999] * THREADS + list(range(3000))
passed()
