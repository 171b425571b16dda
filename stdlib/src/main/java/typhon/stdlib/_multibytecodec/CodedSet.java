package typhon.stdlib._multibytecodec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Characters with codes of two bytes. Some codes stand for two characters; such a {@linkplain #pair
 * pair} is one number.
 *
 * <p>Thread rule: immutable after it was made.
 */
final class CodedSet {
  /** No character or no code. */
  static final int NONE = -2;

  private static final int SIZE = 256;
  private static final int LAST = 0x2ffff;

  /** Numbers from here on are pairs. */
  private static final int PAIRS = 1 << 30;

  private static final int FIRST_PRIVATE = 0xe000;
  private static final int LAST_PRIVATE = 0xf8ff;

  /** How a charset of the JDK writes a code of the set. */
  interface Form {
    /** As the code says. */
    Form PLAIN = (first, second) -> new byte[] {(byte) first, (byte) second};

    /** Null where there is none. */
    byte[] bytes(int first, int second);
  }

  /** The bytes that codes have. */
  enum Area {
    /** The 94 rows of 94 cells of ISO 2022. */
    GRAPHIC(0x21, 0x7e, 0x21, 0x7e),
    /** What encodings with ASCII use. */
    HIGH(0x81, 0xfe, 0x31, 0xfe);

    private final int firstLow;
    private final int firstHigh;
    private final int secondLow;
    private final int secondHigh;

    Area(int firstLow, int firstHigh, int secondLow, int secondHigh) {
      this.firstLow = firstLow;
      this.firstHigh = firstHigh;
      this.secondLow = secondLow;
      this.secondHigh = secondHigh;
    }
  }

  private final int[][] characters = new int[SIZE][];

  /** By the high bits of the character; 0 where there is no code. */
  private final char[][] codes = new char[(LAST + 1) / SIZE][];

  private final Map<Integer, Integer> pairCodes = new HashMap<>();
  private final Set<Integer> pairStarts = new HashSet<>();

  /** Codes that a later edition has. */
  private final Set<Integer> withdrawn = new HashSet<>();

  private CodedSet() {}

  /** The number that stands for two characters, below 4000 (hexadecimal) the first. */
  static int pair(int first, int second) {
    return PAIRS | first << 16 | second;
  }

  /** Whether a decoded number stands for two characters. */
  static boolean isPair(int character) {
    return character >= PAIRS;
  }

  static int firstOf(int pair) {
    return (pair ^ PAIRS) >> 16;
  }

  static int secondOf(int pair) {
    return pair & 0xffff;
  }

  /** The character or pair of a code, or {@link #NONE}. */
  int decode(int first, int second) {
    int[] row = characters[first];
    return row == null ? NONE : row[second];
  }

  /** The code of a character, or {@link #NONE}. */
  int encode(int character) {
    if (character > LAST) {
      return NONE;
    }
    char[] page = codes[character >> 8];
    int code = page == null ? 0 : page[character & 0xff];
    return code == 0 ? NONE : code;
  }

  /** The code of two characters together, or {@link #NONE}. */
  int encodePair(int first, int second) {
    return second < 0x10000 ? pairCodes.getOrDefault(pair(first, second), NONE) : NONE;
  }

  /** Whether the character may be the first of a pair. */
  boolean startsPair(int character) {
    return pairStarts.contains(character);
  }

  /** Whether a later edition has this code. */
  boolean isWithdrawn(int first, int second) {
    return withdrawn.contains(first << 8 | second);
  }

  /** A set in the making: charsets of the JDK, and what CPython's tables have instead. */
  static final class Builder {
    private final Area area;
    private final CodedSet set = new CodedSet();
    private final Map<Integer, Integer> preferences = new HashMap<>();

    Builder(Area area) {
      this.area = area;
    }

    private Builder(CodedSet start) {
      this.area = Area.GRAPHIC;
      for (int i = 0; i < SIZE; i++) {
        set.characters[i] = start.characters[i] == null ? null : start.characters[i].clone();
      }
    }

    /** Adds what a charset of the JDK has where nothing is yet. */
    Builder add(String charset, Form form) {
      return add(charset, form, true);
    }

    /** The same, but for characters of private use. */
    Builder addStandard(String charset) {
      return add(charset, Form.PLAIN, false);
    }

    private Builder add(String charset, Form form, boolean privateUse) {
      CharsetDecoder decoder =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      for (int i = area.firstLow; i <= area.firstHigh; i++) {
        for (int j = area.secondLow; j <= area.secondHigh; j++) {
          byte[] bytes = set.decode(i, j) != NONE ? null : form.bytes(i, j);
          int c = bytes == null ? NONE : character(decoder, bytes);
          if (c != NONE && (privateUse || c < FIRST_PRIVATE || c > LAST_PRIVATE)) {
            put(i << 8 | j, c);
          }
        }
      }
      return this;
    }

    /** One character or pair; two that are two bytes of ASCII or half-width are none. */
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
        default -> isCombining(found[1]) ? pair(found[0], found[1]) : NONE;
      };
    }

    private static boolean isCombining(int second) {
      return second == 0x309a || second >= 0x2e5 && second <= 0x36f;
    }

    /** Codes and what they stand for instead, by turns. */
    Builder correct(int... corrections) {
      for (int i = 0; i < corrections.length; i += 2) {
        put(corrections[i], corrections[i + 1]);
      }
      return this;
    }

    /** Codes that stand for nothing. */
    Builder without(int... missing) {
      for (int code : missing) {
        put(code, NONE);
      }
      return this;
    }

    /** All codes of a row between two cells stand for nothing. */
    Builder withoutRange(int from, int to) {
      for (int code = from; code <= to; code++) {
        put(code, NONE);
      }
      return this;
    }

    /** Codes that only the next edition has. */
    Builder withdraw(int... later) {
      for (int code : later) {
        set.withdrawn.add(code);
      }
      return without(later);
    }

    /**
     * Characters and their codes, by turns, where that is not the lowest code that stands for the
     * character.
     */
    Builder prefer(int... choices) {
      for (int i = 0; i < choices.length; i += 2) {
        preferences.put(choices[i], choices[i + 1]);
      }
      return this;
    }

    private void put(int code, int character) {
      int[] row = set.characters[code >> 8];
      if (row == null) {
        row = new int[SIZE];
        Arrays.fill(row, NONE);
        set.characters[code >> 8] = row;
      }
      row[code & 0xff] = character;
    }

    CodedSet build() {
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          int c = set.decode(i, j);
          if (isPair(c)) {
            set.pairCodes.put(c, i << 8 | j);
            set.pairStarts.add(firstOf(c));
          } else if (c != NONE && set.encode(c) == NONE) {
            index(c, i << 8 | j);
          }
        }
      }
      preferences.forEach(this::index);
      return set;
    }

    private void index(int character, int code) {
      int page = character >> 8;
      if (set.codes[page] == null) {
        set.codes[page] = new char[SIZE];
      }
      set.codes[page][character & 0xff] = (char) code;
    }
  }

  /** A builder that starts with this set. */
  Builder but() {
    return new Builder(this);
  }
}
