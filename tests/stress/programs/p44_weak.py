"""A weak reference gives the whole object or None; weak collections beside objects that die: no error, nothing stale."""
import gc
import weakref

from stress import THREADS, crowd, passed, rounds, until_done


class Thing:
    def __init__(self, n):
        self.n = n
        self.twice = [n, n]


for _ in rounds():
    slot = [weakref.ref(Thing(0))]

    def replace():
        for n in range(2000):
            thing = Thing(n)
            slot[0] = weakref.ref(thing)
            if n % 500 == 0:
                gc.collect()

    def look(flag):
        while not flag.up:
            thing = slot[0]()
            if thing is not None:
                assert thing.twice == [thing.n] * 2

    until_done(replace, look, look)
    thing, references = Thing(1), []
    crowd(lambda i: references.append([weakref.ref(thing) for _ in range(100)]))
    assert all(r is references[0][0] for mine in references for r in mine)
    values, keys, members = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
    kept = [Thing(n) for n in range(50)]
    for n, it in enumerate(kept):
        values[n] = it
        keys[it] = n
        members.add(it)

    def come_and_go(i):
        for n in range(300):
            it = Thing(-1)
            values[i, n] = it
            keys[it] = -1
            members.add(it)
            if n % 100 == 0:
                del it
                gc.collect()

    def use(i):
        for n in range(60):
            for key, value in list(values.items()):
                assert value.n == (7 if key == "one" else -1 if isinstance(key, tuple) else key)
            for key, value in list(keys.items()):
                assert key.n == value
            assert {it.n for it in members} >= set(range(50))
            assert all(values[k] is kept[k] and keys[kept[k]] == k for k in range(50))
            assert values.get(("none", n)) is None
            assert values.setdefault("one", kept[7]) is kept[7]
            values.pop("one", None)

    crowd(lambda i: come_and_go(i) if i % 2 else use(i))
    called = []

    def finalizers(i):
        for n in range(50):
            it = Thing(n)
            assert weakref.finalize(it, called.append, (i, n)).detach()[0] is it
            end = weakref.finalize(kept[n % 50], called.append, (i, n))
            end()
            assert not end.alive

    crowd(finalizers)
    assert len(called) == len(set(called)) == 50 * THREADS
passed()
