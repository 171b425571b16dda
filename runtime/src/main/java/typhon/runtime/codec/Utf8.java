package typhon.runtime.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** UTF-8. */
// CPython: unicodeobject.c unicode_decode_utf8, stringlib/codecs.h
public final class Utf8 {
  private static final String NAME = "utf-8";
  private static final String NO_SURROGATES = "surrogates not allowed";

  private Utf8() {}

  public static byte[] encode(PyStr subject, String errors) {
    Text text = subject.text();
    if (text.isAscii()) {
      return text.narrow().getBytes(StandardCharsets.ISO_8859_1);
    }
    int n = text.length();
    ByteSink out = new ByteSink(n + n / 2);
    EncodeErrors handler = null;
    int i = 0;
    while (i < n) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        out.append(c);
      } else if (c < 0x800) {
        out.append(0xC0 | c >> 6).append(0x80 | c & 0x3F);
      } else if (c >= 0xD800 && c <= 0xDFFF) {
        handler = handler == null ? new EncodeErrors(NAME, subject, errors) : handler;
        int end = endOfSurrogates(text, i);
        int resume = handler.handle(i, end, NO_SURROGATES);
        handler.appendTo(out, 0x80, i, end, NO_SURROGATES);
        i = resume;
        continue;
      } else if (c < 0x10000) {
        out.append(0xE0 | c >> 12).append(0x80 | c >> 6 & 0x3F).append(0x80 | c & 0x3F);
      } else {
        out.append(0xF0 | c >> 18).append(0x80 | c >> 12 & 0x3F);
        out.append(0x80 | c >> 6 & 0x3F).append(0x80 | c & 0x3F);
      }
      i++;
    }
    return out.toByteArray();
  }

  private static int endOfSurrogates(Text text, int from) {
    int i = from + 1;
    while (i < text.length() && text.codePointAt(i) >= 0xD800 && text.codePointAt(i) <= 0xDFFF) {
      i++;
    }
    return i;
  }

  /** Decodes; unless {@code isFinal} a truncated sequence at the end is left for later. */
  public static Decoded decode(byte[] bytes, String errors, boolean isFinal) {
    int ascii = asciiPrefix(bytes, 0, bytes.length);
    if (ascii == bytes.length) {
      return new Decoded(
          Text.ofNarrow(new String(bytes, StandardCharsets.ISO_8859_1)), bytes.length);
    }
    return decodeAll(new DecodeErrors(NAME, bytes, errors), ascii, isFinal);
  }

  /** The length of the run of ASCII from {@code from}. */
  static int asciiPrefix(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i - from;
  }

  private static Decoded decodeAll(DecodeErrors input, int ascii, boolean isFinal) {
    byte[] bytes = input.bytes();
    TextBuilder out = new TextBuilder(bytes.length);
    out.append(new String(bytes, 0, ascii, StandardCharsets.ISO_8859_1));
    int i = ascii;
    while (i < bytes.length) {
      int first = bytes[i];
      if (first >= 0) {
        out.append(first);
        i++;
        continue;
      }
      int sequence = sequence(bytes, i, bytes.length);
      if (sequence > 0) {
        out.append(codePoint(bytes, i, sequence));
        i += sequence;
      } else if (sequence == TRUNCATED) {
        if (!isFinal) {
          break;
        }
        i = input.handle(i, bytes.length, "unexpected end of data", out);
        bytes = input.bytes();
      } else {
        boolean startByte = sequence == BAD_START;
        String reason = startByte ? "invalid start byte" : "invalid continuation byte";
        i = input.handle(i, i + (startByte ? 1 : -sequence), reason, out);
        bytes = input.bytes();
      }
    }
    return new Decoded(out.toText(), i);
  }

  private static final int TRUNCATED = 0;
  private static final int BAD_START = -9;

  /**
   * The length of the well-formed sequence at {@code at}; else {@link #TRUNCATED}, {@link #BAD_START}, or minus the
   * number of bytes before the wrong continuation.
   */
  private static int sequence(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    if (first < 0xC2 || first > 0xF4) {
      return BAD_START;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + 1 >= end) {
      return TRUNCATED;
    }
    int second = bytes[at + 1] & 0xff;
    if (!isContinuation(second) || !secondFits(first, second)) {
      return -1;
    }
    for (int k = 2; k < length; k++) {
      if (at + k >= end) {
        return TRUNCATED;
      }
      if (!isContinuation(bytes[at + k] & 0xff)) {
        return -k;
      }
    }
    return length;
  }

  private static boolean isContinuation(int b) {
    return (b & 0xC0) == 0x80;
  }

  /** No overlong forms, no surrogates, nothing above U+10FFFF. */
  private static boolean secondFits(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int first = bytes[at];
    int second = bytes[at + 1] & 0x3F;
    return switch (length) {
      case 2 -> (first & 0x1F) << 6 | second;
      case 3 -> (first & 0x0F) << 12 | second << 6 | bytes[at + 2] & 0x3F;
      default -> (first & 0x07) << 18 | second << 12 | (bytes[at + 2] & 0x3F) << 6 | bytes[at + 3] & 0x3F;
    };
  }
}
