# json: odd values, errors with positions, hooks.
import json


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class E(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


def where(text, **k):
    try:
        return json.loads(text, **k)
    except json.JSONDecodeError as e:
        return e.msg, e.pos, e.lineno, e.colno, str(e)


cycle = []
cycle.append(cycle)


t(lambda: (json.dumps([1, 1.0, 1e100, -0.0, True, None, 'é"\\\n\x00\u2028\U0001f40d', {}, [], ()]), json.dumps('é', ensure_ascii=False), json.dumps({1: 2, None: 3, True: 4, 1.5: 5})))
t(lambda: (json.dumps({'b': 1, 'a': [1, {'c': 2}]}, sort_keys=True, indent=2), json.dumps([1, 2], separators=(',', ':')), json.dumps({'a': 1}, indent='-'), json.dumps([], indent=2), json.dumps([[]], indent=0)))
t(lambda: (json.dumps(float('nan')), json.dumps([float('inf'), float('-inf')])))
t(lambda: json.dumps(float('nan'), allow_nan=False))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True))
t(lambda: json.dumps({1, 2}))
t(lambda: (json.dumps({1, 2}, cls=E), json.dumps(5j, default=str)))
t(lambda: json.dumps(5j, cls=E))
t(lambda: json.dumps(cycle))
t(lambda: json.dumps(object, default=lambda o: o))
t(lambda: json.dumps({'a': 1, 5: 2}, sort_keys=True))
t(lambda: (json.loads('[1, 2.5, -0, 1E3, "a\\u00e9\\ud83d\\udc0d\\n", true, null, {"k": []}]'), json.loads(b'"\xc3\xa9"'), json.loads('NaN') != json.loads('NaN'), json.loads('-Infinity'), json.loads(' [ ] ')))
t(lambda: [where(t) for t in ('', ' ', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', 'nul', '01', '1.', '-', '"a', '"\\x"', '"\\u12"', '[1] x', '\n\n  ?')])
t(lambda: (where('"a\nb"'), where('"a\nb"', strict=False), where("{'a': 1}"), where('[1 2]'), where('{"a" 1}'), where('\ufeff1')))
t(lambda: json.loads(5))
t(lambda: (json.loads('{"a": 1, "a": 2}'), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads('1.5', parse_float=str), json.loads('15', parse_int=float), json.loads('NaN', parse_constant=lambda c: c)))
t(lambda: (json.JSONDecoder().raw_decode('[1] tail'), json.JSONDecoder().raw_decode('x 5', 2)))
t(lambda: (list(json.JSONEncoder(indent=1).iterencode([1, {'a': None}])), json.JSONEncoder().encode('x')))
