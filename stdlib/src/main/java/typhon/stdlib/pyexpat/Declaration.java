package typhon.stdlib.pyexpat;

/** The pseudo attributes of an XML declaration; standalone is 1, 0, or -1 if not said. */
record Declaration(String version, String encoding, int standalone) {

  /** Parses {@code <?xml ... } up to {@code close}. */
  static Declaration parse(Input in, int close, boolean isText) {
    Reader reader = new Reader(in, in.start + 5, close, isText);
    String version = reader.take("version");
    if (version == null && !isText) {
      throw reader.error();
    }
    String encoding = reader.take("encoding");
    if (encoding == null && isText) {
      throw reader.error();
    }
    if (encoding != null && (encoding.isEmpty() || !Character.isLetter(encoding.charAt(0)))) {
      throw reader.error();
    }
    String standalone = isText ? null : reader.take("standalone");
    if (standalone != null && !standalone.equals("yes") && !standalone.equals("no")) {
      throw reader.error();
    }
    reader.finish();
    return new Declaration(
        version, encoding, standalone == null ? -1 : standalone.equals("yes") ? 1 : 0);
  }

  /** Takes {@code name="value"} pairs in order. */
  private static final class Reader {
    private final Input in;
    private final int limit;
    private final boolean isText;
    private int at;

    Reader(Input in, int at, int limit, boolean isText) {
      this.in = in;
      this.at = at;
      this.limit = limit;
      this.isText = isText;
    }

    XmlError error() {
      return new XmlError(isText ? ErrorCode.TEXT_DECL : ErrorCode.XML_DECL, at);
    }

    String take(String name) {
      int begin = XmlChars.skipSpace(in.text, at, limit);
      if (begin == at || !in.startsWith(name, begin)) {
        return null;
      }
      at = XmlChars.skipSpace(in.text, begin + name.length(), limit);
      if (at >= limit || in.text[at] != '=') {
        throw error();
      }
      at = XmlChars.skipSpace(in.text, at + 1, limit);
      if (at >= limit || (in.text[at] != '"' && in.text[at] != '\'')) {
        throw error();
      }
      int from = at + 1;
      int to = from;
      while (to < limit && in.text[to] != in.text[at]) {
        if (!isValueChar(in.text[to])) {
          at = to;
          throw error();
        }
        to++;
      }
      if (to >= limit) {
        throw error();
      }
      at = to + 1;
      return in.string(from, to);
    }

    private static boolean isValueChar(char c) {
      return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    void finish() {
      at = XmlChars.skipSpace(in.text, at, limit);
      if (at != limit) {
        throw error();
      }
    }
  }
}
