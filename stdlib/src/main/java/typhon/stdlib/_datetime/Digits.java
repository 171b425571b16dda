package typhon.stdlib._datetime;

/** Numbers with leading zeros. */
final class Digits {
  private Digits() {}

  static StringBuilder append(StringBuilder out, int value, int width) {
    String text = Integer.toString(value);
    return out.repeat('0', Math.max(0, width - text.length())).append(text);
  }
}
