# persistent_id and persistent_load set on a pickler itself go before the type's, also at call sites that know the type.
import _pickle
import io


class Marked(_pickle.Pickler):
    def persistent_id(self, obj):
        return None


def dumped(kind, own):
    file = io.BytesIO()
    pickler = kind(file, 0)
    before = type(pickler.persistent_id).__name__
    if own:
        pickler.persistent_id = lambda obj: "own" if obj is None else None
    pickler.dump([None])
    after = type(pickler.persistent_id).__name__
    if own:
        del pickler.persistent_id
    return before, after, type(pickler.persistent_id).__name__, file.getvalue()


for kind in (_pickle.Pickler, Marked):
    for own in (False, True, False, True, True):
        print(kind.__name__, own, *dumped(kind, own))


def loaded(own):
    unpickler = _pickle.Unpickler(io.BytesIO(b"(lp0\nPtext\na."))
    if own:
        unpickler.persistent_load = "loaded {}".format
    try:
        return unpickler.load(), type(unpickler.persistent_load).__name__
    except Exception as error:
        return type(error).__name__, str(error)


for own in (False, True, False, True, True):
    print(own, *loaded(own))
print("__getattribute__" in vars(_pickle.Pickler), "__getattribute__" in vars(_pickle.Unpickler))
