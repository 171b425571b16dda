package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** UTF-32 in both byte orders. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF32Stateful, _PyUnicode_EncodeUTF32
public final class Utf32 {
  private static final String NO_SURROGATES = "surrogates not allowed";

  private Utf32() {}

  /** As {@link Utf16#decode}. */
  public static Utf16.Result decode(
      byte[] bytes, ByteOrderMark mark, DecodeErrors errors, boolean last) {
    DecodeRun run = new DecodeRun(bytes, errors);
    int order = mark == ByteOrderMark.LITTLE ? -1 : mark == ByteOrderMark.BIG ? 1 : 0;
    if (mark == ByteOrderMark.MARKED && bytes.length >= 4) {
      int first = unit(run, 0, true);
      order = first == 0x0000FEFF ? -1 : first == 0xFFFE0000 ? 1 : 0;
      run.at = order == 0 ? 0 : 4;
    }
    boolean little = order <= 0;
    decode(run, little, little ? "utf-32-le" : "utf-32-be", last);
    Decoded decoded = run.result();
    return new Utf16.Result(decoded.text(), decoded.consumed(), order);
  }

  private static int unit(DecodeRun run, int at, boolean little) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | run.unsigned(little ? at + 3 - i : at + i);
    }
    return value;
  }

  private static void decode(DecodeRun run, boolean little, String name, boolean last) {
    while (run.at < run.end) {
      if (run.end - run.at < 4) {
        if (!last) {
          return;
        }
        run.fail(name, run.at, run.end, "truncated data");
        continue;
      }
      int c = unit(run, run.at, little);
      if (Surrogates.is(c)) {
        run.fail(
            name, run.at, run.at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
      } else if (c < 0 || c > Character.MAX_CODE_POINT) {
        run.fail(name, run.at, run.at + 4, "code point not in range(0x110000)");
      } else {
        run.out.append(c);
        run.at += 4;
      }
    }
  }

  public static byte[] encode(Text text, ByteOrderMark mark, EncodeErrors errors) {
    String name = "utf-32" + mark.suffix;
    EncodeRun run = new EncodeRun(text, errors);
    if (mark == ByteOrderMark.MARKED) {
      put(run, 0xFEFF, true);
    }
    while (run.at < text.length()) {
      int c = text.codePointAt(run.at);
      if (Surrogates.is(c)) {
        fail(run, name, mark.little);
      } else {
        run.at++;
        put(run, c, mark.little);
      }
    }
    return run.out.toByteArray();
  }

  private static void fail(EncodeRun run, String name, boolean little) {
    int start = run.at;
    int before = run.out.size();
    Text replacement = run.fail(name, start, start + 1, NO_SURROGATES);
    boolean bad = replacement == null ? (run.out.size() - before) % 4 != 0 : !replacement.isAscii();
    if (bad) {
      throw new EncodeError(name, run.in, start, start + 1, NO_SURROGATES);
    }
    for (int i = 0; replacement != null && i < replacement.length(); i++) {
      put(run, replacement.codePointAt(i), little);
    }
  }

  private static void put(EncodeRun run, int c, boolean little) {
    for (int i = 0; i < 4; i++) {
      run.out.write(c >> (little ? 8 * i : 24 - 8 * i));
    }
  }
}
