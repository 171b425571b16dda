package typhon.stdlib._decimal;

/** The signals a context counts and traps, in the order Python lists them. */
enum Signal {
  INVALID_OPERATION("InvalidOperation", Flags.ANY_INVALID),
  FLOAT_OPERATION("FloatOperation", Flags.FLOAT_OPERATION),
  DIVISION_BY_ZERO("DivisionByZero", Flags.DIVISION_BY_ZERO),
  OVERFLOW("Overflow", Flags.OVERFLOW),
  UNDERFLOW("Underflow", Flags.UNDERFLOW),
  SUBNORMAL("Subnormal", Flags.SUBNORMAL),
  INEXACT("Inexact", Flags.INEXACT),
  ROUNDED("Rounded", Flags.ROUNDED),
  CLAMPED("Clamped", Flags.CLAMPED);

  final String pythonName;
  final int flags;

  Signal(String pythonName, int flags) {
    this.pythonName = pythonName;
    this.flags = flags;
  }
}
