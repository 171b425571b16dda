"""What the programs of the stress suite share: threads that start together, rounds until the time is over."""

import os
import sys
import threading
import time

SECONDS = float(os.environ.get("STRESS_SECONDS", "0.4"))
THREADS = int(os.environ.get("STRESS_THREADS", "4"))

# Short turns, so that an interpreter with a global lock mixes its threads too.
sys.setswitchinterval(1e-5)


def together(*functions):
    """Runs the functions in a thread each, started at one moment; raises the first error of any."""
    barrier = threading.Barrier(len(functions))
    errors = []

    def body(function):
        barrier.wait()
        try:
            function()
        except BaseException as e:
            errors.append(e)

    threads = [threading.Thread(target=body, args=(f,)) for f in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def crowd(function, count=THREADS):
    """function(0) to function(count - 1), together."""
    together(*[lambda i=i: function(i) for i in range(count)])


def rounds():
    """Numbers the rounds until the time is over; there is always one."""
    end = time.monotonic() + SECONDS
    number = 0
    while True:
        yield number
        number += 1
        if time.monotonic() >= end:
            return


class Flag:
    """A plain attribute as stop signal."""

    def __init__(self):
        self.up = False


def until_done(work, *others):
    """Runs work once beside the others, which get a flag that goes up when work is done."""
    flag = Flag()

    def worker():
        try:
            work()
        finally:
            flag.up = True

    together(worker, *[lambda f=f: f(flag) for f in others])


def passed():
    print("PASS")
