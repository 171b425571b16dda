# base64, binascii and quopri: forms and errors.
import base64
import binascii


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (base64.b64encode(b'\xff\xfe?'), base64.urlsafe_b64encode(b'\xff\xfe?'), base64.b64decode('/////w=='), base64.b64decode(b'YQ='+b'='), base64.b64decode('YW\nJj'), base64.b32encode(b'ab'), base64.b16encode(b'\xab'), base64.a85encode(b'hello'), base64.b85encode(b'hello'), base64.z85encode(b'hell'), base64.b32hexencode(b'a')))
t(lambda: base64.b64decode('YQ'))
t(lambda: base64.b64decode('Y'))
t(lambda: base64.b64decode('Y!Q=', validate=True))
t(lambda: base64.b64decode('é'))
t(lambda: base64.b64encode('a'))
t(lambda: base64.b32decode('ME'))
t(lambda: (base64.b32decode('me======', casefold=True), base64.b16decode('ab', casefold=True), base64.a85decode('BOu!rDZ'), base64.b85decode('Xk~0{Zv')))
t(lambda: base64.b16decode('ab'))
t(lambda: base64.b85decode('!"'))
t(lambda: (binascii.hexlify(b'ab', '-'), binascii.unhexlify('6162'), binascii.crc32(b'abc'), binascii.crc32(b'c', binascii.crc32(b'ab')), binascii.crc_hqx(b'abc', 0), binascii.b2a_base64(b'a', newline=False), binascii.a2b_base64('YQ=='), binascii.b2a_uu(b'abc'), binascii.a2b_uu(b'#86)C'), binascii.b2a_qp(b'a=\xff b'), binascii.a2b_qp(b'a=3D=\nb')))
t(lambda: binascii.unhexlify('abc'))
t(lambda: binascii.unhexlify('zz'))
t(lambda: binascii.a2b_base64('Y', strict_mode=True))
t(lambda: binascii.a2b_base64('=YQ=', strict_mode=True))
t(lambda: binascii.b2a_uu(b'a' * 50))
t(lambda: binascii.a2b_uu(b'\xff'))
t(lambda: binascii.crc32('a'))
