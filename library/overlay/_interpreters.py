"""Interpreters of this process, for concurrent.interpreters: there is the main one only, and no more can be made.

In the overlay because concurrent.futures and what builds on it expect the module; it tells the truth about Typhon.
"""

WHENCE_UNKNOWN, WHENCE_RUNTIME, WHENCE_LEGACY_CAPI, WHENCE_CAPI, WHENCE_XI, WHENCE_STDLIB = range(6)

_MAIN = (0, WHENCE_RUNTIME)
_SHAREABLE = (type(None), bool, int, float, str, bytes, memoryview)


class InterpreterError(Exception):
    """Something about interpreters cannot be done."""


class InterpreterNotFoundError(InterpreterError):
    """There is no interpreter of that number."""


class NotShareableError(TypeError):
    """The object cannot be handed to another interpreter."""


def _require(id):
    if id != _MAIN[0]:
        raise InterpreterNotFoundError(f"unrecognized interpreter ID {id}")


def create(config="isolated", *, reqrefs=False):
    raise InterpreterError("interpreter creation failed: Typhon has one interpreter in a process")


def destroy(id, *, restrict=False):
    _require(id)
    raise InterpreterError("cannot destroy the current interpreter")


def list_all(*, require_ready=False):
    return [_MAIN]


def get_current():
    return _MAIN


def get_main():
    return _MAIN


def whence(id):
    _require(id)
    return WHENCE_RUNTIME


def is_running(id, *, restrict=False):
    _require(id)
    return True


def is_shareable(obj):
    return isinstance(obj, _SHAREABLE) or (type(obj) is tuple and all(map(is_shareable, obj)))


def incref(id, *, implieslink=False, restrict=False):
    _require(id)


def decref(id, *, restrict=False):
    _require(id)


def exec(id, code, shared=None, *, restrict=False):
    _require(id)
    raise InterpreterError("interpreter already running")


def call(id, callable, args=None, kwargs=None, *, preserve_exc=False, restrict=False):
    _require(id)
    raise InterpreterError("interpreter already running")


def set___main___attrs(id, updates, *, restrict=False):
    _require(id)
    __import__("__main__").__dict__.update(updates)
