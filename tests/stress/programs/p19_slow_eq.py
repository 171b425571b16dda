"""An __eq__ that sleeps inside a lookup holds nobody up."""
import threading
import time

from stress import passed, rounds


class Slow:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        inside.set()
        go.wait()
        return self is other


for _ in rounds():
    inside, go = threading.Event(), threading.Event()
    d, s = {Slow(): 1}, {Slow()}
    for look in (lambda: d.get(Slow()), lambda: Slow() in s, lambda: d.setdefault(Slow(), 2), lambda: s.add(Slow())):
        inside.clear()
        go.clear()
        thread = threading.Thread(target=look)
        thread.start()
        inside.wait()
        start = time.monotonic()
        for n in range(100):
            d[n + 10] = n
            assert d.pop(n + 10) == n
            s.add(n + 10)
            s.discard(n + 10)
        go.set()
        thread.join()
passed()
