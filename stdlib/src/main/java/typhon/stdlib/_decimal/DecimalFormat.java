package typhon.stdlib._decimal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;

/** {@code format(decimal, spec)}. */
// CPython: _decimal.c dec_format, pydec_format
final class DecimalFormat {
  private static final PyStr FORMAT = PyStr.intern("__format__");
  private static final int LONGEST_SIGN = 4;

  /** The length of a group after which there are no more. */
  private static final int NO_MORE = 127;

  private DecimalFormat() {}

  static PyObject format(
      PyDecimal self, PyObject spec, PyObject override, PyDecimalContext context) {
    if (!(spec instanceof PyStr text)) {
      throw Errors.typeError("format arg must be str");
    }
    String java = text.toString();
    if (java.endsWith("N")) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "Format specifier 'N' is deprecated and slated for removal in Python 3.18");
    }
    FormatFields fields = FormatFields.parse(text.text(), context.hasCapitals());
    if (fields == null) {
      return byPythonTwin(self, text, context);
    }
    if (override != null) {
      if (!(override instanceof PyDict dict)) {
        throw Errors.typeError("optional argument must be a dict");
      }
      override(fields, dict);
    } else if (fields.isLocal) {
      localize(fields);
    }
    if (fields.width > Settings.MAX_PREC) {
      throw FormattedNumber.beyondLimits();
    }
    Tens.checkSize(fields.width);
    return FormattedNumber.of(self.number, fields, context.settings());
  }

  /** What this parser does not know, the twin may. */
  private static PyObject byPythonTwin(PyDecimal self, PyStr spec, PyDecimalContext context) {
    ThreadState ts = ThreadState.current();
    PyObject twin =
        Objects.getAttribute(ts.interpreter.importModule("_pydecimal"), PyStr.intern("Decimal"));
    try {
      return Calls.method(Calls.call(twin, PyStr.of(self.__str__(ts))), FORMAT, spec, context);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw Errors.valueError("invalid format string");
      }
      throw e;
    }
  }

  private static void override(FormatFields fields, PyDict dict) {
    fields.point = item(dict, "decimal_point", fields.isLocal ? fields.point : "");
    fields.separator = item(dict, "thousands_sep", fields.separator);
    String lengths = item(dict, "grouping", null);
    if (lengths != null) {
      fields.groups = lengths.chars().takeWhile(c -> c != 0).toArray();
    }
    if (fields.point.isEmpty()
        || fields.point.length() > LONGEST_SIGN
        || fields.separator.length() > LONGEST_SIGN
        || IntStream.of(fields.groups).anyMatch(c -> c > NO_MORE)) {
      throw Errors.valueError("invalid override dict");
    }
  }

  private static String item(PyDict dict, String key, String otherwise) {
    PyObject value = dict.get(PyStr.intern(key));
    if (value == null) {
      return otherwise;
    }
    if (value instanceof PyStr text) {
      return text.toString();
    }
    throw Errors.typeError("bad argument type for built-in operation");
  }

  private static void localize(FormatFields fields) {
    PyObject locale = ThreadState.current().interpreter.importModule("_locale");
    if (!(Calls.method(locale, PyStr.intern("localeconv")) instanceof PyDict conventions)) {
      return;
    }
    fields.point = item(conventions, "decimal_point", fields.point);
    fields.separator = item(conventions, "thousands_sep", fields.separator);
    PyObject grouping = conventions.get(PyStr.intern("grouping"));
    if (grouping != null) {
      List<Integer> lengths = new ArrayList<>();
      for (PyObject length : Iteration.toArray(grouping)) {
        int value = length instanceof PyInt number ? (int) number.longValue() : NO_MORE;
        if (value == 0) {
          break;
        }
        lengths.add(value);
      }
      fields.groups = lengths.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
