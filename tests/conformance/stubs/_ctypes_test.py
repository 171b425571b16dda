"""Stub of a C test module of CPython (see README.md): test_ctypes loads the library it names as __file__."""

import glob
import os
import test

from _absent import absent

_library = os.path.dirname(os.path.dirname(os.path.realpath(test.__path__[0])))
[__file__] = glob.glob(os.path.join(_library, "python3.14", "lib-dynload", "_ctypes_test.*"))

__getattr__ = absent(__name__)
