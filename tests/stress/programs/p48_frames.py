"""Frames, objects and stacks of threads that run can be looked at: whole answers, however old."""
import faulthandler
import gc
import sys
import tempfile
import threading

from stress import passed, rounds, until_done


class Node:
    def __init__(self, other):
        self.other = other


for _ in rounds():
    frames = []

    def run(flag):
        def inner(n):
            here = sys._getframe()
            frames[:] = [here]
            for k in range(50):
                n += k
            return n

        total = 0
        while not flag.up:
            total = inner(total) % 1000

    def look():
        for n in range(400):
            for frame in list(frames):
                first = frame.f_code.co_firstlineno
                assert frame.f_lineno is None or first <= frame.f_lineno <= first + 10
                assert frame.f_code.co_name == "inner" and frame.f_lasti >= -1
                assert frame.f_globals is globals()
                for name in frame.f_locals:
                    assert name in ("n", "here", "k", "frames"), name
                assert isinstance(frame.f_locals.get("k", 0), int)
                try:
                    frame.clear()
                except RuntimeError as e:
                    assert "executing frame" in str(e), e
            for frame in sys._current_frames().values():
                while frame:
                    assert frame.f_code.co_name
                    frame = frame.f_back

    until_done(look, run)

    def mutate(flag):
        node = None
        while not flag.up:
            node = Node(node if id(node) % 3 else None)

    anchor = Node(None)
    holder = [anchor]

    def collect():
        for n in range(3):
            assert anchor in gc.get_referents(holder)
            gc.collect()
            gc.get_objects()

    until_done(collect, mutate, mutate)

    def dump():
        with tempfile.TemporaryFile("w+") as file:
            for n in range(20):
                faulthandler.dump_traceback(file, all_threads=True)
            file.seek(0)
            text = file.read()
        assert text.count("Current thread") == 20 and "in dump" in text
        assert threading.current_thread().is_alive()

    until_done(dump, mutate, mutate)
passed()
