"""A heap shared by threads stays a heap and loses nothing; a list kept by insort stays a list of the same items."""
import bisect
import heapq

from stress import THREADS, crowd, passed, rounds


def is_heap(items):
    return all(items[(n - 1) // 2] <= items[n] for n in range(1, len(items)))


for _ in rounds():
    heap, popped = [], []

    def work(i):
        mine = []
        for n in range(1000):
            heapq.heappush(heap, (n * 7919) % 1000)
            if n % 2:
                mine.append(heapq.heappop(heap))
            if n % 10 == 0:
                mine.append(heapq.heappushpop(heap, n))
                mine.append(heapq.heapreplace(heap, n))
                heapq.heapify(heap)
        popped.append(mine)

    crowd(work)
    assert is_heap(heap)
    put = THREADS * (1000 + 2 * 100)
    assert len(heap) + sum(map(len, popped)) == put
    drained = [heapq.heappop(heap) for _ in range(len(heap))]
    assert drained == sorted(drained)
    largest = []

    def largest_first(i):
        for n in range(300):
            heapq.heappush_max(largest, n)
            if n % 3 == 0:
                heapq.heappop_max(largest)

    crowd(largest_first)
    assert is_heap([-x for x in largest]) and len(largest) == THREADS * 200
    ordered = []

    def insert(i):
        for n in range(300):
            bisect.insort(ordered, (n * 31) % 300)

    crowd(insert)
    # Finding the place and inserting are two steps: the order is not promised.
    assert sorted(ordered) == sorted(list(range(300)) * THREADS)
passed()
