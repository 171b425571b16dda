"""Stub of a C test module of CPython (see README.md): any use skips the test."""

from _absent import absent

__getattr__ = absent(__name__)
