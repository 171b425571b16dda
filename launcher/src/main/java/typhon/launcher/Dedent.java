package typhon.launcher;

/**
 * Takes away the blanks that all lines of a command start with (CPython: unicodeobject.c
 * _PyUnicode_Dedent).
 */
final class Dedent {
  private Dedent() {}

  static String of(String source) {
    String common = null;
    String[] lines = source.split("\n", -1);
    for (String line : lines) {
      int blanks = leadingBlanks(line);
      if (blanks == line.length()) {
        continue;
      }
      common = common == null ? line.substring(0, blanks) : commonPrefix(common, line);
    }
    if (common == null || common.isEmpty()) {
      return source;
    }
    StringBuilder dedented = new StringBuilder(source.length());
    for (int i = 0; i < lines.length; i++) {
      boolean blank = leadingBlanks(lines[i]) == lines[i].length();
      dedented.append(blank ? "" : lines[i].substring(common.length()));
      if (i < lines.length - 1) {
        dedented.append('\n');
      }
    }
    return dedented.toString();
  }

  private static int leadingBlanks(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static String commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }
}
