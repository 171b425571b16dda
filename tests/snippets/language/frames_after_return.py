"""Frames that outlive their calls, and entries of tracebacks that except* makes."""

import sys
import traceback


def own():
    return sys._getframe()


def caller():
    frame = own()
    return frame, frame.f_back


frame, back = caller()
print(frame.f_code.co_name, back.f_code.co_name, frame.f_back is back, back.f_back is sys._getframe())
print([entry.name for entry in traceback.extract_stack(frame)])


def naked():
    try:
        raise Exception(42)
    except* Exception as e:
        raise


try:
    naked()
except BaseException as e:
    traceback.print_exception(e, file=sys.stdout)
