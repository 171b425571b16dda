package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinStaticMethod;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.codec.Encoding;
import typhon.runtime.error.Errors;
import typhon.runtime.text.FormatError;
import typhon.runtime.text.Formatting;

/** Formatting, encoding and translating a str. */
@BuiltinMethods(PyStr.class)
public final class StrFormatMethods {
  private StrFormatMethods() {}

  /** The bytes of the string in the given encoding. */
  @BuiltinMethod
  static PyObject encode(
      PyStr self,
      @Named @Default("'utf-8'") String encoding,
      @Named @Default("'strict'") String errors) {
    return Encoding.encode(self, encoding, errors);
  }

  /** The string with its replacement fields filled in from the arguments. */
  @BuiltinMethod(signature = "($self, /, *args, **kwargs)")
  static PyObject format(PyStr self, PyObject[] args, @Keywords PyDict kwargs) {
    return new StrFormat(PyTuple.of(args), kwargs).format(self.text());
  }

  /** The string with its replacement fields filled in from a mapping. */
  @BuiltinMethod
  static PyObject format_map(PyStr self, PyObject mapping) {
    return new StrFormat(null, mapping).format(self.text());
  }

  @BuiltinMethod
  static PyObject __format__(PyStr self, PyStr format_spec) {
    if (format_spec.length() == 0) {
      return self.type() == PyStr.TYPE ? self : typhon.runtime.ops.Objects.str(self);
    }
    try {
      return PyStr.of(Formatting.text(self.text(), format_spec.text(), self.type().name()));
    } catch (FormatError e) {
      throw e.isOverflow()
          ? Errors.overflowError(e.getMessage())
          : Errors.valueError(e.getMessage());
    }
  }

  @BuiltinMethod
  static PyObject __mod__(PyStr self, PyObject value) {
    return PercentFormat.format(self, value);
  }

  @BuiltinMethod
  static PyObject __rmod__(PyStr self, PyObject value) {
    return value instanceof PyStr s
        ? PercentFormat.format(s, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The string with each character replaced by what the table has for its ordinal. */
  @BuiltinMethod
  static PyObject translate(PyStr self, PyObject table) {
    return StrTranslation.translate(self, table);
  }

  /**
   * A table for translate(): from a dict of characters or ordinals, or from two strings of equal
   * length and perhaps a third one of characters to drop.
   */
  @BuiltinStaticMethod
  static PyObject maketrans(PyObject x, @Unset PyObject y, @Unset PyObject z) {
    return StrTranslation.table(x, y, z);
  }
}
