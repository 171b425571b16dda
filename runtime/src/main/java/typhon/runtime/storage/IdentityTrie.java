package typhon.runtime.storage;

import java.util.function.BiConsumer;

/**
 * An immutable map by identity: a hash array mapped trie, so that a changed copy shares almost
 * everything with the original and copying is free (CPython: hamt.c).
 *
 * <p>Thread rule: immutable; all fields final.
 */
public final class IdentityTrie<K, V> {
  private static final int BITS = 5;
  private static final int LEVELS = 7;

  /**
   * The entries and children at one level: {@code slots} holds {@link Entry}, {@link Node} or
   * {@link Bucket}.
   */
  private record Node(int bitmap, Object[] slots) {
    static final Node EMPTY = new Node(0, new Object[0]);
  }

  private record Entry(Object key, Object value) {}

  /** Entries whose keys have the same hash in all its bits. */
  private record Bucket(Entry[] entries) {}

  private static final IdentityTrie<?, ?> EMPTY = new IdentityTrie<>(Node.EMPTY, 0);

  private final Node root;
  private final int size;

  private IdentityTrie(Node root, int size) {
    this.root = root;
    this.size = size;
  }

  @SuppressWarnings("unchecked") // it has no entries
  public static <K, V> IdentityTrie<K, V> empty() {
    return (IdentityTrie<K, V>) EMPTY;
  }

  public int size() {
    return size;
  }

  /** The value, or null. */
  @SuppressWarnings("unchecked") // only with() makes entries
  public V get(K key) {
    int hash = System.identityHashCode(key);
    Node node = root;
    for (int shift = 0; ; shift += BITS) {
      int bit = 1 << (hash >>> shift & 31);
      if ((node.bitmap & bit) == 0) {
        return null;
      }
      Object slot = node.slots[Integer.bitCount(node.bitmap & (bit - 1))];
      if (slot instanceof Entry e) {
        return e.key == key ? (V) e.value : null;
      }
      if (slot instanceof Bucket b) {
        for (Entry e : b.entries) {
          if (e.key == key) {
            return (V) e.value;
          }
        }
        return null;
      }
      node = (Node) slot;
    }
  }

  /** The map with this entry added or replaced. */
  public IdentityTrie<K, V> with(K key, V value) {
    boolean known = get(key) != null;
    Node changed = put(root, 0, System.identityHashCode(key), new Entry(key, value));
    return new IdentityTrie<>(changed, known ? size : size + 1);
  }

  private static Node put(Node node, int level, int hash, Entry entry) {
    int bit = 1 << ((hash >>> (level * BITS)) & 31);
    int index = Integer.bitCount(node.bitmap & (bit - 1));
    if ((node.bitmap & bit) == 0) {
      Object[] grown = new Object[node.slots.length + 1];
      System.arraycopy(node.slots, 0, grown, 0, index);
      grown[index] = entry;
      System.arraycopy(node.slots, index, grown, index + 1, node.slots.length - index);
      return new Node(node.bitmap | bit, grown);
    }
    Object[] copy = node.slots.clone();
    copy[index] = merge(copy[index], level + 1, hash, entry);
    return new Node(node.bitmap, copy);
  }

  private static Object merge(Object slot, int level, int hash, Entry entry) {
    if (slot instanceof Node child) {
      return put(child, level, hash, entry);
    }
    if (slot instanceof Bucket b) {
      return bucketWith(b.entries, entry);
    }
    Entry old = (Entry) slot;
    if (old.key == entry.key) {
      return entry;
    }
    if (level >= LEVELS) {
      return bucketWith(new Entry[] {old}, entry);
    }
    Node child = put(Node.EMPTY, level, System.identityHashCode(old.key), old);
    return put(child, level, hash, entry);
  }

  private static Bucket bucketWith(Entry[] entries, Entry entry) {
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].key == entry.key) {
        Entry[] copy = entries.clone();
        copy[i] = entry;
        return new Bucket(copy);
      }
    }
    Entry[] grown = java.util.Arrays.copyOf(entries, entries.length + 1);
    grown[entries.length] = entry;
    return new Bucket(grown);
  }

  /** The map without this key. */
  public IdentityTrie<K, V> without(K key) {
    if (get(key) == null) {
      return this;
    }
    return new IdentityTrie<>(remove(root, 0, System.identityHashCode(key), key), size - 1);
  }

  private static Node remove(Node node, int level, int hash, Object key) {
    int bit = 1 << ((hash >>> (level * BITS)) & 31);
    int index = Integer.bitCount(node.bitmap & (bit - 1));
    Object slot = node.slots[index];
    Object left =
        switch (slot) {
          case Node child -> {
            Node smaller = remove(child, level + 1, hash, key);
            yield smaller.bitmap == 0 ? null : smaller;
          }
          case Bucket b -> bucketWithout(b, key);
          default -> null;
        };
    if (left != null) {
      Object[] copy = node.slots.clone();
      copy[index] = left;
      return new Node(node.bitmap, copy);
    }
    Object[] shrunk = new Object[node.slots.length - 1];
    System.arraycopy(node.slots, 0, shrunk, 0, index);
    System.arraycopy(node.slots, index + 1, shrunk, index, shrunk.length - index);
    return new Node(node.bitmap & ~bit, shrunk);
  }

  private static Bucket bucketWithout(Bucket bucket, Object key) {
    Entry[] left =
        java.util.Arrays.stream(bucket.entries).filter(e -> e.key != key).toArray(Entry[]::new);
    return left.length == 0 ? null : new Bucket(left);
  }

  /** Gives every entry to the consumer, in no particular order. */
  public void forEach(BiConsumer<K, V> consumer) {
    visit(root, consumer);
  }

  private static <K, V> void visit(Node node, BiConsumer<K, V> consumer) {
    for (Object slot : node.slots) {
      switch (slot) {
        case Node child -> visit(child, consumer);
        case Bucket b -> {
          for (Entry e : b.entries) {
            accept(e, consumer);
          }
        }
        default -> accept((Entry) slot, consumer);
      }
    }
  }

  @SuppressWarnings("unchecked") // only with() makes entries
  private static <K, V> void accept(Entry e, BiConsumer<K, V> consumer) {
    consumer.accept((K) e.key, (V) e.value);
  }
}
