"""The frames and handled exceptions of other threads."""

import sys
import threading

ready = threading.Barrier(4)
stop = threading.Event()


def inner():
    ready.wait()
    stop.wait()


def outer():
    inner()


def busy():
    ready.wait()
    n = 0
    while not stop.is_set():
        n += 1


def handling():
    try:
        1 / 0
    except ZeroDivisionError:
        inner()


threads = [threading.Thread(target=f) for f in (outer, busy, handling)]
for t in threads:
    t.start()
ready.wait()
frames = sys._current_frames()
for t in threads:
    frame, names = frames[t.ident], []
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    print([n for n in names if n in ("inner", "outer", "busy", "handling", "run")])
print(sorted(map(repr, sys._current_exceptions().values())), len(frames))
print(frames[threading.get_ident()] is sys._getframe())
stop.set()
for t in threads:
    t.join()
print(len(sys._current_frames()))
