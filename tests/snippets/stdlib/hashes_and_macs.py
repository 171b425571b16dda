# hashlib, hmac, binascii, base64, secrets-free: digests of all algorithms, updates, copies, derived keys, encodings, errors.
import base64
import binascii
import hashlib
import hmac
import io
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = getattr(hashlib, name)(b"abc")
    t(lambda: (h.name, h.digest_size, h.block_size, h.hexdigest()[:20], h.copy().hexdigest() == h.hexdigest(), h.update(b"d"), h.hexdigest()[:20], len(h.digest()), hashlib.new(name, b"abcd").hexdigest() == h.hexdigest()))
for name in ("shake_128", "shake_256"):
    h = hashlib.new(name, b"x")
    t(lambda: (h.hexdigest(8), h.digest(3), h.digest_size, h.name, h.digest(0)))
    t(h.digest)
for f in (lambda: hashlib.new("nope"), lambda: hashlib.new(5), lambda: hashlib.md5("x"), lambda: hashlib.md5(5), lambda: hashlib.sha256().update("x"), lambda: hashlib.sha256(b"x").update(), lambda: "sha256" in hashlib.algorithms_guaranteed, lambda: hashlib.md5(usedforsecurity=False).hexdigest(), lambda: hashlib.blake2b(b"x", digest_size=5).hexdigest(), lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(b"x", key=b"k", salt=b"s", person=b"p").hexdigest(), lambda: hashlib.blake2s(key=b"x" * 33), lambda: hashlib.blake2b(salt=b"x" * 17), lambda: hashlib.blake2b(fanout=256), lambda: hashlib.blake2b(depth=0), lambda: hashlib.blake2b(b"t", fanout=2, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest()[:16], lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex(), lambda: hashlib.pbkdf2_hmac("md5", b"p", b"s", 2, 5).hex(), lambda: hashlib.pbkdf2_hmac("nope", b"p", b"s", 1), lambda: hashlib.pbkdf2_hmac("sha1", b"p", b"s", 0), lambda: hashlib.pbkdf2_hmac("sha1", b"p", b"s", 1, 0), lambda: hashlib.pbkdf2_hmac("sha1", "p", b"s", 1), lambda: hashlib.scrypt(b"p", salt=b"s", n=16, r=1, p=1, dklen=8).hex(), lambda: hashlib.scrypt(b"p", salt=b"s", n=15, r=1, p=1), lambda: hashlib.file_digest(io.BytesIO(b"abc"), "sha1").hexdigest(), lambda: hashlib.file_digest(io.StringIO("x"), "sha1"), lambda: hashlib.file_digest(5, "sha1"), lambda: repr(hashlib.md5())[:9]):
    t(f)
for f in (lambda: hmac.new(b"k", b"m", "sha256").hexdigest(), lambda: hmac.digest(b"k", b"m", "md5").hex(), lambda: hmac.new(b"k" * 200, b"m", hashlib.sha1).hexdigest(), lambda: hmac.new(b"k", b"m"), lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", "m", "md5"), lambda: hmac.new(b"k", digestmod="nope"), lambda: hmac.new(b"k", digestmod="md5").name, lambda: hmac.compare_digest("a", "a"), lambda: hmac.compare_digest(b"a", b"b"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("é", "é"), lambda: hmac.compare_digest(5, 5)):
    t(f)
h = hmac.new(b"k", digestmod="sha1")
h.update(b"x")
t(lambda: (h.copy().hexdigest() == h.hexdigest(), h.digest_size, h.block_size, h.digest().hex()))
for f in (lambda: binascii.hexlify(b"\x00\xff", "-"), lambda: binascii.hexlify(b"abcdef", b":", -4), lambda: binascii.unhexlify("0g"), lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("é1"), lambda: binascii.b2a_base64(b"abc", newline=False), lambda: binascii.a2b_base64("YWJj\n"), lambda: binascii.a2b_base64("YWJ"), lambda: binascii.a2b_base64("Y"), lambda: binascii.a2b_base64("YW==Jj"), lambda: binascii.a2b_base64("YW=!=", strict_mode=True), lambda: binascii.a2b_base64("=", strict_mode=True), lambda: binascii.a2b_base64("YQ==x", strict_mode=True), lambda: binascii.crc32(b"a"), lambda: binascii.crc_hqx(b"abc", 5), lambda: binascii.b2a_qp(b"a = \xe9\n.x "), lambda: binascii.b2a_qp(b"a_b c", header=True), lambda: binascii.a2b_qp(b"=E9=\n=zz_", header=True), lambda: binascii.b2a_uu(b"hello"), lambda: binascii.a2b_uu(b"%:&5L;&\\ \n"), lambda: binascii.a2b_uu(b"!\x80"), lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.Error.__mro__[1]):
    t(f)
d = bytes(range(250, 256)) + b"hello"
for enc, dec in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode), (base64.z85encode, base64.z85decode), (base64.encodebytes, base64.decodebytes)):
    t(lambda: (enc.__name__, enc(d), dec(enc(d)) == d, enc(b""), dec(enc(b"\0\0\0\0")) == bytes(4)))
    t(lambda: enc("str"))
    t(lambda: dec(b"\x00!~{"))
    t(lambda: dec("é"))
    t(lambda: dec(5))
for f in (lambda: base64.b64encode(d, altchars=b"-."), lambda: base64.b64decode(b"a-b_", altchars=b"-_"), lambda: base64.b64encode(d, altchars=b"x"), lambda: base64.b64decode("ab c!d", validate=True), lambda: base64.b32decode("mzxw6===", casefold=True), lambda: base64.b32decode("MZXW6=="), lambda: base64.b32decode("M1023===", map01=b"L"), lambda: base64.b16decode("ab"), lambda: base64.b16decode("ab", casefold=True), lambda: base64.a85encode(b"\0\0\0\0abc    ", foldspaces=True, adobe=True, wrapcol=5), lambda: base64.a85decode(b"<~z~>", adobe=True), lambda: base64.a85decode(b"zz"), lambda: base64.a85decode(b"x", adobe=True), lambda: base64.a85decode(b"az"), lambda: base64.b85encode(b"abc", pad=True), lambda: base64.b85decode(b"~~~~~"), lambda: base64.standard_b64decode(b"YQ=="), lambda: base64.main.__name__):
    t(f)
