import sys
def f(kind):
    try:
        try:
            if kind == 1: raise ValueError('v')
            if kind == 2: raise KeyError('k')
            if kind == 3: return 'returned'
            print('no error')
        except ValueError as e:
            print('caught', e, sys.exception() is e)
            raise TypeError('t') from e
        else:
            print('else')
        finally:
            print('finally', type(sys.exception()).__name__)
    except TypeError as e:
        print('outer', e, repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
    except (KeyError, IndexError) as e:
        print('key', e.args)
    return 'end'
for k in range(4):
    print(f(k))
print(sys.exception())
def ctx():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError as e:
            print(repr(e.__context__))
        print(repr(sys.exception()))
    print(repr(sys.exception()))
ctx()
def nested_return():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            print('f', i)
print(nested_return())
def override():
    try:
        return 'a'
    finally:
        print('x')
def brk():
    while True:
        try:
            break
        finally:
            print('brk')
    for i in range(3):
        try:
            continue
        finally:
            print('c', i)
    return 'done'
print(override(), brk())
def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
try:
    reraise()
except ZeroDivisionError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
try:
    raise
except RuntimeError as e:
    print(e)
for bad in (1, 'x', None, int):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise ValueError from 3
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except 3:
        pass
except TypeError as e:
    print(e)
try:
    try: raise ValueError(1)
    except ValueError: raise KeyError(2) from None
except KeyError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
def name_gone():
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as x:
        print(x)
name_gone()
class MyErr(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.a = a
    def __str__(self): return f'my {self.a}'
try:
    raise MyErr(1, 2)
except Exception as e:
    print(e, repr(e), e.args)
try:
    assert 1 == 2, f'{1} is not {2}'
except AssertionError as e:
    print('assert', e)
try:
    [][1]
except LookupError as e:
    print(type(e).__name__, e)
e = ValueError('n'); e.add_note('note 1'); print(e.__notes__)
def gen_exc():
    try:
        yield 1
    except ValueError as e:
        print('in gen', e, repr(sys.exception()))
        yield 2
        print(repr(sys.exception()))
    print(repr(sys.exception()))
    yield 3
g = gen_exc()
next(g)
try:
    raise KeyError('outer')
except KeyError:
    print(g.throw(ValueError('thrown')))
    print(repr(sys.exception()))
    print(next(g))
print(sys.exception())
def suppressed():
    try:
        raise ValueError('lost')
    finally:
        for _ in [1]:
            try: raise KeyError
            except KeyError: pass
try: suppressed()
except ValueError as e: print('kept', e)
