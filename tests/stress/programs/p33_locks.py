"""Lock, RLock, Condition, Semaphore, Barrier, Event: counts are exact, rules are kept."""
import threading

from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    lock, rlock, count, rcount = threading.Lock(), threading.RLock(), 0, 0

    def work(i):
        global count, rcount
        for n in range(500):
            with lock:
                count += 1
            with rlock:
                with rlock:
                    rcount += 1
            if lock.acquire(timeout=0.0001):
                lock.release()
            if lock.acquire(False):
                lock.release()

    crowd(work)
    assert count == rcount == 500 * THREADS and not lock.locked()
    rlock.acquire()

    def release(i):
        try:
            rlock.release()
            raise AssertionError("released by another thread")
        except RuntimeError as e:
            assert str(e) == "cannot release un-acquired lock"

    crowd(release, 1)
    rlock.release()
    inside, most, semaphore = [], [], threading.BoundedSemaphore(2)

    def enter(i):
        for n in range(100):
            with semaphore:
                inside.append(i)
                most.append(len(inside))
                inside.remove(i)

    crowd(enter)
    assert max(most) <= 2
    barrier, indices = threading.Barrier(THREADS), []
    crowd(lambda i: [indices.append(barrier.wait()) for _ in range(20)])
    assert sorted(indices) == sorted(list(range(THREADS)) * 20)
    condition, items, got = threading.Condition(), [], []

    def produce():
        for n in range(200):
            with condition:
                items.append(n)
                condition.notify()

    def consume():
        for n in range(200):
            with condition:
                condition.wait_for(lambda: items, 60)
                got.append(items.pop(0))

    crowd(lambda i: produce() if i % 2 else consume(), 4)
    assert sorted(got) == sorted(list(range(200)) * 2)
    broken = threading.Barrier(3)

    def wait(i):
        try:
            if i == 2:
                broken.abort()
            else:
                broken.wait()
        except threading.BrokenBarrierError:
            pass

    crowd(wait, 3)
    assert broken.broken
    event, woken = threading.Event(), []
    crowd(lambda i: event.set() if i == 0 else woken.append(event.wait()))
    assert woken == [True] * (THREADS - 1)
passed()
