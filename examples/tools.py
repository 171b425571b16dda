"""Which tool for which load: plain calls, threads or asyncio, for work that computes and work that waits.

Usage: tools.py [tasks]      (default: 4)

Expected output (on 2 cores without a GIL; with a GIL threads do not help the computing load):

                        plain calls    threads    asyncio
    computing (4 tasks)      1.00x       ~2x        ~1x       threads use the cores, asyncio is one thread
    waiting   (4 tasks)      1.00x       ~4x        ~4x       both wait for all at once
"""

import asyncio
import sys
import time
from concurrent.futures import ThreadPoolExecutor

STEPS = 3_000_000
WAIT = 0.25


def compute():
    total = 0
    for i in range(STEPS):
        total += i % 7 * i
    return total


def wait():
    time.sleep(WAIT)
    return WAIT


async def compute_in_coroutine():
    return compute()


async def wait_in_coroutine():
    await asyncio.sleep(WAIT)
    return WAIT


def plain_calls(function, tasks):
    return [function() for _ in range(tasks)]


def threads(function, tasks):
    with ThreadPoolExecutor(tasks) as pool:
        futures = [pool.submit(function) for _ in range(tasks)]
        return [future.result() for future in futures]


def event_loop(coroutine_function, tasks):
    async def gather():
        return await asyncio.gather(*(coroutine_function() for _ in range(tasks)))

    return asyncio.run(gather())


def timed(tool, work, tasks):
    start = time.perf_counter()
    results = tool(work, tasks)
    return time.perf_counter() - start, results


def row(title, work, coroutine_function, tasks):
    runs = [
        timed(plain_calls, work, tasks),
        timed(threads, work, tasks),
        timed(event_loop, coroutine_function, tasks),
    ]
    if any(results != runs[0][1] for _, results in runs):
        sys.exit("the tools disagree")
    plain = runs[0][0]
    cells = "".join(f"{seconds:8.2f} s{plain / seconds:6.2f}x" for seconds, _ in runs)
    print(f"{title:10} ({tasks} tasks){cells}", flush=True)


def main():
    tasks = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    compute()  # no row pays for warming up
    print(f"{'':20}{'plain calls':>17}{'threads':>17}{'asyncio':>17}")
    row("computing", compute, compute_in_coroutine, tasks)
    row("waiting", wait, wait_in_coroutine, tasks)


if __name__ == "__main__":
    main()
