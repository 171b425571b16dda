package typhon.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splitting texts: at white space, at a separator, at line ends, in three parts. A negative limit
 * means no limit.
 */
// CPython: stringlib/split.h, stringlib/partition.h
public final class TextSplit {
  /** The line breaks of {@link UnicodeClass#isLineBreak} but {@code \n}. */
  private static final String OTHER_BREAKS = "\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

  /** From here on several searches are cheaper than a look at each code point. */
  private static final int LONG = 200;

  private TextSplit() {}

  /** Splits at runs of white space; runs at both ends are dropped. */
  public static List<Text> split(Text text, int limit) {
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    int at = skipSpace(text, 0, end);
    for (int left = limit; at < end && left != 0; left--) {
      int from = at;
      at = skipWord(text, at, end);
      parts.add(text.substring(from, at));
      at = skipSpace(text, at, end);
    }
    if (at < end) {
      parts.add(text.substring(at, end));
    }
    return parts;
  }

  private static int skipSpace(Text text, int at, int end) {
    while (at < end && UnicodeClass.isSpace(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipWord(Text text, int at, int end) {
    while (at < end && !UnicodeClass.isSpace(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  /** As {@link #split(Text, int)}, counting the limit from the right. */
  public static List<Text> rsplit(Text text, int limit) {
    List<Text> parts = new ArrayList<>();
    int end = TextStrip.endOfWords(text, 0);
    for (int left = limit; end > 0 && left != 0; left--) {
      int from = end;
      while (from > 0 && !UnicodeClass.isSpace(text.codePointAt(from - 1))) {
        from--;
      }
      parts.add(text.substring(from, end));
      end = from;
      while (end > 0 && UnicodeClass.isSpace(text.codePointAt(end - 1))) {
        end--;
      }
    }
    if (end > 0) {
      parts.add(text.substring(0, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  /** Splits at a separator, which must not be empty. */
  public static List<Text> split(Text text, Text separator, int limit) {
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    int from = 0;
    for (int left = limit; left != 0; left--) {
      int at = TextSearch.find(text, separator, from, end);
      if (at < 0) {
        break;
      }
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from, end));
    return parts;
  }

  /** As {@link #split(Text, Text, int)}, from the right. */
  public static List<Text> rsplit(Text text, Text separator, int limit) {
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    for (int left = limit; left != 0; left--) {
      int at = TextSearch.rfind(text, separator, 0, end);
      if (at < 0) {
        break;
      }
      parts.add(text.substring(at + separator.length(), end));
      end = at;
    }
    parts.add(text.substring(0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** Splits after each line end; {@code \r\n} is one. */
  public static List<Text> splitLines(Text text, boolean keepEnds) {
    if (text.length() >= LONG && hasOnlyLineFeeds(text)) {
      return splitLineFeeds(text, keepEnds);
    }
    List<Text> lines = new ArrayList<>();
    int end = text.length();
    int from = 0;
    while (from < end) {
      int at = from;
      while (at < end && !UnicodeClass.isLineBreak(text.codePointAt(at))) {
        at++;
      }
      int next = at;
      if (at < end) {
        boolean pair =
            text.codePointAt(at) == '\r' && at + 1 < end && text.codePointAt(at + 1) == '\n';
        next = at + (pair ? 2 : 1);
      }
      lines.add(text.substring(from, keepEnds ? next : at));
      from = next;
    }
    return lines;
  }

  /** Whether it has no line break but {@code \n}: the JDK searches faster than a loop. */
  private static boolean hasOnlyLineFeeds(Text text) {
    if (!text.isNarrow()) {
      return false;
    }
    for (int i = 0; i < OTHER_BREAKS.length(); i++) {
      if (text.narrow().indexOf(OTHER_BREAKS.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Text> splitLineFeeds(Text text, boolean keepEnds) {
    List<Text> lines = new ArrayList<>();
    int from = 0;
    for (int at; (at = text.narrow().indexOf('\n', from)) >= 0; from = at + 1) {
      lines.add(text.substring(from, keepEnds ? at + 1 : at));
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  /**
   * Head, separator, tail at the first separator; the text and two empty texts if there is none.
   */
  public static List<Text> partition(Text text, Text separator) {
    int at = TextSearch.find(text, separator, 0, text.length());
    return at < 0
        ? List.of(text, Text.EMPTY, Text.EMPTY)
        : List.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  /** Head, separator, tail at the last separator; two empty texts and the text if there is none. */
  public static List<Text> rpartition(Text text, Text separator) {
    int at = TextSearch.rfind(text, separator, 0, text.length());
    return at < 0
        ? List.of(Text.EMPTY, Text.EMPTY, text)
        : List.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }
}
