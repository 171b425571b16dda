package typhon.stdlib._string;

import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.object.FieldName;
import typhon.runtime.object.FormatMarkup;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** What string.Formatter needs from str.format. */
@BuiltinModule(
    name = "_string",
    types = {})
public final class StringModule {
  private StringModule() {}

  /** An iterator over the literal texts and replacement fields of a format string. */
  @BuiltinFunction
  static PyObject formatter_parser(PyObject string) {
    return new PyFormatterIterator(new FormatMarkup(require(string).text()));
  }

  /** The first part of a field name, and an iterator over the attributes and items that follow. */
  @BuiltinFunction
  static PyObject formatter_field_name_split(PyObject string) {
    FieldName name = FieldName.parse(require(string).text());
    PyObject first = name.index() >= 0 ? PyInt.of(name.index()) : PyStr.of(name.first());
    List<FieldName.Step> rest = name.rest();
    PyObject[] steps = new PyObject[rest.size()];
    for (int i = 0; i < steps.length; i++) {
      FieldName.Step step = rest.get(i);
      steps[i] = PyTuple.of(PyBool.of(step.attribute()), step.key());
    }
    return PyTuple.of(first, new PyFieldNameIterator(steps));
  }

  private static PyStr require(PyObject value) {
    if (value instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("expected str, got " + value.type().name());
  }
}
