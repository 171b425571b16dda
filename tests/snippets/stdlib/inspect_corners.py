# inspect: signatures of every kind of callable, binding, members, source lookup failures, stack helpers, classification.
import functools
import inspect
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


def f(a, b=1, /, c: int = 2, *args: str, d, e=[], **kw) -> "ret":
    "  doc\n    more\n"


class C:
    "class doc"

    def __init__(self, x, y=2):
        pass

    def m(self, p): ...

    @classmethod
    def cm(cls, q): ...

    @staticmethod
    def sm(r): ...

    @property
    def prop(self):
        "prop doc"

    def __call__(self, z): ...


class New:
    def __new__(cls, n): ...


class Meta(type):
    def __call__(cls, meta_arg): ...


class WithMeta(metaclass=Meta): ...


class Sig:
    __signature__ = inspect.Signature([inspect.Parameter("own", inspect.Parameter.KEYWORD_ONLY)])


for x in (f, C, C.m, C(1).m, C.cm, C.sm, C(1), New, WithMeta, Sig, functools.partial(f, 1, d=5), functools.partial(f), functools.wraps(f)(lambda *a: 0), lambda x, *, y: 0, len, print, int, dict, object, type, str.join, "".join, [].append, sorted, range, Exception, functools.lru_cache(f), functools.partialmethod(C.m, 1).func, isinstance, getattr, open, sum, super, property, classmethod, C.prop, 5, None, inspect.signature, dict.fromkeys, int.__add__, (5).__add__, slice, complex, bytes.hex, vars, dir, zip, map):
    t(lambda: str(inspect.signature(x)))
s = inspect.signature(f)
t(lambda: [(p.name, p.kind.name, p.kind.description, p.default is p.empty, p.annotation is p.empty) for p in s.parameters.values()])
t(lambda: (s.return_annotation, s == inspect.signature(f), hash(inspect.signature(lambda a: 0)) == hash(inspect.signature(lambda a: 0)), str(s.parameters["c"]), repr(s.parameters["d"]), repr(s), s.format(max_width=10)))
for args, kw in [((1,), {"d": 2}), ((1, 2, 3, 4, 5), {"d": 6, "z": 7}), ((), {}), ((1,), {}), ((1,), {"a": 5, "d": 1}), ((1,), {"b": 5, "d": 1}), ((1, 2), {"c": 3, "d": 4}), ((1, 2, 3), {"c": 3, "d": 4})]:
    t(lambda: s.bind(*args, **kw))
    t(lambda: s.bind_partial(*args, **kw).arguments)
b = s.bind(1, d=2)
b.apply_defaults()
t(lambda: (b.arguments, b.args, b.kwargs, b.signature is s, b == s.bind(1, d=2)))
P = inspect.Parameter
for g in (lambda: P("a", 99), lambda: P("a b", P.KEYWORD_ONLY), lambda: P("class", P.KEYWORD_ONLY), lambda: P(5, P.KEYWORD_ONLY), lambda: P("a", P.VAR_POSITIONAL, default=1), lambda: P("a", P.KEYWORD_ONLY).replace(name="b", annotation=int), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)]), lambda: inspect.Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([5]), lambda: s.replace(parameters=[]), lambda: inspect.Signature.from_callable(5), lambda: inspect.signature("x"), lambda: s.bind(1, 2, nope=1, d=1).kwargs):
    t(g)
t(lambda: (inspect.getdoc(f), inspect.getdoc(C.prop), inspect.getdoc(C), inspect.getdoc(C.m), inspect.cleandoc("a\n   b\n  c\n"), inspect.getcomments(f)))
t(lambda: [n for n in ("ismodule isclass isfunction ismethod isbuiltin isroutine isgeneratorfunction iscoroutinefunction isdatadescriptor ismethoddescriptor isabstract iscode isframe istraceback").split() if getattr(inspect, n)(f)])
for x in (C, C(1).m, len, C.prop, inspect, f.__code__, str.join, int.real, C.__dict__["cm"], (lambda: (yield)), type.__call__):
    t(lambda: [n for n in ("ismodule isclass isfunction ismethod isbuiltin isroutine isgeneratorfunction isdatadescriptor ismethoddescriptor iscode ismethodwrapper isgetsetdescriptor").split() if getattr(inspect, n)(x)])
t(lambda: [(n, k) for n, k, c, o in inspect.classify_class_attrs(C) if not n.startswith("__")])
t(lambda: [n for n, v in inspect.getmembers(C, inspect.isfunction)])
t(lambda: (inspect.getmro(C), inspect.getattr_static(C(1), "prop").__class__, inspect.getattr_static(C, "nope", "d"), inspect.unwrap(functools.wraps(f)(lambda: 0)) is f, inspect.getmodulename("/x/y.py"), inspect.getmodule(f).__name__))
t(lambda: inspect.getattr_static(C, "nope"))
t(lambda: inspect.getsource(len))
t(lambda: inspect.getsource(5))
t(lambda: inspect.getfile(int))
t(lambda: inspect.getsource(C.m))
t(lambda: inspect.getsourcelines(f)[0][:1])
t(lambda: (inspect.currentframe().f_code.co_name, inspect.stack()[0].function, inspect.getframeinfo(inspect.currentframe()).function))
t(lambda: inspect.getfullargspec(f))
t(lambda: inspect.getfullargspec(5))
t(lambda: inspect.getcallargs(lambda a, b=2: 0, 1))
t(lambda: inspect.getcallargs(lambda a: 0))
t(lambda: inspect.formatannotation(list[int]))
t(lambda: inspect.indentsize("  \tx"))
