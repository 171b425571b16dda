"""Text signatures and doc attributes of built-in types and methods; comparison methods that types define themselves."""
import inspect
import types

for cls in (bool, complex, enumerate, float, frozenset, list, map, object, property, reversed, set, tuple, classmethod, staticmethod,
            types.ModuleType, types.SimpleNamespace, types.CellType, type(None), int, str, bytes, dict, range, slice, super, type, ValueError):  # fmt: skip
    print(cls.__name__, cls.__text_signature__)
for function in (dict.__init__, dict.__new__, type.__call__, str.count, bytes.find, list.__getitem__, dict.pop, dict.setdefault, property.setter,
                 range.index, memoryview.cast, print, abs, len, getattr, vars, type.__prepare__, object.__eq__, (1).__add__):  # fmt: skip
    print(function.__qualname__, function.__text_signature__)
for cls in (dict, range, memoryview, types.CodeType, types.MethodType, types.GenericAlias, type(None), types.CellType):
    print(cls.__name__, [name for name in ("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__") if name in vars(cls)])
print({}.__lt__({}), range(2).__ge__(3), None.__lt__(None), dict.__lt__.__objclass__, range.__le__.__qualname__)
print([cls.__name__ for cls in (ValueError, TypeError, LookupError, UserWarning) if "__new__" in vars(cls)])
print(ValueError.__new__.__self__, ValueError.__new__(ValueError, 1).args)
for action in (lambda: TypeError.__new__(ValueError), lambda: ValueError.__new__(), lambda: ValueError(a=1), lambda: dict.__lt__({})):
    try:
        print(action())
    except TypeError as error:
        print(error)
for callable_ in (list.append, dict.get, float.__round__, sorted, int.to_bytes, str.split, float, staticmethod):
    print(inspect.signature(callable_))
for callable_ in (dict, str.count, vars, range):
    try:
        print(inspect.signature(callable_))
    except ValueError as error:
        print(error)


class Heap(dict):
    def __eq__(self, other):
        return True


print(Heap() == 5, Heap() != {1: 2}, Heap() != {}, Heap.__hash__)
