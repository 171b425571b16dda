"""Ctrl-C reaches the main thread wherever it waits or computes, soon, and spoils no lock or socket."""
import _thread
import os
import queue
import select
import signal
import socket
import threading
import time

from stress import passed, rounds

signal.signal(signal.SIGINT, signal.default_int_handler)
lock = threading.Lock()
lock.acquire()
event, empty, simple = threading.Event(), queue.Queue(), queue.SimpleQueue()
a, b = socket.socketpair()
reading, writing = os.pipe()
sleeper = threading.Thread(target=time.sleep, args=(100,), daemon=True)
sleeper.start()
condition = threading.Condition()


def loop():
    while True:
        pass


def counting():
    for i in range(10**15):
        i + 1


def generating():
    sum(x for x in iter(int, 1))


def waiting():
    with condition:
        condition.wait()


WAYS = [
    lock.acquire,
    event.wait,
    empty.get,
    simple.get,
    sleeper.join,
    waiting,
    loop,
    counting,
    generating,
    lambda: time.sleep(100),
    lambda: a.recv(1),
    lambda: os.read(reading, 1),
    lambda: select.select([reading], [], []),
]
slow = []
for number in rounds():
    for way in WAYS:
        sent = []

        def interrupt():
            time.sleep(0.02)
            sent.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)

        thread = threading.Thread(target=interrupt)
        try:
            thread.start()
            way()
            raise AssertionError(f"{way} ended by itself")
        except KeyboardInterrupt:
            took = time.monotonic() - sent[0]
        thread.join()
        if took > 0.2:
            slow.append((way, took))
    assert lock.locked() and not condition._is_owned()
    b.send(b"x")
    os.write(writing, b"y")
    assert a.recv(1) == b"x" and os.read(reading, 1) == b"y"
    empty.put(1)
    simple.put(2)
    assert empty.get() == 1 and simple.get() == 2
# One slow turn is the machine's, two at the same place are ours.
assert not any(sum(w is way for w, _ in slow) > 1 + number // 4 for way in WAYS), slow
passed()
