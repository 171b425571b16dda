package typhon.runtime.object;

/** The hash of a sequence of hashes (CPython: tupleobject.c tuplehash, after xxHash). */
final class TupleHash {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private TupleHash() {}

  static long of(PyObject[] items) {
    long acc = PRIME_5;
    for (PyObject item : items) {
      acc = mix(acc, KeyHash.of(item));
    }
    return finish(acc + (items.length ^ (PRIME_5 ^ 3527539L)));
  }

  /** As slices are hashed: the length is not part of it. */
  static long ofParts(PyObject... items) {
    long acc = PRIME_5;
    for (PyObject item : items) {
      acc = mix(acc, KeyHash.of(item));
    }
    return finish(acc);
  }

  private static long mix(long acc, long lane) {
    return Long.rotateLeft(acc + lane * PRIME_2, 31) * PRIME_1;
  }

  private static long finish(long acc) {
    return acc == -1 ? 1546275796L : acc;
  }
}
