"""Keys whose __eq__ and __hash__ change the dict or take a lock: no deadlock, no damage."""
import threading

from stress import crowd, passed, rounds

lock = threading.Lock()


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        with lock:
            return self.n % 7

    def __eq__(self, other):
        with lock:
            pass
        if self.n % 11 == 0:
            d[Key(self.n + 1000000)] = self.n
            d.pop(Key(self.n + 1000000), None)  # another thread that compares may have taken it
        return isinstance(other, Key) and self.n == other.n


for _ in rounds():
    d = {}

    def work(i):
        for n in range(10):
            d[Key(i * 100 + n)] = n

    crowd(work, 3)
    assert sorted((k.n, v) for k, v in d.items()) == [(i * 100 + n, n) for i in range(3) for n in range(10)]
passed()
