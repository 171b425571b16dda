package typhon.syntax.parse;

import java.nio.charset.StandardCharsets;
import typhon.syntax.source.ForbiddenNameException;
import typhon.syntax.token.Identifiers;
import typhon.syntax.token.TokenType;

/** The names of one source, each made into a String once; keywords are told apart here. */
final class NameTable {
  private static final NameTable KEYWORDS = keywords();

  private final byte[] source;
  private String[] names;
  private int[] hashes;
  private byte[] types;
  private int count;

  /** The place of the name found last. */
  private int found;

  private NameTable(byte[] source, int capacity) {
    this.source = source;
    this.names = new String[capacity];
    this.hashes = new int[capacity];
    this.types = new byte[capacity];
  }

  static NameTable forSource(byte[] source) {
    NameTable table = new NameTable(source, 0);
    table.names = KEYWORDS.names.clone();
    table.hashes = KEYWORDS.hashes.clone();
    table.types = KEYWORDS.types.clone();
    table.count = KEYWORDS.count;
    return table;
  }

  private static NameTable keywords() {
    NameTable table = new NameTable(new byte[0], 256);
    String[] keywords = TokenType.keywords();
    for (int i = 0; i < keywords.length; i++) {
      byte[] bytes = keywords[i].getBytes(StandardCharsets.US_ASCII);
      int hash = hash(bytes, 0, bytes.length);
      table.put(table.freeSlot(hash), keywords[i], hash, TokenType.FIRST_KEYWORD + i);
    }
    return table;
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  /** Looks up the name at a range of the source; its type is then {@link #type}. */
  String name(int start, int end) {
    int hash = hash(source, start, end);
    int mask = names.length - 1;
    int slot = hash & mask;
    while (names[slot] != null) {
      if (hashes[slot] == hash && matches(names[slot], start, end)) {
        found = slot;
        return names[slot];
      }
      slot = slot + 1 & mask;
    }
    return add(slot, hash, start, end);
  }

  /** NAME, the number of a keyword, or ERRORTOKEN for a name that only normalizes to one. */
  int type() {
    return types[found];
  }

  /** Non-ASCII names never match: they are rare, and made anew. */
  private boolean matches(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i - start) != source[i]) {
        return false;
      }
    }
    return true;
  }

  private String add(int slot, int hash, int start, int end) {
    String name = new String(source, start, end - start, StandardCharsets.UTF_8);
    if (name.length() != end - start) {
      name = Identifiers.normalize(name);
      found = slot;
      boolean forbidden = ForbiddenNameException.isForbidden(name);
      types[slot] = (byte) (forbidden ? TokenType.ERRORTOKEN : TokenType.NAME);
      return name;
    }
    if (count * 2 > names.length) {
      grow();
      put(freeSlot(hash), name, hash, TokenType.NAME);
    } else {
      put(slot, name, hash, TokenType.NAME);
    }
    return name;
  }

  private int freeSlot(int hash) {
    int slot = hash & names.length - 1;
    while (names[slot] != null) {
      slot = slot + 1 & names.length - 1;
    }
    return slot;
  }

  private void put(int slot, String name, int hash, int type) {
    names[slot] = name;
    hashes[slot] = hash;
    types[slot] = (byte) type;
    found = slot;
    count++;
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldHashes = hashes;
    byte[] oldTypes = types;
    names = new String[oldNames.length * 2];
    hashes = new int[names.length];
    types = new byte[names.length];
    count = 0;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != null) {
        put(freeSlot(oldHashes[i]), oldNames[i], oldHashes[i], oldTypes[i]);
      }
    }
  }
}
