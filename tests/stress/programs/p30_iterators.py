"""Shared iterators invent no items; itertools.count gives each number once."""
import itertools

from stress import THREADS, crowd, passed, rounds

N = 2000
for _ in rounds():
    data = list(range(N))
    shared = {
        "list": iter(data),
        "tuple": iter(tuple(data)),
        "range": iter(range(N)),
        "reversed": reversed(data),
        "enumerate": enumerate(data),
        "zip": zip(data, data),
        "map": map(int, data),
        "filter": filter(None, data),
        "islice": itertools.islice(data, N),
        "chain": itertools.chain(data, data),
        "accumulate": itertools.accumulate([0] * N),
        "cycle": itertools.islice(itertools.cycle(data), N),
        "batched": itertools.batched(data, 3),
        "product": itertools.product(range(10), range(10)),
        "permutations": itertools.permutations(range(5)),
        "combinations": itertools.combinations(range(8), 3),
        "str": iter("abc" * 500),
        "bytes": iter(bytes(200)),
        "dict": iter(dict.fromkeys(data)),
        "set": iter(set(data)),
        "groupby": itertools.groupby(data),
        "pairwise": itertools.pairwise(data),
        "repeat": itertools.repeat(1, N),
        "zip_longest": itertools.zip_longest(data, data),
        "takewhile": itertools.takewhile(lambda x: x >= 0, data),
        "starmap": itertools.starmap(max, zip(data, data)),
        "tee": itertools.tee(iter(data))[0],
        "callable": iter(iter(data + [-1] * 4).__next__, -1),
    }
    for name, iterator in shared.items():
        got = []

        def work(i):
            taken = 0
            while taken < 2 * N:
                try:
                    got.append(next(iterator))
                except StopIteration:
                    return
                except (RuntimeError, ValueError) as e:
                    assert name == "tee" and "re-enter" in str(e), (name, e)
                taken += 1

        crowd(work, 3)
        if name in ("list", "tuple", "range", "reversed", "map", "filter", "islice", "dict", "set", "callable"):
            assert set(got) <= set(data), name
        elif name in ("zip", "zip_longest"):
            assert all(len(pair) == 2 for pair in got), name
        elif name == "product":
            assert set(got) <= set(itertools.product(range(10), range(10))), name
        elif name == "permutations":
            assert set(got) <= set(itertools.permutations(range(5))), name
        elif name == "combinations":
            assert set(got) <= set(itertools.combinations(range(8), 3)), name
    counter, seen = itertools.count(), []
    crowd(lambda i: seen.append([next(counter) for _ in range(1000)]))
    assert sorted(x for mine in seen for x in mine) == list(range(1000 * THREADS))
passed()
