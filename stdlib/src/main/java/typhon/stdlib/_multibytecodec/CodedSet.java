package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A set of 94 rows of 94 characters, each of two bytes from 21 to 7E (hexadecimal). A few codes of
 * JIS X 0213 stand for two characters; such a pair is one number, the first in the high half.
 *
 * <p>Thread rule: immutable after it was made.
 */
final class CodedSet {
  /** No character or no code. */
  static final int NONE = -1;

  private static final int FIRST = 0x21;
  private static final int SIZE = 94;

  /** Numbers from here on are pairs. */
  private static final int PAIRS = 0x30000;

  /** How a charset of the JDK writes a code of the set. */
  interface Form {
    /** Null where there is none. */
    byte[] bytes(int row, int cell);
  }

  private final int[] characters = new int[SIZE * SIZE];
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final Set<Integer> pairStarts = new HashSet<>();

  private CodedSet() {}

  /**
   * The set that a charset of the JDK contains.
   *
   * @param corrections codes and what they stand for in CPython, by turns
   */
  static CodedSet of(String charset, Form form, int... corrections) {
    CodedSet set = new CodedSet();
    CharsetDecoder decoder =
        Charset.forName(charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    for (int i = 0; i < SIZE * SIZE; i++) {
      byte[] bytes = form.bytes(i / SIZE + FIRST, i % SIZE + FIRST);
      set.characters[i] = bytes == null ? NONE : character(decoder, bytes);
    }
    for (int i = 0; i < corrections.length; i += 2) {
      set.characters[index(corrections[i] >> 8, corrections[i] & 0xff)] = corrections[i + 1];
    }
    set.index();
    return set;
  }

  private static int character(CharsetDecoder decoder, byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(4);
    decoder.reset();
    if (decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()
        || decoder.flush(out).isError()) {
      return NONE;
    }
    int[] found = out.flip().codePoints().toArray();
    return switch (found.length) {
      case 0 -> NONE;
      case 1 -> found[0];
      default -> found[0] << 16 | found[1];
    };
  }

  private void index() {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] != NONE) {
        codes.putIfAbsent(characters[i], (i / SIZE + FIRST) << 8 | i % SIZE + FIRST);
        if (characters[i] >= PAIRS) {
          pairStarts.add(characters[i] >> 16);
        }
      }
    }
  }

  /** The same set without some codes. */
  CodedSet without(int... missing) {
    CodedSet set = new CodedSet();
    System.arraycopy(characters, 0, set.characters, 0, characters.length);
    for (int code : missing) {
      set.characters[index(code >> 8, code & 0xff)] = NONE;
    }
    set.index();
    return set;
  }

  /** The same set with another character for a code. */
  CodedSet with(int code, int character) {
    CodedSet set = new CodedSet();
    System.arraycopy(characters, 0, set.characters, 0, characters.length);
    set.characters[index(code >> 8, code & 0xff)] = character;
    set.index();
    return set;
  }

  private static int index(int row, int cell) {
    return (row - FIRST) * SIZE + cell - FIRST;
  }

  /** The character or pair of a code, or {@link #NONE}. */
  int decode(int row, int cell) {
    boolean inside = row >= FIRST && row < FIRST + SIZE && cell >= FIRST && cell < FIRST + SIZE;
    return inside ? characters[index(row, cell)] : NONE;
  }

  /** The code of a character or pair, or {@link #NONE}. */
  int encode(int character) {
    return codes.getOrDefault(character, NONE);
  }

  /** The code of two characters together, or {@link #NONE}. */
  int encodePair(int first, int second) {
    return second < 0x10000 ? codes.getOrDefault(first << 16 | second, NONE) : NONE;
  }

  /** Whether the character may be the first of a pair. */
  boolean startsPair(int character) {
    return pairStarts.contains(character);
  }

  /** Puts a decoded character or pair. */
  static void put(int character, CharBuffer out) {
    if (character >= PAIRS) {
      out.put((char) (character >> 16)).put((char) character);
    } else if (character >= 0x10000) {
      out.put(Character.highSurrogate(character)).put(Character.lowSurrogate(character));
    } else {
      out.put((char) character);
    }
  }
}
