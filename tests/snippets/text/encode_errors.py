# Encoding strs: codecs, error handlers, exceptions and their attributes.
import codecs


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def attributes(f):
    try:
        f()
    except UnicodeError as e:
        return type(e).__name__, e.encoding, e.object, e.start, e.end, e.reason, str(e)


def handler(e):
    return '<%d-%d>' % (e.start, e.end), e.end


codecs.register_error('snippet.mark', handler)
codecs.register_error('snippet.bytes', lambda e: (b'\xff', e.end))
codecs.register_error('snippet.back', lambda e: ('', -1))
codecs.register_error('snippet.bad', lambda e: 5)
codecs.register_error('snippet.far', lambda e: ('x', 100))


t(lambda: (attributes(lambda: 'aé'.encode('ascii')), attributes(lambda: 'é\u20ac'.encode('latin-1')), attributes(lambda: 'a\ud800'.encode())))
t(lambda: (attributes(lambda: b'a\xff'.decode()), attributes(lambda: b'\xc3('.decode()), attributes(lambda: b'\xff'.decode('ascii')), attributes(lambda: b'\x00'.decode('utf-16'))))
t(lambda: [('aé\u20acb').encode('ascii', h) for h in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'snippet.mark', 'snippet.bytes')])
t(lambda: 'é'.encode('ascii', 'snippet.bad'))
t(lambda: 'é'.encode('ascii', 'snippet.far'))
t(lambda: 'é'.encode('ascii', 'nope'))
t(lambda: ('a'.encode('ascii', 'nope'), ''.encode('nope') if False else b''))
t(lambda: 'a'.encode('nope'))
t(lambda: 'a'.encode('hex'))
t(lambda: 'a'.encode(5))
t(lambda: (b'a\xffb'.decode('ascii', 'snippet.mark'), b'\xff\xff'.decode('utf-8', 'snippet.mark')))
t(lambda: b'\xff'.decode('ascii', 'snippet.bytes'))
t(lambda: ('\udcff'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-8', 'surrogatepass'), '\ud800'.encode('utf-16-le', 'surrogatepass')))
t(lambda: ('\ud800'.encode('utf-8', 'replace'), '\ud800'.encode('utf-8', 'ignore'), '\ud800'.encode('utf-8', 'backslashreplace')))
t(lambda: ('é'.encode('utf-16'), 'é'.encode('utf-16-be'), 'é'.encode('utf-32-le'), 'é'.encode('utf-8-sig'), 'é€'.encode('cp1252'), 'é'.encode('utf-7')))
t(lambda: ('ä'.encode('idna'), 'bücher.example'.encode('idna'), 'bücher'.encode('punycode'), b'xn--bcher-kva'.decode('idna'), 'a\n\xe9'.encode('unicode_escape'), 'é\u20ac'.encode('raw_unicode_escape')))
t(lambda: (b'\\x41\\n\\u20ac'.decode('unicode_escape'), codecs.escape_decode(b'\\x41\\n')))
t(lambda: (codecs.encode('abc', 'rot13'), codecs.encode(b'abc', 'hex'), codecs.decode(b'616263', 'hex'), codecs.encode(b'a' * 3, 'base64')))
t(lambda: (codecs.lookup('utf8').name, codecs.lookup('latin1').name, codecs.lookup('U8').name, codecs.lookup('646').name))
t(lambda: codecs.lookup('nope'))
t(lambda: codecs.lookup_error('nope'))
t(lambda: (codecs.getincrementaldecoder('utf-8')().decode(b'\xc3'), codecs.getincrementaldecoder('utf-8')().decode(b'\xe9'[:0], True)))
t(lambda: (lambda d: (d.decode(b'\xe2\x82'), d.getstate(), d.decode(b'\xac!'), d.getstate()))(codecs.getincrementaldecoder('utf-8')()))
t(lambda: (lambda e: (e.encode('a'), e.encode('b'), e.reset(), e.encode('c')))(codecs.getincrementalencoder('utf-16')()))
t(lambda: (codecs.BOM_UTF8, codecs.charmap_encode('abc', 'strict', {97: 'x', 98: b'y', 99: 122}), codecs.charmap_decode(b'\x00\x01', 'strict', 'ab')))
t(lambda: codecs.charmap_encode('z', 'strict', {}))
t(lambda: codecs.charmap_decode(b'\x05', 'strict', 'ab'))
t(lambda: (UnicodeEncodeError('x', 'abc', 0, 1, 'r'), str(UnicodeEncodeError('x', 'abc', 0, 2, 'r')), str(UnicodeDecodeError('x', b'abc', 0, 1, 'r')), str(UnicodeTranslateError('abc', 0, 1, 'r'))))
t(lambda: UnicodeEncodeError('x', 'abc', 0, 1))
t(lambda: UnicodeDecodeError('x', 'abc', 0, 1, 'r'))
t(lambda: UnicodeEncodeError())
