"""For the stub modules: stands for a thing of a C test module that does not exist. Any use skips the test."""

import unittest


class Absent:
    def __init__(self, name):
        self.__dict__["_name"] = name

    def _skip(self, *args, **kwargs):
        raise unittest.SkipTest(f"needs {self._name} of CPython's C test modules")

    def __getattr__(self, name):
        # Doctest, inspect and unittest.mock look for these on everything they meet.
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return self._skip()

    def __mro_entries__(self, bases):
        return ()

    __call__ = __getitem__ = __iter__ = __enter__ = __setattr__ = _skip


def absent(module):
    def __getattr__(name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return Absent(f"{module}.{name}")

    return __getattr__
