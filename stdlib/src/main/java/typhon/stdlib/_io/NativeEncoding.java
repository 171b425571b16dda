package typhon.stdlib._io;

import java.util.Locale;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.codec.EncodeError;
import typhon.runtime.text.codec.EncodeErrors;
import typhon.runtime.text.codec.Latin1;
import typhon.runtime.text.codec.Utf8;

/**
 * The encodings of text streams that need no Python codec, so that the standard streams start fast.
 */
enum NativeEncoding {
  UTF8,
  ASCII,
  LATIN1;

  /** The encoding of this name, or null. */
  static NativeEncoding of(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8", "utf8" -> UTF8;
      case "ascii", "us-ascii" -> ASCII;
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> LATIN1;
      default -> null;
    };
  }

  byte[] encode(PyStr text, EncodeErrors errors) {
    try {
      return switch (this) {
        case UTF8 -> Utf8.encode(text.text(), errors);
        case ASCII -> Latin1.encodeAscii(text.text(), errors);
        case LATIN1 -> Latin1.encode(text.text(), errors);
      };
    } catch (EncodeError e) {
      throw typhon.runtime.codec.ErrorCallbacks.translated(e);
    }
  }
}
