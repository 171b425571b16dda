"""What a process does for the first time, done by many threads at once: each gets the same answer, and nobody an error."""
import random
import subprocess
import sys

from stress import THREADS, passed, rounds

# One line each: an expression, the same wherever it runs, that wants something nobody has used yet.
STEPS = """
'\u20ac'.encode('koi8-r', 'xmlcharrefreplace')
b'\\xa4'.decode('latin9')
'x'.encode('cp1140').decode('cp1140')
__import__('pickle').dumps(['\u20ac', 1.5, None, {1}], 0)
__import__('pickle').loads(__import__('pickle').dumps(__import__('collections').OrderedDict(a=1)))
__import__('datetime').datetime.strptime('2026-11-29 10:11', '%Y-%m-%d %H:%M').isoformat()
__import__('json').loads('[1, {"a": "\\\\u20ac"}]')
__import__('json').dumps({'a': [1.5, None]}, indent=1)
__import__('re').sub(r'(?i)(?P<x>a+)\\b', r'<\\g<x>>', 'aA b aa')
__import__('struct').pack('<hIq', 1, 2, 3)
str(__import__('decimal').Decimal('1.10') / 3)
str(__import__('fractions').Fraction('3/6') + 1)
__import__('hashlib').sha3_256(b'x').hexdigest()
__import__('hashlib').new('sha1', b'x').hexdigest()
__import__('hmac').new(b'k', b'x', 'md5').hexdigest()
__import__('unicodedata').name('\u20ac') + __import__('unicodedata').normalize('NFD', '\u00e9')
'\\N{EURO SIGN}'
__import__('unicodedata').lookup('LATIN SMALL LETTER A WITH ACUTE')
__import__('os').strerror(2) + __import__('errno').errorcode[2]
type(OSError(2, 'x')).__name__ + type(OSError(13, 'x')).__name__
__import__('enum').Enum('E', 'a b')(2).name
__import__('dataclasses').make_dataclass('D', ['x'])(5).x
str(__import__('inspect').signature(__import__('os').path.join))
str(__import__('inspect').signature(sorted))
__import__('ast').unparse(__import__('ast').parse('a = [x for x in b if c]'))
__import__('ast').dump(__import__('ast').parse('1 + 2'))
sorted(__import__('symtable').symtable('def f(a): return b', 'f', 'exec').get_identifiers())
[t.string for t in __import__('tokenize').generate_tokens(iter(['a = 1\\n']).__next__)]
__import__('zlib').decompress(__import__('zlib').compress(b'abc' * 9))
__import__('bz2').decompress(__import__('bz2').compress(b'abc' * 9))
__import__('lzma').decompress(__import__('lzma').compress(b'abc' * 9))
__import__('asyncio').run(__import__('asyncio').sleep(0, 5))
__import__('sqlite3').connect(':memory:').execute('select 1 + 1').fetchone()
[e.tag for e in __import__('xml.etree.ElementTree').etree.ElementTree.fromstring('<a><b/></a>')]
__import__('random').Random(5).sample(range(100), 5)
__import__('math').factorial(20) + __import__('math').comb(9, 3)
__import__('cmath').sqrt(-4)
str(__import__('uuid').uuid5(__import__('uuid').NAMESPACE_DNS, 'x'))
str(__import__('ipaddress').ip_address('10.0.0.1') + 5)
__import__('csv').Sniffer().sniff('a;b\\n1;2\\n').delimiter
__import__('array').array('d', [1.5]).tobytes()
__import__('functools').reduce(lambda a, b: a * b, range(1, 9))
list(__import__('itertools').batched('abcde', 2))
__import__('locale').localeconv()['decimal_point']
__import__('time').strftime('%j', __import__('time').gmtime(0))
__import__('textwrap').fill('a b c ' * 9, 10)
__import__('difflib').SequenceMatcher(None, 'abcd', 'bcde').ratio()
__import__('configparser').ConfigParser().defaults()
__import__('urllib.parse').parse.urlsplit('http://a/b?c#d').query
__import__('email').message_from_string('A: b\\n\\nc')['a']
__import__('base64').b85encode(b'abcd')
__import__('heapq').nsmallest(2, [3, 1, 2])
__import__('statistics').stdev([1, 2, 4])
__import__('calendar').month(2026, 11)
__import__('typing').get_type_hints(__import__('typing').NamedTuple('N', [('a', int)]))
__import__('contextvars').copy_context().run(lambda: 5)
__import__('traceback').format_exception_only(ValueError('x'))
__import__('logging').getLogger('a.b').getEffectiveLevel()
__import__('socket').inet_aton('1.2.3.4')
__import__('selectors').DefaultSelector().close()
__import__('queue').PriorityQueue().qsize()
__import__('concurrent.futures').futures.ThreadPoolExecutor(1).submit(len, 'abc').result()
__import__('zoneinfo').ZoneInfo('UTC').key
__import__('copy').deepcopy([{1: (2,)}])
__import__('weakref').WeakValueDictionary().copy().data
__import__('types').SimpleNamespace(a=1).a
[].append.__doc__ is None, int.from_bytes(b'ab'), (5).bit_count()
eval('lambda *a, b=1, **c: (a, b, c)')(1, x=2)
exec('class A[T]: x: T = 1\\nassert A.__annotations__')
f'{1234.5:>12,.2f}|{"a":^5}|{255:#x}' + '%-5s|%05.1f' % ('a', 2.25)
sorted(n for n in dir(type('T', (dict,), {})) if 'item' in n)
"""
PROGRAM = r"""
import threading
wait, results = threading.Barrier(COUNT), [[] for _ in range(COUNT)]

def work(i):
    for step in STEPS:
        wait.wait()
        try:
            results[i].append(repr(eval(step)))
        except BaseException as e:
            results[i].append(f"!{type(e).__name__}: {e}")

threads = [threading.Thread(target=work, args=(i,)) for i in range(COUNT)]
for t in threads: t.start()
for t in threads: t.join()
for step, *answers in zip(STEPS, *results):
    first = answers[0]
    if set(answers) != {first} or first.startswith("!"):
        print(step, answers)
"""
for number in rounds():
    steps = STEPS.strip().splitlines()
    if number:
        random.Random(number).shuffle(steps)
    program = f"COUNT, STEPS = {THREADS}, {steps!r}\n{PROGRAM}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100)
    assert (done.stdout, done.stderr) == ("", ""), done.stdout[-3000:] + done.stderr[-3000:]
passed()
