package typhon.stdlib._codecs;

import java.util.function.Supplier;
import typhon.runtime.codec.ErrorCallbacks;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Warnings;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.Charmap;
import typhon.runtime.text.codec.DecodeError;
import typhon.runtime.text.codec.Decoded;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.UnicodeEscape;
import typhon.runtime.text.codec.Utf16;

/** Runs codecs and makes Python exceptions of their errors. */
final class Coding {
  private Coding() {}

  interface Encoder extends Supplier<byte[]> {}

  interface Decoder extends Supplier<Result> {}

  /** The text of a decoder, and how many bytes it stands for. */
  record Result(Text text, int consumed) {}

  /** A result with the byte order that was found. */
  record Ordered(Text text, int consumed, int order) {}

  static byte[] run(Encoder encoder) {
    try {
      return encoder.get();
    } catch (EncodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  static Result run(Decoder decoder) {
    try {
      return decoder.get();
    } catch (DecodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  /** A decoder that may find the byte order. */
  interface OrderedDecoder extends Supplier<Utf16.Result> {}

  static Ordered run(OrderedDecoder decoder) {
    try {
      Utf16.Result r = decoder.get();
      return new Ordered(r.text(), r.consumed(), r.order());
    } catch (DecodeError e) {
      throw ErrorCallbacks.translated(e);
    }
  }

  static Result of(Decoded decoded) {
    return new Result(decoded.text(), decoded.consumed());
  }

  static Result of(Utf16.Result decoded) {
    return new Result(decoded.text(), decoded.consumed());
  }

  static byte[] charmap(Text text, PyObject mapping, String errors) {
    return Charmap.encode(text, CharmapMapping.encoder(mapping), ErrorCallbacks.encoding(errors));
  }

  static Result charmap(byte[] bytes, PyObject mapping, String errors) {
    Text text =
        Charmap.decode(bytes, CharmapMapping.decoder(mapping), ErrorCallbacks.decoding(errors));
    return new Result(text, bytes.length);
  }

  /** Decodes escapes, with a warning about the first one that is none. */
  static Result unicodeEscape(byte[] bytes, String errors, boolean last) {
    UnicodeEscape.Result r = UnicodeEscape.decode(bytes, ErrorCallbacks.decoding(errors), last);
    if (r.invalidAt() >= 0) {
      warn(bytes, r.invalidAt());
    }
    return new Result(r.text(), r.consumed());
  }

  private static void warn(byte[] bytes, int at) {
    // The place is that of the character behind the backslash.
    int start = bytes[at] == '\\' ? at + 1 : at;
    int end = start + 1;
    boolean octal = bytes[start] >= '4' && bytes[start] <= '7';
    if (octal) {
      end = Math.min(bytes.length, start + 3);
    }
    StringBuilder shown = new StringBuilder();
    for (int i = start; i < end; i++) {
      shown.append((char) (bytes[i] & 0xff));
    }
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "\"\\"
            + shown
            + "\" is an invalid "
            + (octal ? "octal " : "")
            + "escape sequence. Such sequences will not work in the future. ");
  }
}
