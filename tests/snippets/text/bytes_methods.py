"""Methods of bytes and bytearray: results and messages."""

LINES = r'''
bytes('a\xe9','utf-8')
bytes([1,2,3])
bytes(3)
bytes({1:2})
bytes('a')
bytearray(b'abc')
bytearray(3)
b=bytearray(b'hello')
b[1:3]=b'XYZW'
b
b[::2]=b'1234'
b
del b[1::2]
b
del b[0]
b
b.insert(1,65)
b
b.extend([1,2])
b
b.pop(0)
b
b.reverse()
b
b+=b'zz'
b
b*=2
b
b.clear()
b
b.resize(3)
b
b.append(255)
b
b.remove(255)
b
b.copy()
b==b'\0\0\0'
b<b'\1'
b'abc'<bytearray(b'abd')
bytearray(b'x')+b'y'
b'x'+bytearray(b'y')
b'abc'.hex()
b'abcdefg'.hex('-',2)
b'abcdefg'.hex('-',-2)
b'abcdefg'.hex(':',3)
bytes.fromhex('61 62 63')
bytearray.fromhex('6162')
b'a\tb'.expandtabs(3)
b'Hello World'.title()
b'hello'.capitalize()
b'HeLLo'.swapcase()
b' a b '.split()
b'a,b,,c'.split(b',')
b'a,b,,c'.rsplit(b',',1)
b'a\nb\r\nc\rd'.splitlines()
b'a\nb'.splitlines(True)
b'abc'.translate(None,b'b')
b'abc'.translate(bytes.maketrans(b'abc',b'xyz'))
b'aXbX'.replace(b'X',b'--')
b'abc'.replace(b'',b'-')
b'abc'.partition(b'b')
b'abc'.rpartition(b'x')
b','.join([b'a',bytearray(b'b'),memoryview(b'c')])
b'-5'.zfill(4)
b'a'.center(4,b'*')
b'abc'[0]
b'abc'[::-1]
b'abc'[1:2]
b'aaa'.count(b'a')
b'aaa'.rfind(b'a',0,2)
b'aaa'.find(97,1)
b'abc'.startswith((b'x',b'a'))
97 in b'abc'
b'bc' in b'abc'
b'abc'.isalpha()
b''.isascii()
b'%s %d %x %r' % (b'a',5,255,'x')
bytes.maketrans(b'a',b'b')[97]
b'a'.__getnewargs__()
b"a'\"\\\n\xff"
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
