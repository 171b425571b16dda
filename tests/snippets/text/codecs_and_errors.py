"""Unicode errors and the functions of _codecs."""

import _codecs

LINES = r'''
UnicodeDecodeError('a',b'b',0,1,'r')
UnicodeDecodeError('a','b',0,1,'r')
UnicodeDecodeError('a')
UnicodeEncodeError('a','b',0,'x','r')
UnicodeEncodeError(1,'b',0,1,'r')
UnicodeTranslateError('b',0,1,'r')
str(UnicodeTranslateError('b\u1234',1,2,'r'))
str(UnicodeEncodeError('x','b\U00012345',1,2,'r'))
str(UnicodeEncodeError('x','bcd',0,2,'r'))
str(UnicodeDecodeError('x',b'bcd',0,2,'r'))
UnicodeDecodeError('x',b'bcd',0,2,'r').object
_codecs.utf_8_decode(b'a\xe4')
_codecs.utf_8_decode(b'a\xe4',None,True)
_codecs.utf_8_decode(b'a\xe4','strict',1)
_codecs.utf_16_encode('a\U00010000')
_codecs.utf_16_decode(b'\xff\xfea\0')
_codecs.utf_16_ex_decode(b'\xfe\xff\0a')
_codecs.utf_16_ex_decode(b'a\0',None,-1,0)
_codecs.utf_16_le_decode(b'a\0b')
_codecs.utf_16_le_decode(b'a\0b',None,True)
_codecs.utf_32_encode('a')
_codecs.utf_32_be_decode(b'\0\0\0a')
_codecs.utf_32_decode(b'\0\0\0\xff',None,True)
_codecs.utf_7_encode('a\xe9b+')
_codecs.utf_7_decode(b'a+AOk-b+-',None,True)
_codecs.latin_1_encode('\u1234')
_codecs.ascii_decode(b'\x80')
_codecs.unicode_escape_encode('a\n\xe9\u1234\U00012345\\')
_codecs.unicode_escape_decode(b'\\x41\\u1234\\N{DIGIT ONE}\\n')
_codecs.unicode_escape_decode(b'\\x4')
_codecs.unicode_escape_decode(b'\\N{xx}')
_codecs.raw_unicode_escape_encode('a\u1234\xe9')
_codecs.raw_unicode_escape_decode(b'a\\u1234\\n')
_codecs.charmap_encode('a\u1234','strict',{97:1})
_codecs.charmap_encode('a','strict',_codecs.charmap_build('xa'))
_codecs.charmap_encode('ab\u1234','replace',_codecs.charmap_build('xa?'))
_codecs.charmap_decode(b'\1\2','strict','xa')
_codecs.charmap_decode(b'\1\2','replace','xa')
_codecs.charmap_decode(b'\1\2','strict',{1:'ab',2:65})
_codecs.charmap_decode(b'\1','strict',{1:b'a'})
_codecs.escape_encode(b"a\n\xff'\"\\")
_codecs.escape_decode(b'\\x4','replace')
_codecs.escape_decode(b'\\')
_codecs.readbuffer_encode('a\u1234')
_codecs.lookup_error('strict')(UnicodeEncodeError('x','bcd',0,2,'r'))
_codecs.lookup_error('ignore')(UnicodeEncodeError('x','bcd',0,2,'r'))
_codecs.lookup_error('replace')(UnicodeTranslateError('bcd',0,2,'r'))
_codecs.lookup_error('backslashreplace')(UnicodeDecodeError('x',b'bcd',0,2,'r'))
_codecs.lookup_error('xmlcharrefreplace')(UnicodeDecodeError('x',b'bcd',0,2,'r'))
_codecs.lookup_error('surrogateescape')(UnicodeEncodeError('x','b\udc80d',1,2,'r'))
_codecs.lookup_error('surrogatepass')(UnicodeEncodeError('utf-8','b\udc80d',1,2,'r'))
_codecs.lookup_error('nope')
_codecs.register_error('x',1)
_codecs.register(1)
_codecs._unregister_error('strict')
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
