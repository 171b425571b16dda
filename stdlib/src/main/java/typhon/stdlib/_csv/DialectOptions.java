package typhon.stdlib._csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;

/**
 * The settings of a dialect in the making: what was given, and what the dialect it is based on has.
 */
// CPython: _csv.c dialect_new, _set_char, _set_str, _set_int
final class DialectOptions {
  private static final List<String> NAMES =
      List.of(
          "dialect",
          "delimiter",
          "doublequote",
          "escapechar",
          "lineterminator",
          "quotechar",
          "quoting",
          "skipinitialspace",
          "strict");

  private final Map<String, PyObject> given = new HashMap<>();
  private final PyObject base;

  DialectOptions(PyObject[] args, PyDict keywords) {
    if (args.length + keywords.size() > NAMES.size()) {
      throw Errors.typeError(
          "function takes at most "
              + NAMES.size()
              + " arguments ("
              + (args.length + keywords.size())
              + " given)");
    }
    for (int i = 0; i < args.length; i++) {
      given.put(NAMES.get(i), args[i]);
    }
    PyObject[] entries = keywords.entriesSnapshot();
    for (int i = 0; i < entries.length; i += 2) {
      keyword(entries[i].toString(), entries[i + 1]);
    }
    PyObject dialect = given.remove("dialect");
    base = dialect instanceof PyStr ? CsvState.dialect(dialect) : dialect;
  }

  private void keyword(String name, PyObject value) {
    int position = NAMES.indexOf(name);
    if (position < 0) {
      throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
    }
    if (given.put(name, value) != null) {
      throw Errors.typeError(
          "argument for function given by name ('"
              + name
              + "') and position ("
              + (position + 1)
              + ")");
    }
  }

  /** The dialect this is based on if nothing is changed, else null. */
  PyDialect sameDialect() {
    return given.isEmpty() && base instanceof PyDialect d ? d : null;
  }

  /** The setting, null if neither given nor known to the dialect it is based on. */
  private PyObject get(String name) {
    PyObject value = given.get(name);
    return value != null || base == null
        ? value
        : Objects.getAttributeOrNull(base, PyStr.intern(name));
  }

  int character(String name, int otherwise, boolean optional) {
    PyObject value = get(name);
    if (value == null) {
      return otherwise;
    }
    if (value == PyNone.NONE && optional) {
      return PyDialect.NOT_SET;
    }
    if (value instanceof PyStr s && s.length() == 1) {
      return s.text().codePointAt(0);
    }
    String actual =
        value instanceof PyStr s ? "a string of length " + s.length() : value.type().name();
    throw Errors.typeError(
        "\""
            + name
            + "\" must be a unicode character"
            + (optional ? " or None" : "")
            + ", not "
            + actual);
  }

  PyStr text(String name, String otherwise) {
    PyObject value = get(name);
    if (value == null) {
      return PyStr.of(otherwise);
    }
    if (value instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("\"" + name + "\" must be a string, not " + value.type().name());
  }

  boolean truth(String name, boolean otherwise) {
    PyObject value = get(name);
    return value == null ? otherwise : Objects.isTrue(value);
  }

  int quoting() {
    PyObject value = get("quoting");
    if (value == null) {
      return get("quotechar") == PyNone.NONE ? CsvModule.QUOTE_NONE : CsvModule.QUOTE_MINIMAL;
    }
    if (value.type() != PyInt.TYPE) {
      throw Errors.typeError("\"quoting\" must be an integer, not " + value.type().name());
    }
    PyInt style = (PyInt) value;
    if (!style.fitsInt() || style.longValue() < 0 || style.longValue() > CsvModule.QUOTE_NOTNULL) {
      throw Errors.typeError("bad \"quoting\" value");
    }
    return (int) style.longValue();
  }
}
