package typhon.syntax.scope;

/** Private names of classes: {@code __x} in class C is stored as {@code _C__x}. */
public final class NameMangler {
  private NameMangler() {}

  /** CPython: symtable.c _Py_Mangle. */
  public static String mangle(String className, String name) {
    if (className == null || !isPrivate(name)) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    if (start == className.length()) {
      return name;
    }
    return "_".concat(className.substring(start)).concat(name);
  }

  private static boolean isPrivate(String name) {
    return name.startsWith("__") && !name.endsWith("__") && name.indexOf('.') < 0;
  }
}
