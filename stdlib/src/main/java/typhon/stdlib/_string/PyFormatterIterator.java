package typhon.stdlib._string;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.FormatMarkup;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * Iterates over the parts of a format string: literal text, field name, format specification,
 * conversion.
 *
 * <p>Thread rule: under this object's monitor.
 */
@BuiltinType(name = "formatteriterator", exposed = false)
public final class PyFormatterIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyFormatterIteratorTable());

  private final FormatMarkup markup;

  PyFormatterIterator(FormatMarkup markup) {
    this.markup = markup;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public synchronized PyObject __next__() {
    if (!markup.next()) {
      return null;
    }
    PyStr literal = PyStr.of(markup.literal());
    if (!markup.fieldPresent()) {
      return PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    int conversion = markup.conversion();
    return PyTuple.of(
        literal,
        PyStr.of(markup.fieldName()),
        PyStr.of(markup.spec()),
        conversion == 0 ? PyNone.NONE : PyStr.ofCodePoint(conversion));
  }
}
