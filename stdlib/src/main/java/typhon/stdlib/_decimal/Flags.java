package typhon.stdlib._decimal;

/** The conditions of an operation, one bit each, in libmpdec's order. */
final class Flags {
  static final int CLAMPED = 1;
  static final int CONVERSION_SYNTAX = 1 << 1;
  static final int DIVISION_BY_ZERO = 1 << 2;
  static final int DIVISION_IMPOSSIBLE = 1 << 3;
  static final int DIVISION_UNDEFINED = 1 << 4;
  private static final int FPU_ERROR = 1 << 5;
  static final int INEXACT = 1 << 6;
  static final int INVALID_CONTEXT = 1 << 7;
  static final int INVALID_OPERATION = 1 << 8;
  private static final int MALLOC_ERROR = 1 << 9;
  static final int FLOAT_OPERATION = 1 << 10;
  static final int OVERFLOW = 1 << 11;
  static final int ROUNDED = 1 << 12;
  static final int SUBNORMAL = 1 << 13;
  static final int UNDERFLOW = 1 << 14;

  /** What the signal InvalidOperation stands for. */
  static final int ANY_INVALID =
      CONVERSION_SYNTAX
          | DIVISION_IMPOSSIBLE
          | DIVISION_UNDEFINED
          | FPU_ERROR
          | INVALID_CONTEXT
          | INVALID_OPERATION
          | MALLOC_ERROR;

  static final int ERRORS = ANY_INVALID | DIVISION_BY_ZERO;

  /** The signal of each bit, by its index. */
  private static final Signal[] SIGNALS = {
    Signal.CLAMPED,
    Signal.INVALID_OPERATION,
    Signal.DIVISION_BY_ZERO,
    Signal.INVALID_OPERATION,
    Signal.INVALID_OPERATION,
    Signal.INVALID_OPERATION,
    Signal.INEXACT,
    Signal.INVALID_OPERATION,
    Signal.INVALID_OPERATION,
    Signal.INVALID_OPERATION,
    Signal.FLOAT_OPERATION,
    Signal.OVERFLOW,
    Signal.ROUNDED,
    Signal.SUBNORMAL,
    Signal.UNDERFLOW
  };

  private Flags() {}

  /** The names of the signals, InvalidOperation once: {@code [Inexact, Rounded]}. */
  // CPython: mpdecimal io.c mpd_lsnprint_signals
  static String show(int flags) {
    StringBuilder shown = new StringBuilder("[");
    boolean invalid = false;
    for (int i = 0; i < SIGNALS.length; i++) {
      int bit = flags & 1 << i;
      if (bit == 0 || (invalid && (bit & ANY_INVALID) != 0)) {
        continue;
      }
      invalid |= (bit & ANY_INVALID) != 0;
      shown.append(shown.length() == 1 ? "" : ", ").append(SIGNALS[i].pythonName);
    }
    return shown.append(']').toString();
  }
}
