# Errors that are easily worded otherwise: operators on what is no sequence, unhashable elements, old pickles, lost streams, C ints.
import collections
import lzma
import operator
import os
import pickle
import sys
import zlib


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: operator.delitem(5, 1))
t(lambda: operator.delitem((1,), 0))
t(lambda: operator.concat({}, {}))
t(lambda: operator.iconcat({}, {}))
t(lambda: operator.concat([], {}))
t(lambda: collections.Counter([[], 1]))
t(lambda: collections.Counter([1, ({},)]))
t(lambda: {[]: 1})
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    t(lambda: pickle.dumps(memoryview(b"a"), protocol))
for number in (b"Fabc", b"F", b"F1.5x", b"F 1.5", b"F1_0", b"Fnan", b"F1e999", b"F-", b"F1.5\x00", b"F\xff", b"Iabc", b"I", b"I01", b"I12\x00", b"L", b"Labc", b"L1L"):
    t(lambda: pickle.loads(number + b"\n."))
stdin = sys.stdin
del sys.stdin
t(input)
sys.stdin = None
t(input)
sys.stdin = stdin
for number in (1 << 31, 1 << 40, -(1 << 70)):
    t(lambda: "a".expandtabs(number))
    t(lambda: zlib.compress(b"", number))
    t(lambda: os.close(number))
    t(lambda: lzma.is_check_supported(number))
