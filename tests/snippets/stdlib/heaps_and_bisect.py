import bisect
import copy
import heapq
import operator
import types

heap = [5, 3, 8, 1, 9, 2]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(4)], heapq.heapreplace(heap, 7), heapq.heappushpop(heap, 1), heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), list(heapq.merge([1, 4], [2, 3])))
rows = [1, 3, 3, 5]
print(bisect.bisect(rows, 3), bisect.bisect_left(rows, 3), bisect.bisect_left("abc", "b"), bisect.bisect_right([(1, "a"), (2, "b")], 1, key=lambda r: r[0]))
bisect.insort(rows, 4)
print(rows)
shared = [1, [2, 3]]
shallow, deep = copy.copy(shared), copy.deepcopy(shared)
shared[1].append(4)
print(shallow, deep, copy.replace(types.SimpleNamespace(a=1, b=2), b=3))
loop = []
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again, loop)
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real", "imag")(3), operator.methodcaller("replace", "a", "b")("aa"), operator.concat([1], [2]), operator.countOf("aab", "a"), operator.index(True), operator.length_hint(iter([1, 2])))
n = types.SimpleNamespace(x=1, **{"y z": 2})
print(n, n == types.SimpleNamespace(x=1, **{"y z": 2}), types.MappingProxyType({"a": 1}), types.new_class("N", (int,), {}, lambda ns: ns.update(k=1)).k)
import array, struct, binascii, base64, hashlib, zlib, uuid

a = array.array("i", [1, 2, 3])
a.append(4)
print(a, a.tobytes()[:4], a.itemsize, array.array("d", [1.5]), a[1:3], array.array("w", "hü"), array.array("B", b"ab").tolist())
print(struct.pack(">IhQ4s?f", 1, -2, 3, b"abcd", True, 1.5), struct.unpack("<hh", b"\x01\x00\xff\xff"), struct.calcsize("@ilq"), struct.calcsize("=ilq"), list(struct.iter_unpack("B", b"ab")))
print(binascii.hexlify(b"\xff\x00", "-"), binascii.crc32(b"hello"), base64.b64encode(b"any carnal pleas"), base64.b85encode(b"hello"), base64.b32encode(b"hi"), base64.urlsafe_b64decode(b"_-8="))
print(hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.sha3_256(b"x").hexdigest()[:16], hashlib.blake2b(b"x", digest_size=8).hexdigest(), hashlib.new("sha1", b"a").hexdigest(), zlib.adler32(b"abc"), zlib.decompress(zlib.compress(b"abc" * 100))[:6])
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.UUID(int=5), uuid.UUID("{12345678-1234-5678-1234-567812345678}").hex)
import pickle

for protocol in range(6):
    assert pickle.loads(pickle.dumps({"a": [1, 2.5, None, (True,), b"x", "ü", {1}, 2**70, types.SimpleNamespace(q=1)]}, protocol))["a"][7] == 2**70
print(pickle.dumps([1, "a"], 0), pickle.dumps({"k": (1,)}, 2))
