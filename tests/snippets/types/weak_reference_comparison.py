"""Weak references compare what they refer to, also when it is one object."""
import gc
import weakref


class Answers:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("eq")
        return "yes"

    def __ne__(self, other):
        print("ne")
        return []


one, other = Answers(), Answers()
basic, called = weakref.ref(one), weakref.ref(one, print)
print(basic is called, basic is weakref.ref(one))
print(basic == called, basic != called, basic == weakref.ref(other))
print({called: "found"}[basic], basic in {called}, basic in {basic})
print(basic == 1, basic != 1, basic.__eq__(one), basic.__ne__(one))
for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
    print(getattr(basic, compare)(called))


class Never:
    def __eq__(self, other):
        return False


never = Never()
a, b = weakref.ref(never), weakref.ref(never, print)
print(a == b, a != b, a == a)


def dead():
    return weakref.ref(Never()), weakref.ref(Never())


x, y = dead()
while x() is not None or y() is not None:
    gc.collect()
print(x == y, x != y, x == x, x != x, x == a, x != a)


class Key:
    """Comparing takes the last of the list away, while the dictionary of weak keys looks one up."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        if mutate:
            del keys[-1]
        return self.n == other.n


mutate = False
keys = [Key(n) for n in range(4)]
d = weakref.WeakKeyDictionary((key, key.n) for key in keys)
mutate = True
count = 0
for key in keys:
    count += 1
    del d[key]
print(count)
