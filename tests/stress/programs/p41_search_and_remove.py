"""A search among objects whose comparison runs no Python code is one step: nobody's own item is missed."""
from collections import deque

from stress import crowd, passed, rounds


class Plain:
    """Compared by identity."""


def values(i):
    yield i
    yield str(i)
    yield i + 0.5
    yield Plain()


for _ in rounds():
    for make in (list, deque):
        for kind in range(4):
            shared = make()

            def work(i):
                own = list(values(i))[kind]
                for n in range(200):
                    shared.append(own)
                    if n % 4 == 0:
                        shared.insert(0, own)
                        shared.remove(own)
                    shared.remove(own)

            crowd(work)
            assert not shared, shared

    steady = deque(range(50))

    def look(i):
        for n in range(200):
            if i == 0:
                steady.append(n + 100)
                steady.pop()
            else:
                assert 49 in steady and steady.index(49) == 49 and steady.count(3) == 1

    crowd(look)
passed()
