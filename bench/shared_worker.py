"""One row of shared.py: some threads do the same to one shared object; prints turns a second, all threads together.

Usage: shared_worker.py row threads[,threads...] seconds

The counts of threads take turns in one process, so that all are measured on the same compiled code: first each for a
warm-up, then each three times. Prints the best of each count.
"""

import collections
import queue
import sys
import threading
import time

STEPS = 2000
ROUNDS = 3


class Point:
    count = 7

    def __init__(self):
        self.x = 1

    def method(self):
        return 1

    @property
    def computed(self):
        return 1


DICT = {f"key{n}": n for n in range(100)}
LIST = list(range(100))
POINT = Point()
VALUE = 3
LOCK = threading.Lock()
QUEUE = queue.SimpleQueue()
COUNTER = [0]
GROWING = collections.deque([[]])


def dict_get():
    d = DICT
    for _ in range(STEPS):
        d["key42"]


def list_index():
    items = LIST
    for i in range(STEPS):
        items[i % 100]


def attribute():
    point = POINT
    for _ in range(STEPS):
        point.x


def method_call():
    point = POINT
    for _ in range(STEPS):
        point.method()


def property_read():
    point = POINT
    for _ in range(STEPS):
        point.computed


def module_global():
    for _ in range(STEPS):
        VALUE


def class_attribute():
    for _ in range(STEPS):
        Point.count


def list_iteration():
    for _ in range(STEPS // 100):
        for _ in LIST:
            pass


def dict_iteration():
    for _ in range(STEPS // 100):
        for _ in DICT:
            pass


def list_append():
    items = GROWING[0]
    if len(items) > 1_000_000:
        GROWING[0] = items = []
    for i in range(STEPS):
        items.append(i)


def lock_increment():
    for _ in range(STEPS):
        with LOCK:
            COUNTER[0] += 1


def queue_hand_off():
    for i in range(STEPS):
        QUEUE.put(i)
        QUEUE.get()


ROWS = {
    "dict get": dict_get,
    "list index": list_index,
    "attribute": attribute,
    "method call": method_call,
    "property": property_read,
    "module global": module_global,
    "class attribute": class_attribute,
    "list iteration": list_iteration,
    "dict iteration": dict_iteration,
    "append to one list": list_append,
    "increment under one lock": lock_increment,
    "queue hand-off": queue_hand_off,
}


def rate(turn, threads, seconds):
    counts = [0] * threads
    barrier = threading.Barrier(threads + 1)
    over = time.perf_counter() + 3600

    def work(number):
        barrier.wait()
        done = 0
        while time.perf_counter() < over:
            turn()
            done += 1
        counts[number] = done

    workers = [threading.Thread(target=work, args=(n,)) for n in range(threads)]
    for worker in workers:
        worker.start()
    barrier.wait()
    start = time.perf_counter()
    over = start + seconds
    for worker in workers:
        worker.join()
    return sum(counts) * STEPS / (time.perf_counter() - start)


def main():
    turn, seconds = ROWS[sys.argv[1]], float(sys.argv[3])
    counts = [int(count) for count in sys.argv[2].split(",")]
    for count in counts:
        rate(turn, count, seconds)
    rounds = [[rate(turn, count, seconds) for count in counts] for _ in range(ROUNDS)]
    print(*map(max, zip(*rounds)))


if __name__ == "__main__":
    main()
