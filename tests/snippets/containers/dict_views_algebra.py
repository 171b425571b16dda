"""Set operations of dict views with all kinds of operands; their order, laziness, errors."""
d = {"a": 1, "b": 2, "c": 3}
keys, items, values = d.keys(), d.items(), d.values()
print(sorted(keys & {"a", "z"}), sorted(keys | ["z"]), sorted(keys - "ab"), sorted(keys ^ {"a", "q"}), sorted({"a", "y"} & keys), sorted({"a", "y"} - keys))
print(sorted(items & {("a", 1), ("b", 9)}), sorted(items | {("z", 0)}), sorted(items - [("a", 1)]), sorted(items ^ {("a", 1)}))
print(keys == {"a", "b", "c"}, keys <= {"a", "b", "c", "d"}, keys < {"a", "b", "c"}, keys >= {"a"}, keys > set(), keys != frozenset("abc"), keys == ["a", "b", "c"], items == d.items())
print("a" in keys, ("a", 1) in items, ("a", 2) in items, ("a",) in items, "a" in items, [1] in values, ["x", 1] in items)
print(keys.isdisjoint("xyz"), keys.isdisjoint("xa"), items.isdisjoint([("a", 1)]), items.isdisjoint([]), keys.isdisjoint(keys))
print(keys.mapping, type(keys.mapping).__name__, items.mapping["a"], values.mapping == d)
d["d"] = 4
print(len(keys), list(reversed(keys)), list(reversed(values)), list(reversed(items)), repr(keys), repr(values), repr(items))
for action in (lambda: keys & 5, lambda: keys | None, lambda: 5 - keys, lambda: keys < ["a"], lambda: values & values, lambda: hash(keys), lambda: items & [[1, 2]],
               lambda: keys.isdisjoint(5), lambda: [[]] in keys, lambda: [] in keys, lambda: keys["a"], lambda: setattr(keys, "x", 1), lambda: type(keys)({})):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
unhashable = {"a": [1], "b": {}}
print(("a", [1]) in unhashable.items(), unhashable.items() == {"a": [1], "b": {}}.items())
try:
    unhashable.items() | set()
except TypeError as error:
    print(error)


class Loud(dict):
    def __getitem__(self, key):
        return "loud"

    def keys(self):
        return ["other"]


loud = Loud(a=1)
print(list(loud.items()), list(loud.values()), dict(loud), {**loud}, loud.items() == {"a": 1}.items(), list(Loud.__base__.keys(loud)))
iterator = iter(d)
next(iterator)
d["e"] = 5
for _ in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
iterator = iter(d.items())
del d["a"]
d["f"] = 6
try:
    print(next(iterator))
except RuntimeError as error:
    print(error)
print(iter({}.values()).__length_hint__(), iter(d).__length_hint__(), list(iter(d).__reduce__()[1]))
