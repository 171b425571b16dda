"""The exact words of the errors of built-in containers."""
import _collections
import _functools
import _heapq
import _operator
import itertools


def show(source):
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__, e)


def run(source, **names):
    try:
        exec(source, names)
        print(source, "->", names.get("l"))
    except Exception as e:
        print(source, "->", type(e).__name__, e)


for source in """\
[1].index(2)
[1].remove(2)
[].pop()
[1].pop(5)
[1].pop("a")
[1].insert("a", 1)
[1].index(1, "a")
(1,).index(2)
[1][2**70]
[1][5]
(1,)[5]
[1][::0]
[1]["a":]
[1] + 1
[1] * "a"
[1] * 1.5
(1,) + [1]
[1].__add__(1)
[1].__mul__("a")
[1, 2].sort(key=1)
[1, "a"].sort()
list(1)
list(a=1)
list(1, 2)
tuple(1)
[].append()
[].append(1, 2)
[].insert(1)
[].pop(1, 2)
[1] < 1
[1] * (2**70)
{}.popitem()
{}.pop(1)
{}.get([])
{[]: 1}
{[]}
{}.pop([])
[] in {}
[] in set()
dict([1])
dict([(1, 2, 3)])
dict(1)
dict({}, {})
dict(**{1: 2})
dict.fromkeys(1)
{} | 1
set(1)
set(1, 2)
set(a=1)
frozenset(1, 2)
set().remove(1)
set().pop()
set() | 1
set() < 1
slice()
slice(1).indices(-1)
slice("a").indices(1)
slice(1, 2, 0).indices(5)
range()
range("a")
range(1, 2, 0)
range(1.5)
range(5)[10]
range(5)["a"]
range(5).index(7)
range(5).index("a")
enumerate(1)
enumerate([], "a")
zip(1)
list(zip([1], [], strict=True))
list(zip([], [1], strict=True))
list(zip([1], [1], [1, 2], strict=True))
list(zip([1], [1], [], strict=True))
map(1)
list(map(1, [2]))
filter(None, 1)
reversed(1)
reversed({1})
iter(1)
_collections.deque().pop()
_collections.deque()[0]
_collections.deque()["a"]
_collections.deque([1])[0:1]
_collections.deque().remove(1)
_collections.deque().index(1)
_collections.deque([1], 1).insert(0, 2)
_collections.deque([1]) + [2]
_collections.deque([1]) * "a"
_collections.deque([], -1)
_collections.deque([], "a")
_collections.deque(1, 2, 3)
_collections.deque(a=1)
_collections.defaultdict(1)
_collections.defaultdict()[1]
_collections.OrderedDict().popitem()
_collections.OrderedDict().move_to_end(1)
_collections.OrderedDict().pop(1)
_functools.partial()
_functools.partial(1)
_functools.partial(print, _functools.Placeholder)
_functools.partial(print, _functools.Placeholder, 2)()
_functools.partial(print, a=_functools.Placeholder)
_functools.reduce(1)
_functools.reduce(1, 2)
_functools.reduce(int, [])
_functools.cmp_to_key()
_functools.cmp_to_key(lambda a, b: 0)(3) < 3
_operator.concat(1, 2)
_operator.countOf(1, 1)
_operator.indexOf([], 1)
_operator.length_hint(1, "a")
_operator.itemgetter()
_operator.itemgetter(1)()
_operator.attrgetter(1)
_operator.methodcaller()
_operator.methodcaller(1)
_heapq.heappop([])
_heapq.heappop(1)
itertools.accumulate()
itertools.batched([1], 0)
list(itertools.batched([1, 2, 3], 2, strict=True))
itertools.combinations([1], -1)
itertools.count("a")
itertools.islice([1], "a")
itertools.islice([1], 1, -1)
itertools.islice([1], 1, 2, 0)
itertools.permutations([1], "a")
itertools.product(repeat=-1)
itertools.repeat(1).__length_hint__()
itertools.tee([], -1)
itertools.zip_longest([1], foo=1)""".splitlines():
    show(source)

for source in (
    "l[5] = 1",
    "del l[5]",
    "l['a'] = 1",
    "del l['a']",
    "l[0:1] = 3",
    "l[::2] = 3",
    "l[::2] = [1]",
    "l += 1",
    "l *= 'a'",
    "l.extend(1)",
):
    run(source, l=[1, 2, 3])
