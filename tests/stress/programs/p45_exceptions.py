"""One exception object in many threads: notes are all there, its attributes are whole, raising it is safe."""
import sys
import threading
import traceback

from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    shared = ValueError("shared")
    shared.add_note("first")
    crowd(lambda i: [shared.add_note(f"{i} {n}") for n in range(200)])
    assert sorted(shared.__notes__[1:]) == sorted(f"{i} {n}" for i in range(THREADS) for n in range(200))

    def throw(i):
        for n in range(100):
            try:
                try:
                    raise KeyError(i)
                except KeyError:
                    raise shared
            except ValueError as e:
                assert e is shared and e.args == ("shared",)
                assert e.__traceback__ is not None and isinstance(e.__context__, KeyError)
                assert "ValueError: shared" in traceback.format_exception_only(e)[0]
                e.__cause__ = None
            # What a thread handles is its own.
            assert sys.exception() is None
            try:
                raise OSError(i, str(n))
            except OSError as e:
                assert (e.errno, e.strerror) == (i, str(n)) and sys.exception() is e

    crowd(throw)
    failed = []

    def hook(args):
        failed.append((args.exc_type, str(args.exc_value), args.thread.name))

    threading.excepthook, before = hook, threading.excepthook
    threads = [threading.Thread(target=int, args=(f"x{n}",), name=f"t{n}") for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    threading.excepthook = before
    assert sorted(failed, key=lambda it: it[2]) == [
        (ValueError, f"invalid literal for int() with base 10: 'x{n}'", f"t{n}") for n in range(8)
    ]
passed()
