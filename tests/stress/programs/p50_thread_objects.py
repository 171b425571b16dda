"""Thread objects: many may join one, identities are distinct, timers, locals, pools of threads."""
import threading

from stress import THREADS, crowd, passed, rounds


class Local(threading.local):
    made = []

    def __init__(self, start):
        self.items = [start]
        self.made.append(threading.get_ident())


for _ in rounds():
    go = threading.Event()
    waited = threading.Thread(target=go.wait)
    waited.start()
    crowd(lambda i: go.set() if i == 0 else waited.join())
    assert not waited.is_alive()
    idents, natives, names = [], [], []
    together = threading.Barrier(THREADS)

    def identify(i):
        together.wait()
        idents.append(threading.get_ident())
        natives.append(threading.get_native_id())
        names.append(threading.current_thread().name)
        assert threading.current_thread() in threading.enumerate()
        assert threading.current_thread().ident == threading.get_ident()
        together.wait()

    crowd(identify)
    assert len(set(idents)) == len(set(natives)) == len(set(names)) == THREADS
    fired = []
    timers = [threading.Timer(0.001, fired.append, [n]) for n in range(8)]
    cancelled = threading.Timer(100, fired.append, ["never"])
    for timer in (*timers, cancelled):
        timer.start()
    cancelled.cancel()
    for timer in (*timers, cancelled):
        timer.join(60)
        assert not timer.is_alive()
    assert sorted(fired) == list(range(8))
    Local.made.clear()
    local = Local(1)

    def own(i):
        assert local.items == [1]
        for n in range(200):
            local.items.append(i)
            local.mine = i
            assert local.mine == i and local.__dict__["mine"] == i
            del local.mine
            assert not hasattr(local, "mine")
        assert local.items == [1] + [i] * 200

    crowd(own)
    assert len(Local.made) == THREADS + 1 and local.items == [1]
    new, lock = [], threading.Lock()

    def spawn(i):
        children = [threading.Thread(target=new.append, args=((i, n),), daemon=bool(n % 2)) for n in range(10)]
        for child in children:
            child.start()
        for child in children:
            child.join()

    crowd(spawn)
    assert sorted(new) == [(i, n) for i in range(THREADS) for n in range(10)]
    assert threading.active_count() == 1, threading.enumerate()
    depth = threading.Semaphore(0)
    crowd(lambda i: depth.release(2) if i % 2 else [depth.acquire(timeout=60) for _ in range(2)], 4)
    try:
        threading.BoundedSemaphore(1).release()
        raise AssertionError("released too often")
    except ValueError as e:
        assert str(e) == "Semaphore released too many times"
passed()
