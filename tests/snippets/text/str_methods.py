"""Methods of str: results and messages."""

LINES = r'''
s='Hello, World'
s[::-1]
s[1:5:2]
s[-3:]
s[100:]
s[5:2]
s[5:2:-1]
s[::3]
s[0:1:100000000000000000000]
'a\U0001F600b'[::-1]
'a\U0001F600b'[1]
len('a\U0001F600b')
'\ud83d\ude00'
len('\ud83d\ude00')
'\ud83d'+'\ude00' == '\U0001F600'
'abc'.find('c',-1)
'abc'.find('',3)
'abc'.find('',4)
'abc'.count('')
'aaa'.count('a',1)
'abc'.index('z')
'abc'.rindex('z')
'abc'.replace('','-')
'abc'.replace('','-',2)
'aXbXc'.replace('X','yy',count=1)
'abc'.replace(1,'a')
'abc'.startswith('b',1)
'abc'.startswith(('x','a'))
'abc'.startswith(1)
'abc'.startswith((1,))
'abc'.endswith(('c',))
'a b  c '.split()
'a b  c '.split(' ')
'a b  c '.split(maxsplit=1)
'a,b,c'.rsplit(',',1)
' a b c '.rsplit(None,1)
'abc'.split('')
'abc'.split(1)
'a\nb\r\nc\x0bd\u2028e'.splitlines()
'a\nb\r\n'.splitlines(True)
'a.b.c'.partition('.')
'a.b.c'.rpartition('.')
'abc'.partition('')
'abc'.partition(1)
' x '.strip()
'xxaxx'.strip('x')
'xyaxy'.lstrip('yx')
'a'.strip(1)
'a'.center(4)
'a'.center(5,'*')
'ab'.center(5,'*')
'ab'.center(6,'ab')
'ab'.center(6,1)
'a'.ljust(3,'\u1234')
'-5'.zfill(4)
'+a'.zfill(5)
'a\tb'.expandtabs()
'a\tb'.expandtabs(0)
'a\tb\n\tc'.expandtabs(4)
'abc'.join(['x','y'])
'-'.join('abc')
'-'.join([1])
'-'.join(['a',2])
'-'.join(5)
'-'.join({'a':1,'b':2})
'\xdf'.upper()
'\xdf'.title()
'\ufb01x'.title()
'\u0130'.lower()
'\u03a3'.lower()
'A\u03a3'.lower()
'A\u03a3 B\u03a3b'.lower()
'\u01c5'.swapcase()
'hello WORLD'.title()
"they're bill's".title()
'hELLO'.capitalize()
'\xdf'.casefold()
'\u0390'.casefold()
'\u13a0'.casefold()
'Hello'.swapcase()
'abc'.isalpha()
''.isalpha()
'\u00b2'.isdigit()
'\u00b2'.isdecimal()
'\u00bd'.isnumeric()
'Aa'.istitle()
'AA'.isupper()
'a1'.islower()
' \t\u3000'.isspace()
'_a1'.isidentifier()
'1a'.isidentifier()
'\xaa'.islower()
'a\n'.isprintable()
'abc'.isascii()
'a' in 'abc'
1 in 'abc'
'abc'*3
3*'abc'
'a'*-1
'a'*1.5
'a'+1
1+'a'
'a'<'b'
'a'<1
'a'=='a'
'\uffff'<'\U00010000'
hash('')
'abc'['a']
'abc'[10]
'abc'[2**70]
'abc'.__getnewargs__()
'abc'.__format__('>5')
'abc'.__format__('d')
'abc'.__format__(1)
'abc'.translate({97:'xx',98:None,99:100})
'abc'.translate({97:1.5})
'abc'.translate('xyz')
'abc'.translate(5)
'\x00\x01'.translate('xyz')
str.maketrans('ab','cd','e')
str.maketrans({'a':1,98:2})
str.maketrans('a')
str.maketrans({'ab':1})
str.maketrans('ab','c')
str.maketrans(1,'c')
str.maketrans({1.5:2})
'abc'.removeprefix('a')
'abc'.removesuffix('c')
'abc'.removesuffix('')
'\xe9'.encode()
'\xe9'.encode('ascii')
'\xe9\u1234x'.encode('ascii','xmlcharrefreplace')
'\xe9\u1234x'.encode('ascii','backslashreplace')
'\xe9\u1234x'.encode('ascii','namereplace')
'\xe9\u1234x'.encode('ascii','replace')
'\xe9\u1234x'.encode('latin-1','ignore')
'\xe9\u1234\u5678'.encode('latin-1')
'\ud800'.encode()
'\ud800a\udc80'.encode('utf-8','surrogatepass')
'\udc80a'.encode('utf-8','surrogateescape')
'\udc80\ud800'.encode('utf-8','surrogateescape')
'\ud800'.encode('utf-8','nope')
'abc'.encode(1)
b'\xff'.decode()
b'\xe4\xb8'.decode()
b'\xe4\xb8\xad'.decode()
b'a\xe4b'.decode('utf-8','replace')
b'\xed\xa0\x80'.decode('utf-8','surrogatepass')
b'\xed\xa0\x80'.decode('utf-8')
b'\xf5'.decode('utf-8')
b'\xf0\x90\x80'.decode('utf-8','backslashreplace')
b'\xff'.decode('ascii')
b'\xff'.decode('utf-8','surrogateescape')
b'\xff\x80'.decode('ascii','ignore')
str(b'abc')
str(b'abc','ascii')
str(object=b'abc',errors='strict')
str('a',errors='strict')
str()
repr('a\'b')
repr("a'b\"")
repr('\x00\x7f\xa0\u2028\ud800\U000e0001')
'''

scope = dict(globals())
for line in LINES.strip().splitlines():
    try:
        try:
            code = compile(line, "<line>", "eval")
        except SyntaxError:
            exec(compile(line, "<line>", "exec"), scope)
            continue
        print(line, "->", ascii(eval(code, scope)))
    except Exception as e:
        print(line, "->", type(e).__name__, ascii(str(e)))
