package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/** Encodings given by a table of single bytes. */
// CPython: unicodeobject.c PyUnicode_DecodeCharmap, _PyUnicode_EncodeCharmap
public final class Charmap {
  private static final String NAME = "charmap";
  private static final String UNDEFINED = "character maps to <undefined>";

  private Charmap() {}

  /** What a byte stands for. */
  @FunctionalInterface
  public interface Decoder {
    /** The text of a byte, null if it has none. */
    Text map(int value);
  }

  /** What a code point is written as. */
  @FunctionalInterface
  public interface Encoder {
    /** The bytes of a code point, null if it has none. */
    byte[] map(int codePoint);
  }

  /** A decoder by a table, of which U+FFFE means undefined. */
  public static Decoder table(Text table) {
    return value -> {
      if (value >= table.length() || table.codePointAt(value) == 0xFFFE) {
        return null;
      }
      return Text.ofCodePoint(table.codePointAt(value));
    };
  }

  public static Text decode(byte[] bytes, Decoder decoder, DecodeErrors errors) {
    DecodeRun run = new DecodeRun(bytes, errors);
    while (run.at < run.end) {
      Text text = decoder.map(run.unsigned(run.at));
      if (text == null) {
        run.fail(NAME, run.at, run.at + 1, UNDEFINED);
      } else {
        run.out.append(text);
        run.at++;
      }
    }
    return run.out.toText();
  }

  public static byte[] encode(Text text, Encoder encoder, EncodeErrors errors) {
    EncodeRun run = new EncodeRun(text, errors);
    while (run.at < text.length()) {
      byte[] bytes = encoder.map(text.codePointAt(run.at));
      if (bytes == null) {
        fail(run, encoder);
      } else {
        run.out.writeBytes(bytes);
        run.at++;
      }
    }
    return run.out.toByteArray();
  }

  private static void fail(EncodeRun run, Encoder encoder) {
    int start = run.at;
    int stop = start + 1;
    while (stop < run.in.length() && encoder.map(run.in.codePointAt(stop)) == null) {
      stop++;
    }
    Text replacement = run.fail(NAME, start, stop, UNDEFINED);
    for (int i = 0; replacement != null && i < replacement.length(); i++) {
      byte[] bytes = encoder.map(replacement.codePointAt(i));
      if (bytes == null) {
        throw new EncodeError(NAME, run.in, start, stop, UNDEFINED);
      }
      run.out.writeBytes(bytes);
    }
  }
}
