"""Contexts: attributes, flags, traps, copies, the current one of threads and tasks."""
import contextvars
import copy
import pickle
import threading
from collections.abc import MutableMapping
from decimal import *
import decimal

c = Context(prec=5, rounding=ROUND_UP, Emin=-99, Emax=99, capitals=0, clamp=1, flags=[Inexact], traps=[Overflow])
print(c, c.Etiny(), c.Etop())
print(copy.copy(c), c.copy().flags == c.flags, pickle.loads(pickle.dumps(c)))
print(repr(c.flags), len(c.flags), list(c.traps) == list(c.flags), isinstance(c.flags, MutableMapping))
c.flags[Inexact] = False
c.traps[Inexact] = 1
print(c.flags == dict.fromkeys(c.flags, False), c.traps != c.flags, c.traps.copy()[Inexact], c.flags is c.flags)
c.flags = {s: s is Clamped for s in c.flags}
print(c)
for name, value in [("prec", 0), ("prec", 1.5), ("prec", 10**30), ("Emax", -1), ("Emin", 1), ("clamp", 2), ("capitals", 3),
                    ("rounding", "x"), ("rounding", 1), ("traps", 1), ("flags", {}), ("flags", {1: 2})]:
    try:
        setattr(c, name, value)
        print("set", name)
    except (ValueError, TypeError, OverflowError, KeyError) as e:
        print(name, type(e).__name__, str(e)[:60])
for key in (1, "Inexact"):
    try:
        c.flags[key]
    except KeyError as e:
        print(str(e)[:40])
for wrong in (lambda: delattr(c, "prec"), lambda: c.flags.pop(Inexact), lambda: setcontext(1), lambda: localcontext(1), lambda: IEEEContext(33), lambda: Context(traps=[1]), lambda: type(c.flags)()[Inexact]):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, str(e)[:50])
for bits in (32, 64, 128, 512):
    print(IEEEContext(bits))
setcontext(DefaultContext)
print(getcontext() is DefaultContext, getcontext().prec, BasicContext, ExtendedContext)
with localcontext(prec=50, rounding=ROUND_DOWN) as inner:
    print(getcontext() is inner, Decimal(1) / 7)
print(Decimal(1) / 7)
getcontext().prec = 7
result = []
thread = threading.Thread(target=lambda: result.append(getcontext().prec))
thread.start()
thread.join()
copied = contextvars.copy_context()
getcontext().prec = 8
setcontext(Context(prec=9))
print(result[0] in (7, 28), copied.run(lambda: getcontext().prec), getcontext().prec)


class Mine(Context):
    extra = 1


mine = Mine(prec=3)
mine.extra = 2
setcontext(mine)
print(type(getcontext()).__name__, getcontext().extra, Decimal(2) / 3, type(mine.copy()).__name__)
for e in (Clamped, InvalidOperation, DivisionByZero, DivisionUndefined, Underflow, Overflow, FloatOperation):
    print([k.__name__ for k in e.__mro__], e.__module__)
setcontext(Context())
for failing in (lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("x"), lambda: Decimal("1e1000000") * 10, lambda: Decimal("snan") + 1, lambda: divmod(Decimal(1), 0), lambda: Decimal(1) % 0):
    try:
        print(failing())
    except DecimalException as e:
        print(type(e).__name__, e.args)
print([n for n in dir(decimal) if n.isupper() and not n.startswith("ROUND")])
