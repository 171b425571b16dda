"""Locks, conditions, events, semaphores, barriers, timers, local data, thread attributes and errors: without any race in what is printed."""
import threading
import time

lock = threading.Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked())
lock.release()
for action in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), lambda: lock.acquire(timeout="x"), lambda: lock.acquire(True, 1e100)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
r = threading.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), repr(r).split(" owner")[0])
r.release()
r.release()
try:
    r.release()
except RuntimeError as error:
    print(error)
results = []


def worker(n):
    with lock:
        results.append(n)


threads = [threading.Thread(target=worker, args=(n,), name=f"w{n}") for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), [t.is_alive() for t in threads], [t.name for t in threads], threads[0].daemon, threads[0].ident is not None)
for action in (threads[0].start, threading.Thread(target=print).join, lambda: threading.current_thread().join(), lambda: setattr(threads[0], "daemon", True), lambda: threading.Thread(5), lambda: threading.Thread(None, None, None, 5).run()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
cond = threading.Condition()
queue = []


def consumer():
    with cond:
        cond.wait_for(lambda: queue, timeout=20)
        results.append(("got", queue.pop()))


c = threading.Thread(target=consumer)
c.start()
with cond:
    queue.append("item")
    cond.notify()
c.join()
print(results[-1], cond.acquire(), cond.wait(0.01), cond.release())
for action in (cond.wait, cond.notify, cond.notify_all):
    try:
        action()
    except RuntimeError as error:
        print(error)
event = threading.Event()
waiter = threading.Thread(target=lambda: results.append(event.wait(20)))
waiter.start()
event.set()
waiter.join()
print(results[-1], event.is_set(), event.clear(), event.wait(0.01), repr(event).split(": ")[1])
sem = threading.BoundedSemaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.release(), sem.release())
for action in (sem.release, lambda: threading.Semaphore(-1), lambda: threading.Semaphore(0).acquire(False, 5)):
    try:
        print(action())
    except ValueError as error:
        print(error)
barrier = threading.Barrier(3, action=lambda: results.append("action"))
indices = []
bt = [threading.Thread(target=lambda: indices.append(barrier.wait(20))) for _ in range(2)]
for t in bt:
    t.start()
indices.append(barrier.wait(20))
for t in bt:
    t.join()
print(sorted(indices), results[-1], barrier.n_waiting, barrier.broken, barrier.parties)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("broken")
local = threading.local()
local.x = "main"


def use_local():
    results.append(hasattr(local, "x"))
    local.x = "thread"
    results.append(local.x)


t = threading.Thread(target=use_local)
t.start()
t.join()
print(results[-2:], local.x, vars(local))


class Local(threading.local):
    made = 0

    def __init__(self, value):
        self.value = [value]


mine = Local(5)
mine.value.append(6)
t = threading.Thread(target=lambda: results.append(mine.value))
t.start()
t.join()
print(results[-1], mine.value)
fired = threading.Event()
timer = threading.Timer(0.01, fired.set)
timer.start()
print(fired.wait(20), timer.finished.wait(20))
cancelled = threading.Timer(100, fired.clear)
cancelled.start()
cancelled.cancel()
cancelled.join()
print(fired.is_set(), threading.main_thread() is threading.current_thread(), threading.current_thread().name, threading.active_count() >= 1)


class Sub(threading.Thread):
    def run(self):
        results.append(threading.current_thread() is self)


s = Sub()
s.start()
s.join(timeout=20)
print(results[-1], threading.get_ident() == threading.main_thread().ident, threading.excepthook is not None)
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))


def fails():
    raise ValueError("in thread")


def exits():
    raise SystemExit(3)


for target in (fails, exits):
    t = threading.Thread(target=target, name=target.__name__)
    t.start()
    t.join()
print(caught)
print(threading.TIMEOUT_MAX > 1000, threading.Lock().__enter__(), type(threading.Lock()).__name__)
