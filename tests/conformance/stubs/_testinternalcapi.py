"""Stub of a C test module of CPython (see README.md): test.support asks for the recursion depth."""

import sys

from _absent import absent

SIZEOF_PYGC_HEAD = 16
SIZEOF_PYOBJECT = 16
TIER2_THRESHOLD = 0


def get_recursion_depth():
    depth = 0
    frame = sys._getframe(1)
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth


__getattr__ = absent(__name__)
