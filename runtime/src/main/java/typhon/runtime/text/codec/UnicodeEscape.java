package typhon.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Escapes;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;
import typhon.runtime.text.UnicodeNames;

/** The encodings {@code unicode_escape} (string literals) and {@code raw_unicode_escape}. */
// CPython: unicodeobject.c _PyUnicode_DecodeUnicodeEscapeInternal2,
// _PyUnicode_DecodeRawUnicodeEscapeStateful
public final class UnicodeEscape {
  private static final String NAME = "unicodeescape";
  private static final String RAW = "rawunicodeescape";

  private UnicodeEscape() {}

  /**
   * The result of decoding.
   *
   * @param invalidAt where the first backslash stands that begins no escape (or an octal one above
   *     0o377), or -1
   */
  public record Result(Text text, int consumed, int invalidAt) {}

  public static Result decode(byte[] bytes, DecodeErrors errors, boolean last) {
    return new Decoding(bytes, errors, last).run();
  }

  private static final class Decoding {
    private final DecodeRun run;
    private final boolean last;
    private int start;
    private int invalidAt = -1;

    Decoding(byte[] bytes, DecodeErrors errors, boolean last) {
      this.run = new DecodeRun(bytes, errors);
      this.last = last;
    }

    Result run() {
      while (run.at < run.end) {
        start = run.at;
        int c = run.unsigned(run.at++);
        if (c != '\\') {
          run.out.append(c);
        } else if (!escape()) {
          return new Result(run.out.toText(), start, invalidAt);
        }
      }
      return new Result(run.out.toText(), run.at, invalidAt);
    }

    /** False if the input ends within the escape and more is to come. */
    private boolean escape() {
      if (run.at >= run.end) {
        return incomplete("\\ at end of string");
      }
      int c = run.unsigned(run.at++);
      int plain = "\\'\"abfnrtv".indexOf((char) c);
      if (c == '\n') {
        return true;
      }
      if (plain >= 0) {
        run.out.append("\\'\"\u0007\b\f\n\r\t\u000b".charAt(plain));
        return true;
      }
      return switch (c) {
        case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
        case 'x' -> hex(2, "truncated \\xXX escape");
        case 'u' -> hex(4, "truncated \\uXXXX escape");
        case 'U' -> hex(8, "truncated \\UXXXXXXXX escape");
        case 'N' -> name();
        default -> {
          markInvalid();
          run.out.append('\\').append(c);
          yield true;
        }
      };
    }

    private void markInvalid() {
      if (invalidAt < 0) {
        invalidAt = start;
      }
    }

    private boolean incomplete(String reason) {
      return last ? fail(reason) : false;
    }

    private boolean fail(String reason) {
      run.fail(NAME, start, run.at, reason);
      return true;
    }

    private boolean octal(int first) {
      int value = first;
      for (int i = 0; i < 2 && run.at < run.end; i++) {
        int digit = run.unsigned(run.at) - '0';
        if (digit < 0 || digit > 7) {
          break;
        }
        value = value << 3 | digit;
        run.at++;
      }
      if (value > 0xFF) {
        markInvalid();
      }
      run.out.append(value);
      return true;
    }

    private boolean hex(int digits, String reason) {
      long value = 0;
      for (int i = 0; i < digits; i++) {
        if (run.at >= run.end) {
          return incomplete(reason);
        }
        int digit = Character.digit(run.in[run.at], 16);
        if (digit < 0) {
          return fail(reason);
        }
        value = value << 4 | digit;
        run.at++;
      }
      if (value > Character.MAX_CODE_POINT) {
        return fail("illegal Unicode character");
      }
      run.out.append((int) value);
      return true;
    }

    private boolean name() {
      String malformed = "malformed \\N character escape";
      if (run.at >= run.end) {
        return incomplete(malformed);
      }
      if (run.in[run.at] != '{') {
        return fail(malformed);
      }
      int from = ++run.at;
      while (run.at < run.end && run.in[run.at] != '}') {
        run.at++;
      }
      if (run.at >= run.end) {
        return incomplete(malformed);
      }
      if (run.at == from) {
        return fail(malformed);
      }
      String name = new String(run.in, from, run.at - from, StandardCharsets.ISO_8859_1);
      run.at++;
      int found = UnicodeNames.lookup(name);
      if (found < 0) {
        return fail("unknown Unicode character name");
      }
      run.out.append(found);
      return true;
    }
  }

  public static byte[] encode(Text text) {
    TextBuilder out = new TextBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c >= ' ' && c < 0x7F) {
            out.append(c);
          } else {
            Escapes.appendHex(out, c);
          }
        }
      }
    }
    return out.toText().narrow().getBytes(StandardCharsets.ISO_8859_1);
  }

  public static Decoded decodeRaw(byte[] bytes, DecodeErrors errors, boolean last) {
    DecodeRun run = new DecodeRun(bytes, errors);
    while (run.at < run.end) {
      int start = run.at;
      int c = run.unsigned(run.at++);
      if (c != '\\' || (run.at >= run.end && last)) {
        run.out.append(c);
      } else if (!rawEscape(run, start, last)) {
        run.at = start;
        break;
      }
    }
    return run.result();
  }

  private static boolean rawEscape(DecodeRun run, int start, boolean last) {
    if (run.at >= run.end) {
      return false;
    }
    int kind = run.unsigned(run.at++);
    if (kind != 'u' && kind != 'U') {
      run.out.append('\\').append(kind);
      return true;
    }
    String reason = kind == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
    long value = 0;
    for (int i = 0; i < (kind == 'u' ? 4 : 8); i++) {
      if (run.at >= run.end && !last) {
        return false;
      }
      int digit = run.at < run.end ? Character.digit(run.in[run.at], 16) : -1;
      if (digit < 0) {
        run.fail(RAW, start, run.at, reason);
        return true;
      }
      value = value << 4 | digit;
      run.at++;
    }
    if (value > Character.MAX_CODE_POINT) {
      run.fail(RAW, start, run.at, "\\Uxxxxxxxx out of range");
    } else {
      run.out.append((int) value);
    }
    return true;
  }

  public static byte[] encodeRaw(Text text) {
    TextBuilder out = new TextBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c < 0x100) {
        out.append(c);
      } else {
        Escapes.appendHex(out, c);
      }
    }
    return out.toText().narrow().getBytes(StandardCharsets.ISO_8859_1);
  }
}
