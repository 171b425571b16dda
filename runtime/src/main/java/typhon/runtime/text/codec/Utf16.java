package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** UTF-16 in both byte orders. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF16Stateful, _PyUnicode_EncodeUTF16
public final class Utf16 {
  private static final String NO_SURROGATES = "surrogates not allowed";

  private Utf16() {}

  /**
   * The result of decoding, with the byte order that was found: -1 little, 1 big, 0 if the input
   * had no mark and none was asked for.
   */
  public record Result(Text text, int consumed, int order) {}

  public static Result decode(byte[] bytes, ByteOrderMark mark, DecodeErrors errors, boolean last) {
    DecodeRun run = new DecodeRun(bytes, errors);
    int order = mark == ByteOrderMark.LITTLE ? -1 : mark == ByteOrderMark.BIG ? 1 : 0;
    if (mark == ByteOrderMark.MARKED && bytes.length >= 2) {
      int first = unit(run, 0, true);
      order = first == 0xFEFF ? -1 : first == 0xFFFE ? 1 : 0;
      run.at = order == 0 ? 0 : 2;
    }
    boolean little = order <= 0;
    decode(run, little, little ? "utf-16-le" : "utf-16-be", last);
    Decoded decoded = run.result();
    return new Result(decoded.text(), decoded.consumed(), order);
  }

  private static int unit(DecodeRun run, int at, boolean little) {
    int a = run.unsigned(at);
    int b = run.unsigned(at + 1);
    return little ? a | b << 8 : a << 8 | b;
  }

  private static void decode(DecodeRun run, boolean little, String name, boolean last) {
    while (run.at < run.end) {
      int left = run.end - run.at;
      if (left < 2) {
        if (!last) {
          return;
        }
        run.fail(name, run.at, run.end, "truncated data");
        continue;
      }
      int c = unit(run, run.at, little);
      if (!Surrogates.is(c)) {
        run.out.append(c);
        run.at += 2;
      } else if (c >= 0xDC00) {
        run.fail(name, run.at, run.at + 2, "illegal encoding");
      } else if (left < 4) {
        if (!last) {
          return;
        }
        run.fail(name, run.at, run.end, "unexpected end of data");
      } else {
        int low = unit(run, run.at + 2, little);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          run.out.append(0x10000 + ((c - 0xD800) << 10) + low - 0xDC00);
          run.at += 4;
        } else {
          run.fail(name, run.at, run.at + 2, "illegal UTF-16 surrogate");
        }
      }
    }
  }

  public static byte[] encode(Text text, ByteOrderMark mark, EncodeErrors errors) {
    String name = "utf-16" + mark.suffix;
    EncodeRun run = new EncodeRun(text, errors);
    if (mark == ByteOrderMark.MARKED) {
      put(run, 0xFEFF, true);
    }
    while (run.at < text.length()) {
      int c = text.codePointAt(run.at);
      if (Surrogates.is(c)) {
        fail(run, name, mark.little);
        continue;
      }
      run.at++;
      if (c > 0xFFFF) {
        put(run, 0xD800 + ((c - 0x10000) >> 10), mark.little);
        put(run, 0xDC00 + (c & 0x3FF), mark.little);
      } else {
        put(run, c, mark.little);
      }
    }
    return run.out.toByteArray();
  }

  private static void fail(EncodeRun run, String name, boolean little) {
    int start = run.at;
    int before = run.out.size();
    Text replacement = run.fail(name, start, start + 1, NO_SURROGATES);
    boolean bad = replacement == null ? (run.out.size() - before) % 2 != 0 : !replacement.isAscii();
    if (bad) {
      throw new EncodeError(name, run.in, start, start + 1, NO_SURROGATES);
    }
    for (int i = 0; replacement != null && i < replacement.length(); i++) {
      put(run, replacement.codePointAt(i), little);
    }
  }

  private static void put(EncodeRun run, int unit, boolean little) {
    run.out.write(little ? unit : unit >> 8);
    run.out.write(little ? unit >> 8 : unit);
  }
}
