package typhon.stdlib._decimal;

/** Operations by their number of operands. */
final class Operation {
  private Operation() {}

  /** With one operand. */
  interface Unary {
    Num of(Num a, Settings c, Status s);
  }

  /** With two operands. */
  interface Binary {
    Num of(Num a, Num b, Settings c, Status s);
  }

  static PyDecimal apply(Unary operation, Num a, PyDecimalContext context) {
    Status s = new Status();
    Num result = operation.of(a, context.settings(), s);
    context.signal(s.flags);
    return new PyDecimal(result);
  }

  static PyDecimal apply(Binary operation, Num a, Num b, PyDecimalContext context) {
    Status s = new Status();
    Num result = operation.of(a, b, context.settings(), s);
    context.signal(s.flags);
    return new PyDecimal(result);
  }
}
