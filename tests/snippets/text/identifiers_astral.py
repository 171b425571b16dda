"""Names with characters beyond the basic plane: variables, attributes, keywords, slots; normalisation of identifiers."""

𐐀 = 1
𝒳 = 2  # NFKC makes it X
print(𐐀, X, "𐐀" in globals(), "𝒳" in globals(), "X" in globals())


class Box:
    __slots__ = ("𐐀", "é")

    def 𐐨(self, 𐐩=3):
        return 𐐩


box = Box()
box.𐐀 = 5
print(box.𐐀, getattr(box, "𐐀"), getattr(box, "\U00010400"), Box.𐐨.__name__, box.𐐨(), box.𐐨(𐐩=4), Box.𐐨.__code__.co_varnames)
setattr(box, "é", 6)
print(box.é, Box.__slots__, hasattr(box, "𐐁"), len("𐐀"), [hex(ord(c)) for c in "𐐀"])


class Open:
    pass


thing = Open()
thing.𐐂 = 1
setattr(thing, "\U00010403", 2)
vars(thing)["𐐄"] = 3
print(vars(thing), thing.𐐃, thing.𐐄, sorted(vars(thing)), [len(name) for name in vars(thing)])
try:
    thing.𐐅
except AttributeError as error:
    print(error, len(error.name), ascii(error.name))
try:
    𐐅
except NameError as error:
    print(error, ascii(error.name))
print((lambda **kw: kw)(𐐀=1, ﬁ=2), eval("𐐀 + 1"), eval("ſ", {"s": "long s"}))
namespace = {}
exec("𐐆 = 'made'\ndef ﬁnd(𝐚): return 𝐚 * 2", namespace)
print(namespace["𐐆"], namespace["find"](2), "𐐀".isidentifier(), "1𐐀".isidentifier(), "😀".isidentifier())
import sys

a = sys.intern("".join(["𐐀", "x"]))
print(a is sys.intern("𐐀x"), a == "𐐀x", len(a))
from collections import namedtuple

pair = namedtuple("Paar", "𐐀 ß")(1, 2)
print(pair, pair.𐐀, pair.ß, pair._asdict())
