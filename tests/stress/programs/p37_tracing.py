"""Trace and profile functions come and go while threads run; frames of other threads can be looked at."""
import sys
import threading

from stress import passed, rounds, until_done


def busy(flag):
    def step(x):
        return x + 1

    n = 0
    while not flag.up:
        n = step(n) % 1000


def trace(frame, event, arg):
    return trace


for _ in rounds():

    def toggle():
        for n in range(30):
            threading.settrace_all_threads(trace)
            threading.setprofile_all_threads(lambda *a: None)
            sys.settrace(trace)
            for ident, frame in sys._current_frames().items():
                assert isinstance(ident, int) and frame.f_code.co_name
            threading.settrace_all_threads(None)
            threading.setprofile_all_threads(None)
            sys.settrace(None)
            sys._current_exceptions()

    until_done(toggle, busy, busy)
passed()
