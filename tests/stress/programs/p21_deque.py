"""A deque as queue of many producers and consumers."""
from collections import deque

from stress import passed, rounds, until_done, together

for _ in rounds():
    q, taken, over = deque(), [], []

    def produce(i):
        for n in range(3000):
            (q.append if n % 2 else q.appendleft)((i, n))
        over.append(i)

    def consume():
        while True:
            done = len(over) == 2
            try:
                taken.append(q.popleft())
            except IndexError:
                if done:
                    return

    def copies():
        while len(over) < 2:
            q.copy(), list(q.copy()), len(q), q.rotate(1)
            try:
                q.index(None)
            except (ValueError, RuntimeError, IndexError):
                pass

    together(lambda: produce(0), lambda: produce(1), consume, consume, copies)
    assert sorted(taken) == [(i, n) for i in range(2) for n in range(3000)]
    bounded = deque(maxlen=10)

    def look(flag):
        while not flag.up:
            assert len(bounded) <= 10
            try:
                list(bounded)
            except RuntimeError as e:
                assert "mutated" in str(e)

    until_done(lambda: [bounded.extend(range(7)) for _ in range(500)], look)
passed()
