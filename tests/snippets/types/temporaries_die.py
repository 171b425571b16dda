"""What a statement evaluated on the way keeps no object alive; callbacks of one object run newest first."""

import gc
import weakref


class Thing:
    def __init__(self, number=0):
        self.number = number


def alive(reference):
    gc.collect()
    return reference() is not None


def comprehension():
    things = [Thing(i) for i in range(3)]
    reference = weakref.ref(things[1])
    del things
    return alive(reference)


def comprehension_over_things(things):
    reference = weakref.ref(things[1])
    numbers = [thing.number for thing in things]
    things.clear()
    return numbers, alive(reference)


def item_assignment():
    items = {}
    items[1] = Thing()
    reference = weakref.ref(items[1])
    items.clear()
    return alive(reference)


def unpacking():
    a, b = [Thing(), Thing()]
    reference = weakref.ref(b)
    del a, b
    return alive(reference)


def several_targets():
    a = b = Thing()
    reference = weakref.ref(a)
    del a, b
    return alive(reference)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return None


def with_statement():
    with Manager() as manager:
        reference = weakref.ref(manager)
        del manager
    return alive(reference)


print(comprehension())
print(comprehension_over_things([Thing(1), Thing(2)]))
print(item_assignment())
print(unpacking())
print(several_targets())
print(with_statement())

for _ in range(20):
    thing = Thing()
    calls = []
    references = [weakref.ref(thing, lambda r, i=i: calls.append(i)) for i in range(5)]
    del references[2]
    del thing
    gc.collect()
    if calls != [4, 3, 1, 0]:
        print(calls)
