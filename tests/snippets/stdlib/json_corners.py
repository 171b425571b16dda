# json: what may be a key, how floats and strs are written, where errors are, hooks, subclasses.
import enum
import io
import json
from collections import OrderedDict


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for v in [None, True, 0, -0.0, 1e16, 1e-7, 1.5, 10**30, "", 'a"\\/\b\f\n\r\t', "é\u2028\U0001f600\ud800", [], {}, (1, [2]), {"a": {}}, [[], {}]]:
    t(lambda: json.dumps(v))
    t(lambda: json.dumps(v, ensure_ascii=False))
for v in [{1: 2}, {1.5: 1}, {None: 1, True: 2, False: 3}, {(1,): 2}, {b"a": 1}, {1}, b"x", 1j, object, float("nan"), float("inf"), [float("-inf")], {float("nan"): 1}]:
    t(lambda: json.dumps(v))
t(lambda: json.dumps(float("nan"), allow_nan=False))
t(lambda: json.dumps([{"a": {(1,): 2}}], skipkeys=True))
t(lambda: json.dumps({"b": [1, {"c": 2}], "a": ()}, indent=2))
t(lambda: json.dumps({"b": [1, []], "a": {}}, indent="--", sort_keys=True))
t(lambda: json.dumps([1, 2], indent=0))
t(lambda: json.dumps({"a": [1, 2]}, separators=(",", ":")))
t(lambda: json.dumps({2: 1, "a": 2}, sort_keys=True))
t(lambda: json.dumps({1, 2}, default=sorted))
t(lambda: json.dumps(1j, default=lambda v: v))
t(lambda: json.dumps([1j, {"k": object()}]))
loop = []
loop.append({"x": loop})
t(lambda: json.dumps(loop))
t(lambda: json.dumps(loop, check_circular=False) and 1) if False else None


class Color(enum.IntEnum):
    RED = 1


class Text(enum.StrEnum):
    A = "x"


class MyInt(int):
    def __repr__(self):
        return "my"

    __str__ = __repr__


class MyFloat(float):
    def __repr__(self):
        return "myf"


class MyStr(str):
    def __str__(self):
        return "other"


class MyList(list):
    def __iter__(self):
        return iter([9])


class MyDict(dict):
    def items(self):
        return [("k", 1)]


t(lambda: json.dumps([Color.RED, Text.A, MyInt(5), MyFloat(1.5), MyStr("s"), MyList([1, 2]), MyDict(a=2)]))
t(lambda: json.dumps({Color.RED: 1, MyInt(7): 2, MyFloat(2.5): 3, MyStr("q"): 4}))
for s in ["", " ", "{", "[1,", "[1,]", '{"a"}', '{"a":}', '{"a":1,}', "{1:2}", "[1 2]", "nul", "nan", "NaN", "-Infinity", "01", "1.", ".5", "-", "1e", "+1", '"\\x"', '"\\u12"', '"\\ud800"', '"\\ud83d\\ude00"', '"a', '"a\nb"', "[] []", "'a'", "\ufeff1", "1 // c", "true false", '{"a":1 "b":2}']:
    t(lambda: json.loads(s))
t(lambda: json.loads('"a\tb"', strict=False))
t(lambda: json.loads(b'"\xc3\xa9"'))
t(lambda: json.loads('[1, "é"]'.encode("utf-16")))
t(lambda: json.loads("1".encode("utf-32-be")))
t(lambda: json.loads(b"\xff\xff"))
t(lambda: json.loads(5))
t(lambda: json.loads("[1.5, 2, NaN]", parse_float=str, parse_int=lambda s: s + "i", parse_constant=lambda s: "<" + s + ">"))
t(lambda: json.loads('{"a": 1, "a": 2, "b": {"c": 3}}', object_pairs_hook=lambda p: p))
t(lambda: json.loads('{"a": 1, "b": {"c": 3}}', object_hook=lambda d: sorted(d)))
t(lambda: json.loads('{"a": 1}', object_pairs_hook=OrderedDict))
t(lambda: json.JSONDecoder().raw_decode('  [1] tail', 2))
t(lambda: json.JSONDecoder().raw_decode('x'))
try:
    json.loads('{\n "a": 1,\n "b": oops}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc == '{\n "a": 1,\n "b": oops}', e)
out = io.StringIO()
json.dump({"a": [1, None]}, out, indent=1)
print(out.getvalue(), json.load(io.BytesIO(b"[1]")))
print(list(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}])), list(json.JSONEncoder().iterencode("x")))
print(len(json.dumps([[[]] * 3] * 3)), json.loads("[" * 200 + "]" * 200) != 5)

