"""Places of accesses and calls in chains over several lines; what AttributeErrors tell of the object."""

import sys
def g(*a): return sys._getframe(1).f_lineno
def h(): return 1
def f():
    return g(
        h(),
        h())
def f2():
    x = (g(h(),
        h()))
    return x
class K:
    def m(self, *a): return sys._getframe(1).f_lineno
def f3():
    return (K()
        .m(
          h()
        ))
print(f(), f2(), f3())
def e1():
    (None
        .method
    )()
def e2():
    (None.
     method
    )(1)
def e3(x):
    (x
     .foo
     .bar) = 5
def e4(x):
    return (x
      .strip()
      .nope(h(),
        2))
def e5(x):
    return (x
      .index(
        'q'))
def e6(x):
    del (x
      .foo)
def e7(x):
    (x
     .foo) += 1
def e8(x):
    return (x
      .a
      [3])
for e in e1, e2, lambda: e3('a'), lambda: e4('a'), lambda: e5('b'), lambda: e6('a'), lambda: e7('a'), lambda: e8('a'):
    try: e()
    except Exception as x:
        tb = x.__traceback__
        while tb.tb_next: tb = tb.tb_next
        p = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
        print(type(x).__name__, tb.tb_lineno, p)
def u():
    try: print(zz); zz = 1
    except UnboundLocalError as e: print(e.name)
u()
class A:
    blech = 1
    def __getattr__(self, n): raise AttributeError
class B:
    def __getattr__(self, n): raise AttributeError(n, 5)
class C:
    @property
    def p(self): raise AttributeError('x')
    @property
    def q(self): return self.zork
for o, n in ((A(), 'bluch'), (B(), 'x'), (C(), 'p'), (C(), 'q')):
    try: getattr(o, n)
    except AttributeError as e: print(e.name, e.obj is o, e.args)
try: A().bluch
except AttributeError as e: print(e.name)
try: raise AttributeError
except AttributeError as e: print(e.name)
