package typhon.runtime.object;

import java.math.BigInteger;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.text.IntText;
import typhon.runtime.text.Text;
import typhon.runtime.type.SpecialMethod;

/** What {@code int(x, base)} makes of its arguments. */
// CPython: longobject.c long_new_impl, abstract.c PyNumber_Long
public final class IntConstruction {
  private static final int HIGHEST_BASE = 36;
  private static final int SHOWN_LITERAL = 200;

  private IntConstruction() {}

  static PyInt make(PyObject x, PyObject base) {
    if (base == null) {
      return x == null ? PyInt.ZERO : convert(x);
    }
    if (x == null) {
      throw Errors.typeError("int() missing string argument");
    }
    PyInt index = Numbers.index(base);
    long radix = index.fitsInt() ? index.longValue() : -1;
    if (radix != 0 && (radix < 2 || radix > HIGHEST_BASE)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    Text text = x instanceof PyStr s ? s.text() : BytesArgument.literalOrNull(x);
    if (text == null) {
      throw Errors.typeError("int() can't convert non-string with explicit base");
    }
    return parse(text, (int) radix, x);
  }

  /** {@code int(x)}, of exact type. */
  public static PyInt convert(PyObject x) {
    if (x instanceof PyInt i && x.type() == PyInt.TYPE) {
      return i;
    }
    if (x.getClass() == PyFloat.class) {
      return FloatConversion.truncate(((PyFloat) x).value);
    }
    PyObject result = Calls.special(SpecialMethod.INT, x);
    if (result != null) {
      return fromSpecial(result);
    }
    if (x.type().special(SpecialMethod.INDEX) != null) {
      return Numbers.index(x).exact();
    }
    if (x instanceof PyStr s) {
      return parse(s.text(), 10, x);
    }
    Text bytes = BytesArgument.latin1OrNull(x);
    if (bytes != null) {
      return parse(bytes, 10, x);
    }
    throw Errors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + x.type().name()
            + "'");
  }

  private static PyInt fromSpecial(PyObject result) {
    if (!(result instanceof PyInt i)) {
      throw Errors.typeError("__int__ returned non-int (type " + result.type().name() + ")");
    }
    if (result.type() != PyInt.TYPE) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "__int__ returned non-int (type "
              + result.type().name()
              + ").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed"
              + " in a future version of Python.");
    }
    return i.exact();
  }

  // CPython: longobject.c PyLong_FromUnicodeObject, _PyLong_FromBytes
  private static PyInt parse(Text text, int base, PyObject source) {
    int limit = IntLimit.current();
    BigInteger value;
    try {
      value = IntText.parse(text, base, limit);
    } catch (IntText.TooManyDigits e) {
      throw IntLimit.fromTextError(limit, e.digits());
    }
    if (value == null) {
      String literal = Objects.repr(source).toString();
      if (literal.length() > SHOWN_LITERAL) {
        literal = literal.substring(0, SHOWN_LITERAL);
      }
      throw Errors.valueError("invalid literal for int() with base " + base + ": " + literal);
    }
    return PyInt.of(value);
  }
}
