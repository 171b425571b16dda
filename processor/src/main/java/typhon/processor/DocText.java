package typhon.processor;

/** Turns a Javadoc comment into the plain text of a Python {@code __doc__}. */
final class DocText {
  private DocText() {}

  static String plain(String javadoc) {
    StringBuilder out = new StringBuilder();
    for (String line : javadoc.strip().split("\n", -1)) {
      String text = line.startsWith(" ") ? line.substring(1) : line;
      // What follows is for readers of the Java code.
      if (text.startsWith("@") || text.startsWith("<p>Thread rule")) {
        break;
      }
      out.append(text.stripTrailing()).append('\n');
    }
    return out.toString()
        .replaceAll("\\{@(?:code|literal|link|linkplain)\\s+([^}]*)\\}", "$1")
        .replaceAll("</?(?:p|pre|ul|ol|li|code|b|i|em)>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
