package typhon.runtime.codec;

import typhon.runtime.frame.Interpreter;

/**
 * In development mode names of codecs and error handlers are checked although nothing needs them.
 */
// CPython: unicodeobject.c unicode_check_encoding_errors
public final class CodecNames {
  private CodecNames() {}

  /** LookupError if a name is unknown; null stands for what always exists. */
  public static void check(String encoding, String errors) {
    Interpreter interpreter = Interpreter.main();
    if (!interpreter.config().devMode() || interpreter.isFinalizing()) {
      return;
    }
    if (encoding != null && !isBuiltIn(Encoding.normalized(encoding))) {
      CodecRegistry.current().lookup(encoding);
    }
    if (errors != null && !BuiltinErrorHandlers.isBuiltin(errors)) {
      CodecRegistry.current().errorHandler(errors);
    }
  }

  private static boolean isBuiltIn(String normalized) {
    return switch (normalized) {
      case "utf_8", "utf8", "ascii", "us_ascii", "latin_1", "latin1", "iso_8859_1", "iso8859_1" ->
          true;
      default -> false;
    };
  }
}
