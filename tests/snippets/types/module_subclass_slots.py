"""Subclasses of the module type: slots, attributes, __getattr__, properties, repr."""
import sys
import types


class Slotted(types.ModuleType):
    __slots__ = ("extra", "more")


module = Slotted("made", "its doc")
module.extra = 1
print(module.extra, "extra" in vars(module), module.__doc__, module.__name__, sorted(vars(module)))
try:
    module.more
except AttributeError as error:
    print(error)
module.more = [2]
del module.extra
print(module.more, hasattr(module, "extra"))
module.free = 3
print(module.free, vars(module)["free"])


class Computed(types.ModuleType):
    @property
    def answer(self):
        return 42

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"made up {name}"

    def __dir__(self):
        return ["one", "two"]


computed = Computed("computed")
print(computed.answer, computed.anything, dir(computed), hasattr(computed, "_hidden"), repr(computed))
try:
    computed.answer = 1
except AttributeError as error:
    print(error)
sys.modules["computed"] = computed
import computed as again
from computed import answer, something

print(again is computed, answer, something)
plain = types.ModuleType("plain")
plain.__class__ = Computed
print(plain.answer, type(plain).__name__)
try:
    plain.__class__ = dict
except TypeError as error:
    print(error)
for action in (lambda: types.ModuleType(), lambda: types.ModuleType(1), lambda: types.ModuleType("a", "b", "c"), lambda: types.ModuleType("m").nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
dynamic = types.ModuleType("dynamic")
dynamic.__getattr__ = lambda name: name.upper()
print(dynamic.word, types.ModuleType(name="k", doc=None).__doc__)
