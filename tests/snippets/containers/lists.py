"""list: slices, mutation, sorting, comparison, iteration."""
l = list(range(10))
print(l[2:5], l[::-2], l[-3:], l[8:2:-3], l[100:], l[:-100])
l[2:4] = "ab"
print(l)
l[::3] = [0, 0, 0, 0]
print(l)
del l[1::4]
print(l)
l[3:3] = (7, 8, 9)
print(l, len(l))
l[:] = []
print(l, bool(l))

l = [3, 1, 2]
print(sorted(l), l, l.sort(), l)
l.sort(reverse=True)
print(l)
words = "the Quick brown fox Jumps over the lazy Dog".split()
print(sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([2.5, 1.5, -1.0]), sorted([True, 0, 2]))

a = [1, 2]
a.extend(a)
a += (5, 6)
a *= 2
print(a, a.count(1), a.index(5), a.index(5, 5), 6 in a, 7 in a)
a.insert(-1, "x")
a.insert(100, "end")
a.insert(-100, "start")
print(a, a.pop(), a.pop(0), a.pop(-2))
a.remove(2)
a.reverse()
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a)

print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] > [1, 9], [1] == [1.0], [1] != [2], [] < [0])
r = [1]
r.append(r)
print(r, repr([r]))

it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
grow = [1, 2, 3]
for x in grow:
    if len(grow) < 8:
        grow.append(x * 10)
print(grow)
print(list(reversed([1, 2, 3])), [1, 2] * 3, 0 * [1], [1] + [2, 3])


class Evil:
    def __init__(self, target):
        self.target = target

    def __lt__(self, other):
        self.target.append(1)
        return False


e = []
e.extend([Evil(e), Evil(e)])
try:
    e.sort()
except ValueError as x:
    print("ValueError", x)
print(len(e))


class L(list):
    def __repr__(self):
        return "L" + super().__repr__()


s = L([1, 2])
s.name = "n"
print(s, s[:1], type(s[:1]), s + [3], s.name, s == [1, 2], isinstance(s, list))
print([*range(3), *"ab"], [x for x in range(6) if x % 2])
print(hash((1, 2, 3)), hash(()), hash((1, (2, 3))), (1, 2) + (3,), (1,) * 3, (1, 2, 3)[::-1])
print(tuple([1, 2]), (1, 2).index(2), (1, 1).count(1), () < (1,), repr((1,)), (1, 2) == [1, 2])
