package typhon.runtime.text.codec;

import java.nio.charset.StandardCharsets;
import typhon.runtime.text.Text;

/** UTF-7. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7
public final class Utf7 {
  private static final String NAME = "utf7";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /**
   * Besides letters and digits, what is written as itself: RFC 2152's sets D and O, and white
   * space.
   */
  private static final String DIRECT = "'(),-./:?!\"#$%&*;<=>@[]^_`{|} \t\n\r";

  private Utf7() {}

  private static int fromBase64(int c) {
    return c < 0x80 ? BASE64.indexOf((char) c) : -1;
  }

  public static Decoded decode(byte[] bytes, DecodeErrors errors, boolean last) {
    return new Decoding(bytes, errors).run(last);
  }

  private static final class Decoding {
    private final DecodeRun run;

    /** In a base-64 section, which began at {@code shiftStart} when so much had been written. */
    private boolean inShift;

    private int shiftStart;
    private int writtenBefore;
    private int bits;
    private int buffer;
    private int surrogate;

    Decoding(byte[] bytes, DecodeErrors errors) {
      run = new DecodeRun(bytes, errors);
    }

    Decoded run(boolean last) {
      while (true) {
        while (run.at < run.end) {
          int c = run.unsigned(run.at);
          if (inShift) {
            shifted(c);
          } else {
            direct(c);
          }
        }
        if (!inShift || !last) {
          break;
        }
        inShift = false;
        if (surrogate != 0 || bits >= 6 || (bits > 0 && buffer != 0)) {
          run.fail(NAME, shiftStart, run.end, "unterminated shift sequence");
        }
      }
      if (inShift) {
        Text text = run.out.toText();
        return new Decoded(text.substring(0, writtenBefore), shiftStart);
      }
      return run.result();
    }

    private void direct(int c) {
      int start = run.at++;
      if (c == '+') {
        shiftStart = start;
        if (run.at < run.end && run.in[run.at] == '-') {
          run.at++;
          run.out.append('+');
        } else if (run.at < run.end && fromBase64(run.unsigned(run.at)) < 0) {
          run.fail(NAME, start, run.at + 1, "ill-formed sequence");
        } else {
          inShift = true;
          writtenBefore = run.out.length();
          bits = 0;
          buffer = 0;
          surrogate = 0;
        }
      } else if (c < 0x80) {
        run.out.append(c);
      } else {
        shiftStart = start;
        run.fail(NAME, start, run.at, "unexpected special character");
      }
    }

    private void shifted(int c) {
      int digit = fromBase64(c);
      if (digit >= 0) {
        run.at++;
        buffer = buffer << 6 | digit;
        bits += 6;
        if (bits >= 16) {
          bits -= 16;
          int unit = (buffer >>> bits) & 0xFFFF;
          buffer &= (1 << bits) - 1;
          unit(unit);
        }
        return;
      }
      inShift = false;
      if (bits >= 6) {
        run.fail(NAME, shiftStart, run.at + 1, "partial character in shift sequence");
        return;
      }
      if (bits > 0 && buffer != 0) {
        run.fail(NAME, shiftStart, run.at + 1, "non-zero padding bits in shift sequence");
        return;
      }
      if (surrogate != 0 && c < 0x80 && c != '+') {
        run.out.append(surrogate);
      }
      surrogate = 0;
      if (c == '-') {
        run.at++;
      }
    }

    private void unit(int unit) {
      if (surrogate != 0) {
        int high = surrogate;
        surrogate = 0;
        if (unit >= 0xDC00 && unit <= 0xDFFF) {
          run.out.append(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00);
          return;
        }
        run.out.append(high);
      }
      if (unit >= 0xD800 && unit <= 0xDBFF) {
        surrogate = unit;
      } else {
        run.out.append(unit);
      }
    }
  }

  public static byte[] encode(Text text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    boolean inShift = false;
    long buffer = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      boolean direct = isDirect(c);
      if (inShift && direct) {
        if (bits > 0) {
          out.append(BASE64.charAt((int) (buffer << (6 - bits)) & 0x3F));
          bits = 0;
        }
        inShift = false;
        if (fromBase64(c) >= 0 || c == '-') {
          out.append('-');
        }
      } else if (!inShift && c == '+') {
        out.append("+-");
        continue;
      }
      if (direct) {
        out.append((char) c);
        continue;
      }
      if (!inShift) {
        out.append('+');
        inShift = true;
      }
      for (char unit : Character.toChars(c)) {
        buffer = buffer << 16 | unit;
        bits += 16;
        while (bits >= 6) {
          bits -= 6;
          out.append(BASE64.charAt((int) (buffer >>> bits) & 0x3F));
        }
      }
    }
    if (bits > 0) {
      out.append(BASE64.charAt((int) (buffer << (6 - bits)) & 0x3F));
    }
    if (inShift) {
      out.append('-');
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean isDirect(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c < 0x80 && DIRECT.indexOf((char) c) >= 0);
  }
}
