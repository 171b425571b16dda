# re: groups, substitutions, flags, errors with positions.
import re


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def err(p):
    try:
        return re.compile(p).pattern
    except re.PatternError as e:
        return e.msg, e.pos, str(e)


t(lambda: (re.match(r'(a)(b)?', 'a').groups(), re.match(r'(?P<x>a)(b)?', 'ab').groupdict(), re.match('a', 'ab').span(), re.search('b', 'ab').start(), re.fullmatch('a', 'ab'), re.match(r'(a)|b', 'b').groups('-')))
t(lambda: re.match('(a)', 'a')[2])
t(lambda: re.match('(a)', 'a')['x'])
t(lambda: (re.match('(?P<q>a)', 'a')['q'], re.match('(a)(?P<q>b)', 'ab').lastgroup, re.match('((a)b)', 'ab').lastindex, re.match('a', 'a').re.pattern, re.match('(a)', 'xa'[1:]).regs))
t(lambda: (re.sub('(a)(b)', r'\2\1\g<0>', 'abab'), re.sub('x*', '-', 'abxd'), re.sub('a', lambda m: m[0].upper(), 'aba', count=1), re.subn('a', '', 'banana'), re.sub('(?P<n>a)', r'[\g<n>]', 'a')))
t(lambda: re.sub('(a)', r'\2', 'a'))
t(lambda: re.sub('(a)', r'\g<x>', 'a'))
t(lambda: re.sub('a', r'\q', 'a'))
t(lambda: (re.split(r'(,)|;', 'a,b;c'), re.split('x*', 'axbc'), re.split(',', 'a,b,c', maxsplit=1), re.split('', 'ab'), re.findall(r'(\w)(\d)?', 'a1b'), re.findall('', 'ab'), [m.span() for m in re.finditer('a*', 'baac')]))
t(lambda: [err(p) for p in ('(', ')', '[', '[a', '*', 'a**', 'a{2,1}', '(?P<a>', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=z)', '\\', '(?<=a*)', '(?z)', '[b-a]', '(?(1)a|b|c)', '(?(9)a)', '\\8', '(?:a', 'a{1}{2}', '(?P', '\\xg', '\\N{NO}', '(?<!)x', '(?#', 'x(?i)')])
t(lambda: (re.findall('(?i)É', 'é'), re.findall('(?m)^.', 'a\nb'), re.findall('(?s).', 'a\n'), re.findall('(?x) a b # c', 'ab'), re.findall(r'\w', 'é_1 ', re.ASCII), re.findall('(?i:a)b', 'Ab'), re.findall('k', '\u212a', re.I)))
t(lambda: (re.match(r'(?:(a)|b)*', 'ab').groups(), re.match(r'(a+)+$', 'aaab'), re.match(r'(?>a+)a', 'aaa'), re.match('a++b', 'aab')[0], re.match(r'(.)\1', 'aa')[0], re.search(r'(?<=x)a', 'xa')[0], re.search(r'a(?!b)', 'abac').start(), re.match(r'(a)?(?(1)b|c)', 'c')[0]))
t(lambda: (re.escape('a.b*c \n-é'), re.compile('a', re.I | re.X), re.compile(b'a').search(b'ba').span(), repr(re.match('a', 'a')), repr(re.compile('x' * 300))[:30]))
t(lambda: re.match('a', b'a'))
t(lambda: re.match(b'a', 'a'))
t(lambda: re.compile(5))
t(lambda: re.compile('a', 'b'))
t(lambda: re.compile(re.compile('a'), re.I))
t(lambda: (re.match('a', 'a').expand(r'\g<0>!'), re.compile('b').match('ab', 1).span(), re.compile('^b').match('ab', 1), re.compile('a$').search('ab', 0, 1)[0], re.compile('(a)(?P<x>b)').groupindex['x'], re.compile('(a)(b)').groups))
t(lambda: (re.compile('a') == re.compile('a'), hash(re.compile('a')) == hash(re.compile('a')), re.compile('a') == re.compile('a', re.I), re.compile('a').flags, re.I | re.M, re.RegexFlag(0)))
t(lambda: (re.sub(r'\b', '|', 'ab c'), re.findall(r'\B', 'ab'), re.findall(r'[^\W\d]', 'a1_é'), re.findall('[]a]', ']a'), re.findall(r'[\d-z]', '1-z'), re.findall('\\Aa|b\\Z', 'ab'), re.findall('a{,2}', 'aaa'), re.findall('x{a}', 'x{a}')))
