"""Prints what built-in types and native modules offer, a line for each: path, kind, signature. Started by run.py.

Arguments: names of modules. `builtins` and `types` stand for all types that the interpreter itself makes.
"""

import sys
import types

# Attributes that every object or every interpreter has in its own way.
SKIPPED = {"__doc__", "__loader__", "__spec__", "__file__", "__cached__", "__builtins__", "__dict__", "__weakref__"}


def kind(value):
    if isinstance(value, type):
        return "type"
    if isinstance(value, types.ModuleType):
        return "module"
    if isinstance(value, (int, float, str, bytes, tuple, frozenset)) or value is None:
        return type(value).__name__
    return "callable" if callable(value) else "attribute"


def signature(value):
    text = getattr(value, "__text_signature__", None)
    return " ".join(text.split()) if isinstance(text, str) else ""


def report(path, value):
    print(f"{path}\t{kind(value)}\t{signature(value)}")


def members(path, cls):
    for name, value in sorted(vars(cls).items()):
        if name not in SKIPPED:
            report(f"{path}.{name}", value)


def hidden_types():
    """Types that have no name in any module, by an instance of each."""

    def generator():
        yield

    async def coroutine():
        pass

    async def async_generator():
        yield

    coroutine_object = coroutine()
    async_generator_object = async_generator()
    asend = async_generator_object.asend(None)
    samples = {
        "generator": generator(),
        "coroutine": coroutine_object,
        "async_generator": async_generator_object,
        "async_generator_asend": asend,
        "function": generator,
        "code": generator.__code__,
        "frame": sys._getframe(),
        "method": "".join,
        "bound_method": Sample().method,
        "cell": (lambda: hidden_types).__closure__ or types.CellType(1),
        "method_descriptor": str.join,
        "wrapper_descriptor": object.__init__,
        "method_wrapper": object().__str__,
        "classmethod_descriptor": dict.__dict__["fromkeys"],
        "getset_descriptor": types.FunctionType.__code__,
        "member_descriptor": types.FunctionType.__globals__,
        "mappingproxy": vars(str),
        "module": sys,
        "namespace": types.SimpleNamespace(),
        "generic_alias": list[int],
        "union": int | str,
        "ellipsis": ...,
        "not_implemented": NotImplemented,
        "none": None,
        "dict_keys": {}.keys(),
        "dict_values": {}.values(),
        "dict_items": {}.items(),
        "list_iterator": iter([]),
        "list_reverseiterator": reversed([]),
        "tuple_iterator": iter(()),
        "str_iterator": iter("é"),
        "str_ascii_iterator": iter(""),
        "bytes_iterator": iter(b""),
        "bytearray_iterator": iter(bytearray()),
        "set_iterator": iter(set()),
        "dict_keyiterator": iter({}),
        "dict_valueiterator": iter({}.values()),
        "dict_itemiterator": iter({}.items()),
        "dict_reversekeyiterator": reversed({}),
        "range_iterator": iter(range(0)),
        "longrange_iterator": iter(range(2**70)),
        "callable_iterator": iter(int, 0),
        "sequence_iterator": iter(Sample()),
        "version_info": sys.version_info,
        "flags": sys.flags,
        "float_info": sys.float_info,
        "int_info": sys.int_info,
        "hash_info": sys.hash_info,
    }
    coroutine_object.close()
    asend.close()
    return {name: type(value) for name, value in samples.items()}


class Sample:
    def method(self):
        pass

    def __getitem__(self, index):
        raise IndexError


def dump_builtins():
    import builtins

    for name, value in sorted(vars(builtins).items()):
        if name in SKIPPED or name == "_":
            continue
        report(name, value)
        if isinstance(value, type):
            members(name, value)
    try:
        hidden = hidden_types()
    except Exception as error:
        print(f"(hidden types)\t{type(error).__name__}: {error}\t")
        return
    for name, cls in sorted(hidden.items()):
        report(f"<{name}>", cls)
        members(f"<{name}>", cls)


def dump_module(name):
    try:
        module = __import__(name)
    except ImportError:
        return
    report(name, module)
    for attribute, value in sorted(vars(module).items()):
        if attribute in SKIPPED or isinstance(value, types.ModuleType):
            continue
        report(f"{name}.{attribute}", value)
        if isinstance(value, type) and value.__module__ != "builtins":
            members(f"{name}.{attribute}", value)


def main():
    for name in sys.argv[1:]:
        if name == "builtins":
            dump_builtins()
        else:
            dump_module(name)


main()
