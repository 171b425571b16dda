# textwrap, pprint, string.Template and Formatter, reprlib, shlex: options and errors.
import collections
import dataclasses
import pprint
import reprlib
import shlex
import string
import textwrap
import types


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


text = "Hello there -- you goof-ball, use the -b option!  See e.g. http://x.y/a-b-c-d and Dr. Who. end. Next"
for options in [{}, {"width": 10}, {"width": 1}, {"width": 0}, {"width": 20, "break_long_words": False}, {"width": 20, "break_on_hyphens": False}, {"width": 30, "initial_indent": "* ", "subsequent_indent": "    "}, {"width": 30, "max_lines": 2}, {"width": 30, "max_lines": 2, "placeholder": " ~"}, {"width": 5, "max_lines": 1, "placeholder": "too long"}, {"width": 30, "fix_sentence_endings": True}, {"width": 30, "expand_tabs": False, "replace_whitespace": False, "drop_whitespace": False}, {"bogus": 1}, {"width": "x"}]:
    t(lambda: textwrap.wrap(text, **options))
t(lambda: textwrap.fill("a\tb\nc", 80, tabsize=4))
t(lambda: textwrap.shorten("hello  world again", 11))
t(lambda: textwrap.shorten("hello", 3))
t(lambda: textwrap.dedent("  a\n   b\n\n \tc"))
t(lambda: textwrap.dedent("\ta\n  b"))
t(lambda: textwrap.dedent("   \n  x\n"))
t(lambda: textwrap.dedent(5))
t(lambda: textwrap.indent("a\n\n b\n", "> "))
t(lambda: textwrap.indent("a\n\nb", "> ", lambda line: True))
T = string.Template
for s in ["$a ${b} $$", "$", "$1", "${a", "${}", "$missing", "$a$b", "é$é", "$A_1x"]:
    t(lambda: T(s).substitute(a=1, b="B", A_1x=2))
    t(lambda: T(s).safe_substitute({"a": 1}))
    t(lambda: (T(s).is_valid(), T(s).get_identifiers()))
t(lambda: T("$a").substitute({"a": 1}, a=2))
t(lambda: T("$a").substitute())
t(lambda: T("$a").substitute(5))


class Percent(T):
    delimiter = "%"
    idpattern = "[a-z]+"


t(lambda: Percent("%a %% $a %A").safe_substitute(a=1))
f = string.Formatter()
for args, kw in [(("{} {}", 1, 2), {}), (("{0} {}", 1), {}), (("{} {0}", 1), {}), (("{x.y}", ), {"x": types.SimpleNamespace(y=5)}), (("{x[0]} {x[k]}",), {"x": {0: "zero", "k": "v"}}), (("{!r:>5}", "a"), {}), (("{:{w}}", 1), {"w": 4}), (("{x}",), {}), (("{",), {}), (("}",), {}), (("{!z}", 1), {}), (("{:{:{}}}", 1, 2, 3), {}), ((), {}), (("{0.__class__}", 1), {})]:
    t(lambda: f.format(*args, **kw))
t(lambda: list(string.Formatter().parse("a{b!r:c{d}}{{e}}{}")))
t(lambda: string.capwords("  aB cD-eF ", None))
t(lambda: string.capwords("a-bc", "-"))
for v in [list(range(40)), {"b": 1, "a": {"x": [1] * 20, "y": ("long " * 20,)}}, {1, 2, 3}, frozenset("a"), (), [[]], {}, set(), "x" * 100, b"y" * 100, bytearray(b"z" * 80), collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque(range(30), 40), collections.defaultdict(list, a=[1]), collections.ChainMap({"a": 1}), types.MappingProxyType({"k": 1}), types.SimpleNamespace(a=1, b="x" * 90), {"z": 1, 1: 2, None: 3, (1, "a"): 4}, {1: {}.keys()}, collections.UserDict(a=1)]:
    pprint.pprint(v, width=60)
pprint.pprint({"a": [1, {"b": [2, {"c": 3}]}]}, depth=3, indent=4)
pprint.pprint([1000000, {"b": 10000}], underscore_numbers=True, compact=True)


@dataclasses.dataclass
class P:
    x: int
    long_name: list
    hidden: int = dataclasses.field(default=1, repr=False)


pprint.pprint(P(1, list(range(30))))
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).split("=")[0], pprint.isreadable(loop), pprint.isrecursive(loop), pprint.isreadable([1, "a"]), pprint.saferepr({"b": 1, "a": 2}))
t(lambda: pprint.pprint(1, width=0))
t(lambda: pprint.pprint(1, depth=0))
t(lambda: pprint.pprint(1, indent=-1))
r = reprlib.Repr(maxlist=2, maxstring=10, maxdict=1, maxlevel=2, maxlong=8, maxother=8, indent=None)
t(lambda: (r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr({1: 2, 3: 4}), r.repr([[[[1]]]]), r.repr(10**20), r.repr({1, 2, 3, 4, 5, 6, 7}), r.repr(collections.deque([1, 2, 3, 4, 5, 6, 7])), r.repr(range(10)), reprlib.repr(frozenset(range(9)))))
for s in ["a b", "a 'b c' \"d e\"", "a\\ b", "'x", "\"x", "a\\", "a#b c", "é 'ü'", "", "a''b", "\"a\\\"b\"", "a;b|c&&d"]:
    t(lambda: shlex.split(s))
    t(lambda: shlex.split(s, comments=True, posix=False))
    t(lambda: list(shlex.shlex(s, punctuation_chars=True)))
t(lambda: (shlex.quote(""), shlex.quote("a b"), shlex.quote("it's"), shlex.quote("safe-1.0/x"), shlex.join(["a", "b c"])))
t(lambda: shlex.split(None))
t(lambda: shlex.quote(5))
