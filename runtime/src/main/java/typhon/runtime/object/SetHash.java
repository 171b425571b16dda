package typhon.runtime.object;

/**
 * The hash of a frozenset: of its members in any order (CPython: setobject.c frozenset_hash_impl).
 */
final class SetHash {
  private SetHash() {}

  static long of(SetObject set) {
    long hash = 0;
    int count = 0;
    set.lock();
    try {
      DictTable t = set.table();
      int used = t.used();
      for (int e = t.first(); e < used; e++) {
        if (t.key(e) != null) {
          hash ^= shuffle(t.hash(e));
          count++;
        }
      }
    } finally {
      set.unlock();
    }
    hash ^= (count + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long shuffle(long h) {
    return ((h ^ 89869747L) ^ (h << 16)) * 3644798167L;
  }
}
