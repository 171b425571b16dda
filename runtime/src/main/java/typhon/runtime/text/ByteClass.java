package typhon.runtime.text;

/** ASCII character classes and case of bytes; bytes from 0x80 on belong to none. */
public final class ByteClass {
  private ByteClass() {}

  public static boolean isSpace(byte b) {
    return b == ' ' || (b >= 0x09 && b <= 0x0D);
  }

  public static boolean isLower(byte b) {
    return b >= 'a' && b <= 'z';
  }

  public static boolean isUpper(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  public static boolean isAlpha(byte b) {
    return isLower(b) || isUpper(b);
  }

  public static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  public static boolean isAlnum(byte b) {
    return isAlpha(b) || isDigit(b);
  }

  public static byte upper(byte b) {
    return isLower(b) ? (byte) (b - 32) : b;
  }

  public static byte lower(byte b) {
    return isUpper(b) ? (byte) (b + 32) : b;
  }
}
