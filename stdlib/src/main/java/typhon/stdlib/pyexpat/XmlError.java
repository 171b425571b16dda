package typhon.stdlib.pyexpat;

/** Why the input is not well-formed, and where: an offset into the parser's buffer, or -1. */
final class XmlError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final ErrorCode code;
  final int offset;

  XmlError(ErrorCode code, int offset) {
    super(code.message(), null, false, false);
    this.code = code;
    this.offset = offset;
  }

  XmlError(ErrorCode code) {
    this(code, -1);
  }
}
