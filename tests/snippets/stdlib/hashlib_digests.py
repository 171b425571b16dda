# hashlib and hmac: digests, updates, errors.
import hashlib
import hmac


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (hashlib.md5(b'abc').hexdigest(), hashlib.sha1(b'').hexdigest(), hashlib.sha256(b'abc').hexdigest()[:16], hashlib.sha512(b'abc').hexdigest()[:16], hashlib.sha3_256(b'abc').hexdigest()[:16], hashlib.blake2b(b'abc', digest_size=8).hexdigest(), hashlib.blake2s(b'abc', key=b'k').hexdigest()[:16], hashlib.shake_128(b'abc').hexdigest(5), hashlib.new('sha224', b'abc').hexdigest()[:16]))
t(lambda: (lambda h: (h.update(b'b'), h.copy().hexdigest() == h.hexdigest(), h.digest() == hashlib.md5(b'ab').digest(), h.name, h.digest_size, h.block_size))(hashlib.md5(b'a')))
t(lambda: hashlib.new('nope'))
t(lambda: hashlib.md5('a'))
t(lambda: hashlib.md5(5))
t(lambda: hashlib.blake2b(digest_size=0))
t(lambda: hashlib.blake2b(key=b'x' * 65))
t(lambda: (hashlib.pbkdf2_hmac('sha256', b'p', b's', 10).hex()[:16], sorted(hashlib.algorithms_guaranteed)[:3]))
t(lambda: (hmac.new(b'k', b'm', 'sha256').hexdigest()[:16], hmac.digest(b'k', b'm', 'md5').hex()[:8], hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b')))
t(lambda: hmac.new(b'k', b'm'))
t(lambda: hmac.new('k', b'm', 'md5'))
t(lambda: hmac.compare_digest('é', 'é'))
t(lambda: hmac.compare_digest('a', b'a'))
