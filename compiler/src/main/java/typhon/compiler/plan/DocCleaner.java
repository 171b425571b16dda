package typhon.compiler.plan;

/** Takes the common indentation out of docstrings. CPython: compile.c _PyCompile_CleanDoc. */
public final class DocCleaner {
  private static final int TAB = 8;

  private DocCleaner() {}

  public static String clean(String doc) {
    String text = doc.indexOf('\t') >= 0 ? expandTabs(doc) : doc;
    String[] lines = text.split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    if (margin == Integer.MAX_VALUE) {
      margin = 0;
    }
    StringBuilder result = new StringBuilder(lines[0].substring(indent(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      result.append('\n').append(line.substring(Math.min(margin, indent(line))));
    }
    return result.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static String expandTabs(String text) {
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int width = TAB - column % TAB;
        result.append(" ".repeat(width));
        column += width;
      } else {
        result.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return result.toString();
  }
}
