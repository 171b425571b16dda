package typhon.runtime.type;

/** Rules for names in classes. */
public final class ClassNames {
  private ClassNames() {}

  /** Private name mangling (Python reference, section 6.2.1). */
  public static String mangle(String name, String className) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    String stripped = className.replaceFirst("^_+", "");
    return stripped.isEmpty() ? name : "_" + stripped + name;
  }

  static boolean isIdentifier(String name) {
    if (name.isEmpty()
        || !(Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')) {
      return false;
    }
    int c;
    for (int i = 0; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (!Character.isUnicodeIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
        return false;
      }
    }
    return true;
  }
}
