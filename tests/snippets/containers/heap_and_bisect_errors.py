# heapq and bisect with odd arguments.
import bisect
import heapq


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: heapq.heappop([]))
t(lambda: heapq.heappush((), 1))
t(lambda: heapq.heapify('a'))
t(lambda: heapq.heapify([1, 'a']))
t(lambda: heapq.heapreplace([], 1))
t(lambda: (heapq.heappushpop([], 1), heapq.heappushpop([3], 1), heapq.heappushpop([3], 5)))
t(lambda: (lambda h: (heapq.heapify(h), h, heapq.heappop(h), heapq.heapreplace(h, 9), h))([5, 3, 8, 1]))
t(lambda: (heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, 'hello'), heapq.nlargest(0, [1]), heapq.nlargest(-1, [1])))
t(lambda: (heapq.nlargest(2, ['aaa', 'b', 'cc'], key=len), heapq.nsmallest(10, [2, 1])))
t(lambda: heapq.nlargest(1, 5))
t(lambda: (list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3], reverse=True)), list(heapq.merge('ac', 'b', key=str.upper))))
t(lambda: (lambda h: (heapq.heapify_max(h), h[0], heapq.heappop_max(h), heapq.heappush_max(h, 9), h[0]))([1, 5, 3]))
t(lambda: (bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect([], 1)))
t(lambda: (bisect.bisect([1, 2, 3], 2, 1, 2), bisect.bisect([1, 2, 3], 9, lo=1), bisect.bisect([3, 2, 1], -2, key=lambda x: -x)))
t(lambda: bisect.bisect([1, 2], 1, -1))
t(lambda: bisect.bisect(5, 1))
t(lambda: bisect.bisect([1, 'a'], 2))
t(lambda: bisect.bisect([1], 1, key=5))
t(lambda: (lambda x: (bisect.insort(x, 2), x, bisect.insort_left(x, 2.0), x, bisect.insort(x, -5, key=abs), x))([1, 3]))
t(lambda: bisect.insort((), 1))
t(lambda: bisect.bisect([1], 1, 0, 5))
