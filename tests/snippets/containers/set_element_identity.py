"""Which of two equal members a set operation keeps."""


class Key:
    def __init__(self, value, tag):
        self.value, self.tag = value, tag

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return f"{self.value}{self.tag}"


def keys(tag, *values):
    return {Key(v, tag) for v in values}


def show(collection):
    return sorted(map(repr, collection))


a, b, small, large = keys("a", 1, 2, 3), keys("b", 2, 3, 4), keys("s", 2), keys("l", *range(9))
for left, right in ((a, b), (b, a), (a, small), (small, a), (a, large), (large, a), (a, a)):
    print(show(left & right), show(left.intersection(right)), show(left | right), show(left - right), show(left ^ right))
    print(show(left.intersection(list(right))), show(left.intersection(dict.fromkeys(right))), show(left.intersection(frozenset(right))), show(left.union(list(right))))
    twin = set(left)
    twin &= right
    other = set(left)
    other.intersection_update(list(right))
    third = set(left)
    third |= right
    fourth = set(left)
    fourth.symmetric_difference_update(list(right))
    print(show(twin), show(other), show(third), show(fourth))
print(show(a.intersection(b, small)), show(a.intersection()), show(frozenset(a) & b), show(b.intersection(frozenset(a))), type(frozenset(a) & b), type(a & frozenset(b)))
numbers = [{1, 2, 3} & {1.0, 2.0, True, 5, 6}, {1.0} & {1}, {1} & {1.0}, {True}.intersection([1]), {1}.union([True]), {1.0, 2} - {1}, {0} ^ {False, 3}]
print(numbers)
a.add(Key(1, "new"))
print(show(a), Key(1, "x") in a)
a.discard(Key(1, "y"))
a.add(Key(1, "new"))
print(show(a), {1: "int", True: "bool", 1.0: "float"}, {True: 0} | {1: 5}, dict([(1, 1), (1.0, 2)]))
mixed = {1, "a"}
mixed.update([1.0], "b", {2: 3})
print(sorted(mixed, key=str), mixed.pop() is not None, len(mixed))
for action in (lambda: {1} & [1], lambda: {1}.intersection(5), lambda: {1} | None, lambda: {1}.union([[]]), lambda: {1}.intersection([[]]), lambda: {1} <= [1], lambda: {[]}, lambda: {1}.remove([])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print({frozenset([1])} == {frozenset([1.0])}, {1} in {frozenset([1])}, {frozenset([1]): "x"}.get(frozenset([True])))
s = {frozenset([1, 2])}
s.remove({1, 2})
print(s, {frozenset("a")}.__contains__({"a"}))
