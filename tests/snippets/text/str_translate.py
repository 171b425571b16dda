"""translate and maketrans: tables that are dicts, sequences, objects; deletions, growth, errors."""

print(str.maketrans("abc", "xyz"), str.maketrans("a", "b", "cd"), str.maketrans({"a": "1", 98: None, "é": 0x1F600}))
print("abcabc".translate(str.maketrans("abc", "xyz")), "hello".translate(str.maketrans("l", "L", "h")), "aé".translate({97: "ää", 233: None}))
print("abc".translate({97: 0x10400, 98: "", 99: "ccc"}), ascii("a\ud800b".translate({0xD800: "X"})), "😀a".translate({0x1F600: "smile"}))


class Table:
    def __getitem__(self, code):
        if code > 110:
            raise LookupError(code)
        if code == 110:
            return None
        return code + 1


class Sequence(list):
    pass


print("hal nope xyz".translate(Table()), "abc".translate([chr(i).upper() for i in range(128)]), "abcé".translate(Sequence("x" * 98)))
print("abc".translate("x" * 98), "a".translate({}), "".translate({97: 1}), "éabc".translate(bytes(range(256))))


class Missing(dict):
    def __missing__(self, key):
        self[key] = f"<{key}>"
        return self[key]


table = Missing()
print("abca".translate(table), table)
for action in (lambda: "a".translate(), lambda: "a".translate(5), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}),
               lambda: "a".translate({97: -1}), lambda: str.maketrans("ab", "x"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}),
               lambda: str.maketrans({1.5: 2}), lambda: str.maketrans("a", "b", 5), lambda: str.maketrans(1, 2)):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Failing:
    def __getitem__(self, code):
        raise ValueError(f"no {code}")


try:
    "ab".translate(Failing())
except ValueError as error:
    print(error)
print(b"hello".translate(bytes(range(256)).replace(b"l", b"L")), b"hello".translate(None, b"l"), b"abc".translate(bytes.maketrans(b"ab", b"xy"), delete=b"c"))
for action in (lambda: b"a".translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(5), lambda: b"a".translate()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
