"""OrderedDict keeps order and items, Counter, ChainMap and user classes on dict and list are never damaged."""
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, namedtuple

from stress import THREADS, crowd, passed, rounds, until_done

for _ in rounds():
    ordered = OrderedDict.fromkeys(range(100), 0)

    def move(i):
        for n in range(400):
            ordered.move_to_end((n * 7 + i) % 100, last=bool(n % 2))
            key = ("own", i)
            ordered[key] = n
            assert ordered.pop(key) == n
            if n % 50 == 0:
                copy = ordered.copy()
                assert set(range(100)) <= set(copy) and copy == copy
                ordered == copy

    crowd(move)
    assert sorted(ordered) == list(range(100)) and len(ordered) == 100
    assert list(reversed(ordered)) == list(ordered)[::-1]
    counter, chain, mapping, sequence = Counter(), ChainMap({}, {"base": 1}), UserDict(), UserList()

    def work(i):
        for n in range(200):
            counter[i] += 1
            counter.update("ab")
            chain[i, n] = n
            assert chain["base"] == 1 and chain[i, n] == n
            mapping[i, n] = n
            sequence.append((i, n))

    crowd(work)
    # Each thread's own count is exact, a shared one may lose.
    assert all(counter[i] == 200 for i in range(THREADS))
    assert 0 < counter["a"] <= 200 * THREADS
    everything = sorted((i, n) for i in range(THREADS) for n in range(200))
    assert sorted(mapping) == sorted(sequence) == sorted(chain.maps[0]) == everything
    Point = namedtuple("Point", "x y")
    points = {}

    def put():
        for n in range(3000):
            points[n % 10] = Point(n, y=-n)

    def see(flag):
        while not flag.up:
            for point in list(points.values()):
                assert point.x == -point.y
                assert point._replace(x=1).x == 1

    until_done(put, see, see)
    objects = dict(zip(range(50), range(50)))

    def equal(i):
        for n in range(100):
            assert objects == dict(objects.items())
            assert dict.fromkeys(objects) == dict.fromkeys(range(50))
            assert list(reversed(objects)) == list(range(49, -1, -1))
            assert objects.keys() & {1, 2} == {1, 2}

    crowd(equal)
passed()
