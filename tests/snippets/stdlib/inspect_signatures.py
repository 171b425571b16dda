# inspect: signatures of Python and built-in functions, binding.
import inspect


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def f(a, b=1, /, c: int = 2, *args, d, e=5, **kw) -> str: pass


class C:
    def __init__(self, x, y=1): pass

    def m(self, z): pass

    @classmethod
    def k(cls, q): pass

    @staticmethod
    def s(w): pass

    def __call__(self, v): pass


sig = inspect.signature(f)


t(lambda: (str(sig), [p.kind.name for p in sig.parameters.values()], sig.return_annotation, sig.parameters['c'].annotation, sig.parameters['a'].default is inspect._empty))
t(lambda: [str(inspect.signature(x)) for x in (C, C(1), C.m, C(1).m, C.k, C.s, lambda *, a: 0)])
t(lambda: [str(inspect.signature(x)) for x in (len, sorted, isinstance, pow, sum, divmod, [].append, dict.get, list.sort)])
t(lambda: inspect.signature(5))
t(lambda: inspect.signature(int).parameters if False else 'x')
t(lambda: (sig.bind(1, 2, 3, 4, d=5, z=6).arguments, sig.bind_partial().arguments, (lambda b: (b.apply_defaults(), b.args, b.kwargs))(sig.bind(1, d=2))))
t(lambda: sig.bind())
t(lambda: sig.bind(1))
t(lambda: sig.bind(1, d=1, a=2))
t(lambda: sig.bind(1, 2, 3, c=4, d=5))
t(lambda: inspect.signature(C.m).bind(1, 2, 3))
t(lambda: (str(sig.replace(return_annotation=inspect.Signature.empty, parameters=[])), sig == inspect.signature(f), hash(sig) == hash(inspect.signature(f))))
t(lambda: (inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY, default=5), str(inspect.Parameter('a', inspect.Parameter.VAR_KEYWORD)), inspect.Parameter('1', inspect.Parameter.POSITIONAL_ONLY) if False else 0))
t(lambda: inspect.Parameter('1a', inspect.Parameter.POSITIONAL_ONLY))
t(lambda: inspect.Parameter('a', inspect.Parameter.VAR_POSITIONAL, default=1))
t(lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)]))
t(lambda: (inspect.isfunction(f), inspect.isbuiltin(len), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isgeneratorfunction(lambda: (yield)), inspect.isroutine(str.upper), inspect.ismethoddescriptor(str.upper), inspect.isdatadescriptor(property()), inspect.iscoroutinefunction(f)))
t(lambda: (inspect.getdoc(len) is not None, inspect.getmodule(f).__name__, inspect.getmro(bool), inspect.getfullargspec(f), inspect.cleandoc('  a\n    b\n  c'), inspect.getattr_static(C(1), 'k').__class__.__name__))
t(lambda: (inspect.getclosurevars((lambda q: lambda: (q, len))(1)).nonlocals, inspect.getgeneratorstate((x for x in [])), inspect.unwrap(f) is f))
