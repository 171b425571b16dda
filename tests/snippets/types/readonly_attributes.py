"""What CPython says when an attribute cannot be set or deleted."""
import types


class Slotted:
    __slots__ = ("a",)

    @property
    def computed(self):
        return 1


class Plain:
    pass


def function(a=1):
    pass


def generator():
    yield


targets = [
    (Slotted(), "b"), (Slotted(), "computed"), (Slotted(), "a"), (object(), "x"), (5, "real"), (5, "x"), (1.5, "imag"), (1j, "real"), ("s", "x"),
    ([], "append"), ((), "x"), ({}, "keys"), (function, "__closure__"), (function, "__globals__"), (function, "__builtins__"),
    (function.__code__, "co_name"), (Plain().__init__, "__self__"), (len, "__name__"), (len, "__self__"), (str.join, "__name__"), (range(3), "start"),
    (slice(1), "stop"), (property(), "fget"), (generator(), "gi_code"), (generator(), "gi_frame"), (memoryview(b""), "format"), (int, "real"), (int, "x"),
    (list[int], "__origin__"), (int | str, "__args__"), (None, "x"), (..., "x"), (types.MappingProxyType({}), "x"), (classmethod(len), "__func__"),
    (super(Plain, Plain()), "x"), (super(Plain, Plain()), "__thisclass__"), (BaseException(), "__cause__"), (BaseException(), "args"),
    (StopIteration(), "value"), (OSError(), "characters_written"), (iter([]), "x"), (zip(), "x"), (types.SimpleNamespace(), "a"), (type, "__mro__"),
    (Plain, "__mro__"), (Plain, "__base__"), (Plain, "__dict__"), (Plain(), "__dict__"), (Plain(), "__class__"), (Plain, "__name__"), (Plain(), "__weakref__"),
]  # fmt: skip
for target, name in targets:
    shown = f"{type(target).__name__}.{name}"
    for action in (lambda: setattr(target, name, 1), lambda: delattr(target, name)):
        try:
            action()
            print(shown, "done")
        except Exception as error:
            print(shown, type(error).__name__, str(error).split(" at 0x")[0])
