package typhon.stdlib._lzma;

/** What liblzma would report; becomes an LZMAError. */
final class LzmaError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LzmaError(String message) {
    super(message, null, false, false);
  }

  static LzmaError corrupt() {
    return new LzmaError("Corrupt input data");
  }

  static LzmaError format() {
    return new LzmaError("Input format not supported by decoder");
  }

  static LzmaError options() {
    return new LzmaError("Invalid or unsupported options");
  }

  static LzmaError memory() {
    return new LzmaError("Memory usage limit exceeded");
  }
}
