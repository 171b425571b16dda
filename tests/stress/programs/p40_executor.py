"""Thread pools and futures: every task once, callbacks, errors, shutdown."""
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    done = []
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(lambda n=n: n * n) for n in range(200)]
        for f in futures:
            f.add_done_callback(lambda f: done.append(f.result()))
        assert sorted(f.result() for f in as_completed(futures)) == [n * n for n in range(200)]
        assert list(pool.map(abs, range(-50, 0))) == list(range(50, 0, -1))
        failing = pool.submit(lambda: 1 / 0)
        assert isinstance(failing.exception(), ZeroDivisionError)
        assert not wait(futures).not_done
        results = []
        crowd(lambda i: results.extend(pool.map(str, range(50))))
        assert sorted(results) == sorted([str(n) for n in range(50)] * THREADS)
    assert sorted(done) == [n * n for n in range(200)]
    try:
        pool.submit(int)
        raise AssertionError("submitted after shutdown")
    except RuntimeError:
        pass
passed()
