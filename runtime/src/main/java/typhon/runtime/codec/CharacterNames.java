package typhon.runtime.codec;

/** Unicode names of single code points. */
final class CharacterNames {
  private CharacterNames() {}

  /** The name, or null for code points that have none of their own. */
  static String of(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> null;
      default -> jdkName(c);
    };
  }

  /** The JDK names ideographs by block and number, Unicode by a prefix and the number. */
  private static String jdkName(int c) {
    String name = Character.getName(c);
    if (Character.isIdeographic(c) && name != null && name.startsWith("CJK UNIFIED IDEOGRAPHS")) {
      return "CJK UNIFIED IDEOGRAPH-" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    }
    return name;
  }
}
