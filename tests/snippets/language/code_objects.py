# Attributes of functions and code objects.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    "doc"
    x = a
    def inner():
        return x
    return inner


def g(): pass


async def co(): pass


def gen(): yield


c = f.__code__


t(lambda: (c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_name, c.co_qualname, c.co_nlocals))
t(lambda: (bool(c.co_flags & 4), bool(c.co_flags & 8), bool(gen.__code__.co_flags & 32), bool(co.__code__.co_flags & 128)))
t(lambda: (f.__defaults__, f.__kwdefaults__, f.__name__, f.__doc__, f.__module__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__))
t(lambda: (f(1, d=2).__closure__[0].cell_contents, f(1, d=2).__code__.co_freevars, f(1, d=2).__qualname__))
t(lambda: setattr(f, '__defaults__', 5))
t(lambda: setattr(f, '__name__', 5))
t(lambda: setattr(f, '__code__', 5))
t(lambda: setattr(f, '__code__', (lambda: 0).__code__) if False else 0)
t(lambda: setattr(f, '__kwdefaults__', 5))
t(lambda: setattr(f, '__annotations__', 5))
t(lambda: setattr(f, '__dict__', 5))
t(lambda: setattr(g, '__code__', f(1, d=1).__code__))
t(lambda: (setattr(g, '__defaults__', (1,)), g())[1])
t(lambda: (setattr(g, 'x', 1), g.x, g.__dict__, delattr(g, 'x'), g.__dict__))
t(lambda: delattr(g, 'x'))
t(lambda: (c.replace(co_name='new').co_name, c == f.__code__, c == g.__code__, hash(c) == hash(f.__code__)))
t(lambda: c.replace(bad=1))
t(lambda: type(f)())
t(lambda: type(f)(5, {}))
t(lambda: type(f)(g.__code__, 5))
t(lambda: type(f)(g.__code__, {}, 'named').__name__)
t(lambda: type(f)(f(1, d=1).__code__, {}))
t(lambda: (g.__get__(5).__self__, g.__get__(5).__func__ is g, g.__get__(None, int) is g))
t(lambda: g.__get__(5)())
t(lambda: (eval(g.__code__), eval('1 + 1'), eval(compile('2 * 3', 'f', 'eval'))))
t(lambda: eval(f(1, d=1).__code__))
t(lambda: compile('1 +', 'f', 'eval'))
t(lambda: compile('x = 1', 'f', 'eval'))
t(lambda: compile('1', 'f', 'bad'))
t(lambda: compile(5, 'f', 'exec'))
t(lambda: compile('1', 5, 'exec'))
t(lambda: compile('a\0b', 'f', 'exec'))
t(lambda: eval('1; 2'))
t(lambda: eval(5))
t(lambda: eval('x', 5))
t(lambda: eval('1', {}, 5))
t(lambda: exec('x', {}, 5))
