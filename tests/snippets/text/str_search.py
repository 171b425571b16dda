# Searching strs: bounds, empty needles, errors.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


s = 'abcabc'


t(lambda: (s.find('c'), s.find('c', 3), s.find('c', -1), s.find('z'), s.find(''), s.find('', 6), s.find('', 7), s.find('abc', 1, 5)))
t(lambda: (s.rfind('c'), s.rfind('', 2), s.rfind('c', 0, 5), s.rfind('', -100, 100)))
t(lambda: s.index('z'))
t(lambda: s.rindex('b', 5))
t(lambda: s.find())
t(lambda: s.find(1))
t(lambda: s.find('a', 'b'))
t(lambda: (s.find('a', None, None), s.count('a'), s.count(''), s.count('a', 1), s.count('', 10), 'aaa'.count('aa')))
t(lambda: (s.startswith('ab'), s.startswith(('x', 'a')), s.startswith('b', 1), s.startswith('', 10), s.startswith(())))
t(lambda: s.startswith(['a']))
t(lambda: (s.startswith(('a', 1)), s.startswith(('x', 1))))
t(lambda: (s.endswith('c', 0, 3), s.endswith(('b', 'c')), s.endswith('', 6), s.endswith('abc', -3)))
t(lambda: ('a' in s, '' in '', 'ca' in s))
t(lambda: 1 in s)
t(lambda: (s.replace('a', 'X'), s.replace('', '-'), s.replace('a', '', 1), s.replace('a', 'b', 0), s.replace('z', 'q'), s.replace('a', 'b', count=1)))
t(lambda: s.replace('a', 1))
t(lambda: s.replace('a'))
t(lambda: (s.partition('c'), s.rpartition('c'), s.partition('z'), s.rpartition('z')))
t(lambda: s.partition(''))
t(lambda: s.partition(1))
t(lambda: (s.removeprefix('ab'), s.removesuffix('bc'), s.removeprefix('z'), s.removesuffix('')))
t(lambda: s.removeprefix(1))
t(lambda: (s.translate({97: 'X', 98: None, 99: 100}), s.translate(str.maketrans('ab', 'xy', 'c')), s.translate(str.maketrans({'a': 'long'}))))
t(lambda: s.translate({97: 2**31}))
t(lambda: s.translate({97: 1.5}))
t(lambda: str.maketrans('a', 'bc'))
t(lambda: str.maketrans({'ab': 1}))
t(lambda: str.maketrans(1))
t(lambda: (s.translate([]), 'a'.translate(5) if False else ''))
