"""range and slice with small and large numbers."""
big = 10**30
for r in (
    range(5),
    range(2, 20, 3),
    range(10, 0, -4),
    range(0),
    range(big, big + 5, 2),
    range(-(2**63), 2**63 - 1, 2**62),
    range(2**63 - 3, 2**63 + 3),
    range(3, 1),
):
    print(r, list(r), list(reversed(r)), len(r), bool(r), r.start, r.stop, r.step)
    print(r[1:3], r[::-1], r[::-2], r == eval(repr(r)), hash(r) == hash(eval(repr(r))))
    if r:
        print(r[0], r[-1], r.index(r[-1]), r[0] in r, r[0] + 10**40 in r, r.count(r[0]))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(3) != range(4), range(3) == [0, 1, 2])
print(3.0 in range(5), 2.5 in range(5), "a" in range(5), True in range(2), range(5).index(2.0))
print(slice(1, 2, 3), slice(None).indices(5), slice(-3, None).indices(10), slice(10, -10, -3).indices(7))
print(slice(1, 2) == slice(1, 2), slice(1) < slice(2), hash(slice(1, 2, 3)), slice(big).indices(big + 1))
it = iter(range(4))
print(next(it), it.__length_hint__(), list(it), next(it, None))
try:
    len(range(2**70))
except OverflowError as e:
    print("OverflowError", e)
for i in range(3, -3, -2):
    print(i, end=" ")
print(sum(range(100)), max(range(5)), [range(3)[i] for i in (-1, -2)])
