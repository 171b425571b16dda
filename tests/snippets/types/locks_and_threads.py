# _thread: locks, handles, thread-local data; messages.
import _thread
import re
import threading


def t(f):
    try:
        print(re.sub("0x[0-9a-f]+", "0x", str(f())))
    except BaseException as e:
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))


l = _thread.lock()
t(lambda: l.acquire(False, 1))
t(lambda: l.acquire(True, -2))
t(lambda: l.acquire(True, 1e12))
t(lambda: l.acquire(timeout="a"))
t(lambda: l.release())
t(lambda: l)
t(lambda: (l.acquire(), l.locked(), l.acquire(False), l.acquire(timeout=0.01), l))
t(lambda: l.release())
r = _thread.RLock()
t(lambda: r)
t(lambda: r.release())
t(lambda: (r.acquire(), r.acquire(), r._recursion_count(), r._is_owned(), r.locked()))
t(lambda: (r.release(), r.release(), r.locked()))
t(lambda: _thread.start_new_thread(1, ()))
t(lambda: _thread.start_new_thread(t, []))
t(lambda: _thread.start_joinable_thread(1))
t(lambda: _thread._ThreadHandle())
t(lambda: _thread._ThreadHandle().join())
t(lambda: _thread.stack_size(4))
t(lambda: _thread._local(1))
t(lambda: setattr(_thread._local(), "__dict__", {}))
t(lambda: _thread._local().x)
t(lambda: type("X", (_thread.lock,), {}))

counter = 0
lock = threading.Lock()


def work():
    global counter
    for _ in range(2000):
        with lock:
            counter += 1


threads = [threading.Thread(target=work) for _ in range(8)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print(counter, [x.is_alive() for x in threads])


class Local(threading.local):
    kind = "class"

    def __init__(self, n):
        self.n = [n]


local = Local(3)
local.n.append("main")
seen = []


def look():
    seen.append(list(local.n))
    local.n.append("thread")
    seen.append(list(local.n))


x = threading.Thread(target=look)
x.start()
x.join()
print(local.n, seen, local.kind, local.__dict__)
e = threading.Event()
ready = threading.Condition()
got = []


def consumer():
    with ready:
        while not got:
            ready.wait(5)
        e.set()


x = threading.Thread(target=consumer, name="consumer", daemon=True)
x.start()
with ready:
    got.append(1)
    ready.notify()
print(e.wait(5), x.name, x.daemon)
x.join()
print(re.sub(r"\d+", "N", str(x)))
t(lambda: x.start())
t(lambda: threading.Thread().join())
t(lambda: threading.current_thread().join())
b = threading.Barrier(4)
order = []
threads = [threading.Thread(target=lambda: order.append(b.wait())) for _ in range(4)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print(sorted(order))
errors = []
threading.excepthook = lambda args: errors.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
x = threading.Thread(target=lambda: 1 / 0, name="fails")
x.start()
x.join()
print(errors)
