package typhon.tests.sources;

import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A source and how it is given to {@code compile}.
 *
 * @param mode {@code exec}, {@code eval} or {@code single}
 * @param bytes whether it is given as UTF-8 bytes, not as a str
 */
record Source(String text, String mode, boolean bytes) implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  Source with(String otherText) {
    return new Source(otherText, mode, bytes);
  }

  byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** With lone surrogates, if there are any. */
  byte[] utf16() {
    byte[] bytes = new byte[2 * text.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(text);
    return bytes;
  }

  @Override
  public String toString() {
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '"', '\\' -> literal.append('\\').append(c);
        default -> literal.append(c >= ' ' && c < 127 ? "" + c : "\\u%04x".formatted((int) c));
      }
    }
    return "compile(%s\"%s\", '', '%s')".formatted(bytes ? "b" : "", literal, mode);
  }
}
