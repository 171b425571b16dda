"""lru_cache under many threads, clears and recursion: right values, a coherent structure."""
import functools

from stress import THREADS, crowd, passed, rounds

for _ in rounds():

    @functools.lru_cache(maxsize=20)
    def small(n):
        return n * n

    @functools.lru_cache(maxsize=None)
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    def work(i):
        for n in range(600):
            assert small(n * (i + 1) % 50) == (n * (i + 1) % 50) ** 2
            assert fib(n % 30) == FIB[n % 30]
            if n % 100 == 99:
                small.cache_clear()
                fib.cache_clear()
            info = small.cache_info()
            assert info.currsize <= 20 and info.hits >= 0

    FIB = [0, 1]
    while len(FIB) < 31:
        FIB.append(FIB[-1] + FIB[-2])
    crowd(work)
    small.cache_clear()
    crowd(lambda i: [small(n % 10) for n in range(500)])
    info = small.cache_info()
    assert info.currsize == 10 and info.hits + info.misses == 500 * THREADS, info
passed()
