# bisect with keys and borders; heapq's functions, max-heaps and merge.
import bisect
import heapq


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = [1, 2, 2, 2, 3, 5, 8]
for x in (0, 1, 2, 4, 8, 9):
    print(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect(a, x, 2), bisect.bisect_left(a, x, 1, 4), bisect.bisect(a, x, lo=3, hi=5))
t(lambda: bisect.bisect_left(a, 2, -1))
t(lambda: bisect.bisect_left(a, 2, 0, 100))
t(lambda: bisect.bisect_left(a, 2, 5, 1))
t(lambda: bisect.bisect_left([], 2))
t(lambda: bisect.bisect_left(a, "x"))
t(lambda: bisect.bisect_left(5, 1))
t(lambda: bisect.bisect_left({1: 2}, 1))
t(lambda: bisect.bisect_left(a))
t(lambda: bisect.bisect_left(a, 1, key=5))
words = ["a", "bb", "ccc", "dddd"]
t(lambda: (bisect.bisect_left(words, 2, key=len), bisect.bisect_right(words, 2, key=len)))
pairs = [(1, "x"), (3, "y")]
bisect.insort(pairs, (2, "z"), key=lambda p: p[0])
bisect.insort_left(pairs, (3, "w"), key=lambda p: p[0])
bisect.insort_right(pairs, (3, "v"), key=lambda p: p[0])
print(pairs)
t(lambda: bisect.insort((1, 2), 1))
t(lambda: bisect.insort([1, 2], 1, -4))
print(bisect.insort is bisect.insort_right, bisect.bisect is bisect.bisect_right)


class Own:
    def __init__(self):
        self.inner = [1, 4, 6]

    def __len__(self):
        return 3

    def __getitem__(self, i):
        print("get", i)
        return self.inner[i]

    def insert(self, i, x):
        print("insert", i, x)


print(bisect.bisect_left(Own(), 5))
bisect.insort(Own(), 4)


class Boom:
    def __lt__(self, other):
        raise RuntimeError("no order")


t(lambda: bisect.bisect_left([1, 2], Boom()))
t(lambda: bisect.bisect_right([1, 2], Boom()))

h = []
for x in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(len(h))], h)
t(lambda: heapq.heappop([]))
t(lambda: heapq.heapreplace([], 1))
t(lambda: heapq.heappushpop([], 1))
t(lambda: heapq.heappush((1,), 2))
t(lambda: heapq.heapify((1,)))
t(lambda: heapq.heapify([1, "a"]))
h = [3, 7, 4]
print(heapq.heappushpop(h, 1), h, heapq.heappushpop(h, 5), h, heapq.heapreplace(h, 0), h)
m = [5, 1, 8, 3]
heapq.heapify_max(m)
print(m)
heapq.heappush_max(m, 9)
print(m, heapq.heappop_max(m), heapq.heapreplace_max(m, 2), heapq.heappushpop_max(m, 100), m)
t(lambda: heapq.heappop_max([]))
print(heapq.nlargest(3, [4, 1, 7, 7, 2]), heapq.nsmallest(2, [4, 1, 7]), heapq.nlargest(0, [1]), heapq.nsmallest(-1, [1]), heapq.nlargest(9, "hello"))
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(1, words, key=lambda w: -len(w)), heapq.nsmallest(1, []), heapq.nlargest(1, iter([3, 9])))
t(lambda: heapq.nlargest("2", [1]))
t(lambda: heapq.nsmallest(2, 5))
print(list(heapq.merge([1, 4], [2, 3], [], [0, 9])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["bb", "a"], ["ccc"], key=len, reverse=False)))
t(lambda: list(heapq.merge([1], ["a"])))
t(lambda: list(heapq.merge([1], 5)))
print(heapq.__all__)
