"""Imports: finders, loaders, module attributes, errors, relative imports, reload, lazy __getattr__, __all__, circular imports."""
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types

SOURCES = {
    "pkg": "__all__ = ['sub', 'name']\nname = 'pkg name'\n_hidden = 1\nother = 2\nprint('running', __name__, __package__, __spec__.name)",
    "pkg.sub": "from . import name\nfrom .. import nothing" if False else "from . import name\nfrom .deep import thing\nvalue = name.upper()",
    "pkg.deep": "thing = 'deep'\nimport pkg\nback = pkg",
    "pkg.broken": "raise ValueError('broken module')",
    "pkg.beyond": "from ... import x",
    "circ_a": "import circ_b\nvalue = 'a'\nfrom circ_b import seen",
    "circ_b": "import circ_a\nseen = hasattr(circ_a, 'value')\ntry:\n    from circ_a import value\nexcept ImportError as error:\n    message = str(error).split(' (')[0]",
    "lazy": "def __getattr__(name):\n    if name == 'magic':\n        return 42\n    raise AttributeError(f'no {name}')\ndef __dir__():\n    return ['magic']",
    "counter": "count = globals().get('count', 0) + 1",
    "replaced": "import sys, types\nsys.modules[__name__] = types.SimpleNamespace(who='replacement')",
}


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name in SOURCES:
            return importlib.util.spec_from_loader(name, self, is_package=name == "pkg", origin=f"memory:{name}")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(compile(SOURCES[module.__name__], f"<{module.__name__}>", "exec"), vars(module))


sys.meta_path.insert(0, Finder())
import pkg.sub

print(pkg.sub.value, pkg.deep.thing, pkg.deep.back is pkg, pkg.__path__, repr(pkg), repr(pkg.sub), pkg.sub.__package__, pkg.__spec__.submodule_search_locations)
scope = {}
exec("from pkg import *", scope)
print(sorted(k for k in scope if not k.startswith("__")))
for statement in ("import nope", "import pkg.nope", "from pkg import missing", "from pkg.nope import x", "import pkg.broken", "import pkg.beyond", "from nope import x", "import pkg.sub.x", "from . import x", "from .x import y", "from lazy import other", "import json.nope"):
    try:
        exec(statement, {"__name__": "__main__"})
        print("fine", statement)
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", None))
print("pkg.broken" in sys.modules, hasattr(pkg, "broken"))
import circ_a

print(circ_a.seen, sys.modules["circ_b"].message)
import lazy
from lazy import magic

print(magic, lazy.magic, dir(lazy), hasattr(lazy, "x"))
import counter

importlib.reload(counter)
print(counter.count, importlib.reload(counter) is counter, counter.count)
import replaced

print(replaced.who)
sys.modules["blocked"] = None
for name in ("blocked", "pkg.\0", "", "..x"):
    try:
        importlib.import_module(name)
    except Exception as error:
        print(type(error).__name__, error)
print(importlib.import_module(".sub", "pkg") is pkg.sub, __import__("pkg.sub") is pkg, __import__("pkg.sub", fromlist=["x"]) is pkg.sub, __import__("sub", {"__package__": "pkg", "__name__": "pkg.x"}, None, ["v"], 1) is pkg.sub)
for arguments in ((), (5,), ("pkg", None, None, (), -1), ("", None, None, (), 0), ("x", {}, None, (), 1), ("x", {"__package__": "nope"}, None, (), 1), ("x", {"__package__": 5}, None, (), 1)):
    try:
        __import__(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
spec = importlib.util.find_spec("pkg.deep")
print(spec.name, spec.parent, spec.origin, spec.has_location, spec.cached, importlib.util.find_spec("nothing_at_all"), importlib.util.resolve_name(".a", "b.c"))
module = importlib.util.module_from_spec(spec)
print(module.__name__, hasattr(module, "thing"), module is sys.modules["pkg.deep"])
import pkg.deep as renamed, pkg as p2, sys as system

print(renamed.thing, p2 is pkg, system is sys)
del sys.modules["pkg.deep"]
import pkg.deep

print(pkg.deep is renamed, isinstance(sys.modules, dict), type(pkg.__loader__).__name__, pkg.__builtins__ is __builtins__ or type(pkg.__builtins__).__name__)


def inside():
    import pkg.sub as local
    from pkg import name as n

    return local.value, n


print(inside(), types.ModuleType("m").__dict__["__spec__"])
original = __builtins__.__import__ if hasattr(__builtins__, "__import__") else __builtins__["__import__"]
import builtins


def tracing(name, *rest):
    print("import", name, rest[2:])
    return original(name, *rest)


builtins.__import__ = tracing
try:
    import pkg.sub
    from pkg import sub, name
    from pkg.deep import thing as t
finally:
    builtins.__import__ = original
