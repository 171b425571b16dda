import json

for value in (None, True, 1, -1.5, 1e100, "text", "ü\n\"\\/\u2028😀", [], {}, [1, [2]], {"b": 1, "a": [None]}, {1: 2, None: 3, True: 4, 2.5: 5}, (1,)):
    print(json.dumps(value), json.dumps(value, ensure_ascii=False))
print(json.dumps({"b": [1, {"c": 2}], "a": []}, indent=2, sort_keys=True), json.dumps([1, 2], separators=(",", ":")), json.dumps(float("inf")))
for text in ('{"a": [1, 2.0, -3e2, "x\\u00fc\\n", null, true]}', " [ ] ", '"\\ud83d\\ude00"', "NaN", "-Infinity", "123456789012345678901234567890", "0.1"):
    print(repr(json.loads(text)))
for bad in ("", "{", "[1,]", '{"a" 1}', "tru", '"abc', "[1] x", "{'a': 1}", '"\\x"', "01", "[1 2]", '"\t"', "\ufeff1", '{"a": 1,}'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(repr(bad), error, error.lineno, error.colno, error.pos)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


print(json.dumps({3, 1}, cls=Encoder), json.dumps(1j, default=str), "".join(json.JSONEncoder(indent=1).iterencode([1])))
for bad in (object, {1: {2}}, {(1,): 2}):
    try:
        json.dumps(bad)
    except TypeError as error:
        print(error)
print(json.dumps({(1,): 2, "a": 1}, skipkeys=True))
loop = []
loop.append(loop)
for action in (lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        action()
    except ValueError as error:
        print(error)
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads('{"a":1,"b":2}', object_pairs_hook=list))
print(json.loads(b'{"k": "\xc3\xbc"}'), json.JSONDecoder().raw_decode("[1] rest"))
