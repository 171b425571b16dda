"""Numbers and contexts shared by threads: every thread has its own current context, flags are never lost."""
import threading
from decimal import Context, Decimal, Inexact, Rounded, getcontext, localcontext, setcontext

THREADS = 8
shared = Context(prec=10, traps=[])
base = Decimal(2)
results = [None] * THREADS
start = threading.Barrier(THREADS)


def own(i):
    start.wait()
    setcontext(Context(prec=5 + i))
    found = set()
    for _ in range(200):
        with localcontext() as c:
            c.prec += 10
            found.add(str(base.sqrt()))
        found.add(str(base.sqrt()))
    results[i] = sorted(found)


def common(i):
    start.wait()
    for n in range(200):
        assert str(shared.divide(Decimal(1), Decimal(8))) == "0.125"
        if n == 100 + i:
            shared.divide(1, 3)


def run(target):
    threads = [threading.Thread(target=target, args=(i,)) for i in range(THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


run(own)
for r in results:
    print(r)
run(common)
print(shared.flags[Inexact], shared.flags[Rounded])
setcontext(shared)
view = getcontext().flags
print(view is shared.flags, view[Inexact])
