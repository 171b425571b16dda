"""Queues between producers and consumers, with shutdown: exact."""
import queue
import threading

from stress import passed, rounds, together

EVERYTHING = [(i, n) for i in range(2) for n in range(300)]


def through(q, consume, end):
    """Two producers, two consumers; end() tells the consumers that it is over."""
    left = threading.Semaphore(0)

    def produce(i):
        for n in range(300):
            q.put((i, n))
        left.release()

    def close():
        left.acquire()
        left.acquire()
        end()

    together(lambda: produce(0), lambda: produce(1), consume, consume, close)


for _ in rounds():
    for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
        q, got = kind(5), []

        def drain():
            try:
                while True:
                    got.append(q.get())
                    q.task_done()
            except queue.ShutDown:
                pass

        through(q, drain, lambda: (q.join(), q.shutdown()))
        assert sorted(got) == EVERYTHING
    simple, got = queue.SimpleQueue(), []

    def take():
        while (item := simple.get()) is not None:
            got.append(item)

    through(simple, take, lambda: (simple.put(None), simple.put(None)))
    assert sorted(got) == EVERYTHING
passed()
