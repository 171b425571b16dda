import queue
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, as_completed, wait

results = []
lock = threading.Lock()


def work(n):
    with lock:
        results.append(n * n)


threads = [threading.Thread(target=work, args=(i,), name=f"t{i}") for i in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), threads[0].is_alive(), threads[0].name, threads[0].daemon, threading.current_thread().name, threading.main_thread() is threading.current_thread())
q = queue.Queue(maxsize=2)


def producer():
    for i in range(5):
        q.put(i)
    q.put(None)


threading.Thread(target=producer).start()
got = []
while (x := q.get()) is not None:
    got.append(x)
print(got, q.empty(), q.qsize())
for action in (lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: (q.put_nowait(1), q.put_nowait(2), q.put_nowait(3))):
    try:
        action()
    except (queue.Empty, queue.Full) as error:
        print(type(error).__name__)
pq = queue.PriorityQueue()
for item in (3, 1, 2):
    pq.put(item)
print([pq.get() for _ in range(3)], queue.LifoQueue().empty())
event, condition = threading.Event(), threading.Condition()
state = []


def waiter():
    event.wait()
    with condition:
        state.append("ready")
        condition.notify_all()


t = threading.Thread(target=waiter)
t.start()
event.set()
with condition:
    print(condition.wait_for(lambda: state, timeout=10), event.is_set(), event.wait(0))
t.join()
semaphore, barrier = threading.BoundedSemaphore(2), threading.Barrier(3)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
semaphore.release(2)
try:
    semaphore.release()
except ValueError as error:
    print(error)
arrived = []
ts = [threading.Thread(target=lambda: arrived.append(barrier.wait())) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(arrived))
rlock = threading.RLock()
with rlock, rlock:
    print("reentrant", lock.locked(), lock.acquire(timeout=0.01), lock.locked())
lock.release()
for action in (lock.release, rlock.release, lambda: threads[0].start(), lambda: threading.Thread().join()):
    try:
        action()
    except RuntimeError as error:
        print(error)
local = threading.local()
local.x = "main"
seen = []
t = threading.Thread(target=lambda: seen.append(getattr(local, "x", "nothing")))
t.start()
t.join()
print(seen, local.x)
timer = threading.Timer(0.01, lambda: state.append("timer"))
timer.start()
timer.join()
print(state)
with ThreadPoolExecutor(3, thread_name_prefix="pool") as pool:
    futures = [pool.submit(pow, 2, i) for i in range(5)]
    print([f.result() for f in futures], list(pool.map(lambda x: x + 1, range(3))), sorted(f.result() for f in as_completed(futures)))
    failing = pool.submit(lambda: 1 / 0)
    print(repr(failing.exception()), failing.done(), failing.cancelled())
    done, rest = wait([pool.submit(time.sleep, 0.3), pool.submit(int)], return_when=FIRST_COMPLETED)
    print(len(done), len(rest))
    future = pool.submit(str, 5)
    future.add_done_callback(lambda f: seen.append(f.result()))
print(seen)
try:
    pool.submit(int)
except RuntimeError as error:
    print(error)
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
t = threading.Thread(target=lambda: [].pop(), name="failing")
t.start()
t.join()
print(threading.active_count(), [t.name for t in threading.enumerate()])
