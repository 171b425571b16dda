package typhon.stdlib.pyexpat;

/** Reads the pieces of one declaration, whose text is complete. */
final class DeclarationReader {
  private final char[] text;
  private int at;

  /** Identifiers of something outside of the document; the public one may be null. */
  record ExternalId(String systemId, String publicId) {}

  DeclarationReader(String text) {
    this.text = text.toCharArray();
  }

  boolean atEnd() {
    return at >= text.length;
  }

  char peek() {
    return atEnd() ? 0 : text[at];
  }

  void skipSpace() {
    at = XmlChars.skipSpace(text, at, text.length);
  }

  void requireSpace() {
    int before = at;
    skipSpace();
    if (at == before) {
      throw new XmlError(atEnd() ? ErrorCode.SYNTAX : ErrorCode.INVALID_TOKEN);
    }
  }

  void finish() {
    skipSpace();
    if (!atEnd()) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
  }

  boolean take(char c) {
    if (peek() != c || atEnd()) {
      return false;
    }
    at++;
    return true;
  }

  void require(char c) {
    if (!take(c)) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
  }

  boolean takeWord(String word) {
    if (text.length - at < word.length() || !word.equals(new String(text, at, word.length()))) {
      return false;
    }
    int end = at + word.length();
    if (end < text.length && XmlChars.isNameChar(text[end])) {
      return false;
    }
    at = end;
    return true;
  }

  String name() {
    int end = XmlChars.nameEnd(text, at, text.length);
    if (end == at) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    String name = new String(text, at, end - at);
    at = end;
    return name;
  }

  String nameToken() {
    int end = at;
    while (end < text.length && XmlChars.isNameChar(text[end])) {
      end++;
    }
    if (end == at) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    String token = new String(text, at, end - at);
    at = end;
    return token;
  }

  String literal() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    int end = at + 1;
    while (end < text.length && text[end] != quote) {
      end++;
    }
    if (end >= text.length) {
      throw new XmlError(ErrorCode.UNCLOSED_TOKEN);
    }
    String value = new String(text, at + 1, end - at - 1);
    at = end + 1;
    return value;
  }

  /** SYSTEM or PUBLIC with their literals; a notation may go without the second one. */
  ExternalId externalId(boolean isNotation) {
    if (takeWord("SYSTEM")) {
      requireSpace();
      return new ExternalId(literal(), null);
    }
    if (!takeWord("PUBLIC")) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    requireSpace();
    String publicId = normalized(literal());
    skipSpace();
    boolean hasSystem = peek() == '"' || peek() == '\'';
    if (!hasSystem && !isNotation) {
      throw new XmlError(ErrorCode.SYNTAX);
    }
    return new ExternalId(hasSystem ? literal() : null, publicId);
  }

  private static String normalized(String publicId) {
    for (int i = 0; i < publicId.length(); i++) {
      if (!XmlChars.isPublicIdChar(publicId.charAt(i))) {
        throw new XmlError(ErrorCode.PUBLICID);
      }
    }
    return publicId.strip().replaceAll("[ \r\n]+", " ");
  }
}
