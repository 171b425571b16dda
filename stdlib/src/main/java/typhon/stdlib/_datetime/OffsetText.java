package typhon.stdlib._datetime;

/** Offsets as +HH:MM, with seconds and microseconds where they are not zero. */
final class OffsetText {
  private OffsetText() {}

  /** Empty for null. */
  static String of(PyTimeDelta offset, String separator) {
    if (offset == null) {
      return "";
    }
    boolean isNegative = offset.days < 0;
    PyTimeDelta size = isNegative ? offset.negated() : offset;
    StringBuilder text = new StringBuilder(isNegative ? "-" : "+");
    Digits.append(text, size.seconds / 3600, 2).append(separator);
    Digits.append(text, size.seconds / 60 % 60, 2);
    if (size.seconds % 60 != 0 || size.micros != 0) {
      Digits.append(text.append(separator), size.seconds % 60, 2);
    }
    if (size.micros != 0) {
      Digits.append(text.append('.'), size.micros, 6);
    }
    return text.toString();
  }
}
