"""Computing in several threads gives each its own right answer, whether or not it is faster."""
from stress import THREADS, crowd, passed, rounds


def primes(limit):
    found = []
    for n in range(2, limit):
        if all(n % p for p in found if p * p <= n):
            found.append(n)
    return found


EXPECTED = primes(500)
for _ in rounds():
    results = [None] * THREADS

    def work(i):
        results[i] = primes(500)

    crowd(work)
    assert results == [EXPECTED] * THREADS
passed()
