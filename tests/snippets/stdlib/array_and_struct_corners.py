"""Corners of array, struct, binascii, time, timedelta and templates that CPython's tests found."""

import array
import collections.abc
import copy
import datetime
import importlib
import inspect
import operator
import pickle
import struct
import sys
import time
import warnings
import weakref
from string.templatelib import Template

import binascii


def attempt(call, *arguments, **keywords):
    try:
        print(call(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


numbers = array.array("i", [1, 2, 3])
print(isinstance(numbers, collections.abc.MutableSequence), weakref.ref(numbers)() is numbers)
iterator = iter(numbers)
next(iterator)
print(list(pickle.loads(pickle.dumps(iterator))), list(copy.copy(iterator)))
iterator.__setstate__(0)
print(list(iterator), pickle.loads(pickle.dumps(iterator)) is None)
iterator.__setstate__(0)
print(list(iterator))
for times in (2**62, 2**63 - 1):
    try:
        numbers * times
    except MemoryError as e:
        print(repr(e))
print(array.array("d") * (2**63 - 1))
rebuild = array._array_reconstructor
attempt(rebuild, "", "b", 0, b"")
attempt(rebuild, str, "b", 0, b"")
attempt(rebuild, array.array, "b", 0, "")
attempt(rebuild, array.array, "?", 0, b"")
attempt(rebuild, array.array, "b", 22, b"")
attempt(rebuild, array.array, "w", 18, "abc\U0001f40d\xe9".encode("utf-16-le"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    array.array("u", "ab")
print([str(w.message) for w in caught])

known = struct.error
sys.modules.pop("_struct")
again = importlib.import_module("_struct")
print(again.error.__name__)
try:
    struct.pack_into("b", bytearray(1), 5, 1)
except known as e:
    print(e)

for tabs in (False, True):
    for header in (False, True):
        print(binascii.b2a_qp(b"x y\tz _.", quotetabs=tabs, header=header))

for year in (-(2**31), -(2**31) - 1, 2**31, 10**20):
    attempt(time.asctime, (year, 1, 1, 0, 0, 0, 0, 1, -1))


class Odd(float):
    def as_integer_ratio(self):
        return self.ratio


for ratio in ((1,), (1, 2, 3), None, 3, (1, 2), ("a", 1), (1, 0)):
    number = Odd(1.5)
    number.ratio = ratio
    attempt(operator.truediv, datetime.timedelta(1), number)

name = "reader"
template = t"Hello {name!r:>8}!"
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(template, protocol)))
print(copy.deepcopy(template).values)
for getter in (operator.attrgetter, operator.itemgetter, operator.methodcaller):
    print(inspect.signature(getter), inspect.signature(getter("a")))

hashes = 0


class Counted:
    def __hash__(self):
        global hashes
        hashes += 1
        return 1


key = (Counted(),)
print(len({key: 1, key: 2}), hash(key) == hash(key), hashes)

for text in ("'\ud800'", "x = '\udc80'"):
    for mode in ("exec", "single", "eval"):
        attempt(compile, text, "<text>", mode)
for text in ("for a in b:\n  pass\nelso:\n  pass\n", "if x:\n  pass\nelseif y:\n  pass\n"):
    for mode in ("exec", "single"):
        try:
            compile(text, "<text>", mode)
        except SyntaxError as e:
            print(e.msg, e._metadata)
