package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;

/** strftime() with the directives that the module time does not know. */
// CPython: _datetimemodule.c wrap_strftime
final class Formatting {
  private static final PyStr TZNAME = PyStr.intern("tzname");
  private static final PyStr UTCOFFSET = PyStr.intern("utcoffset");
  private static final PyStr STRFTIME = PyStr.intern("strftime");

  private final PyObject object;
  private final PyObject timeTuple;
  private String offset;
  private String colonOffset;
  private String zoneName;

  private Formatting(PyObject object, PyObject timeTuple) {
    this.object = object;
    this.timeTuple = timeTuple;
  }

  static PyObject strftime(PyObject object, PyStr format, PyObject timeTuple) {
    PyStr replaced = new Formatting(object, timeTuple).replace(format);
    PyObject time = ThreadState.current().interpreter.importModule("time");
    return Calls.method(time, STRFTIME, replaced, timeTuple);
  }

  static PyObject format(PyObject self, PyObject format) {
    if (!(format instanceof PyStr text)) {
      throw Errors.typeError("__format__() argument 1 must be str, not " + typeName(format));
    }
    return text.length() == 0 ? Objects.str(self) : Calls.method(self, STRFTIME, text);
  }

  private static String typeName(PyObject value) {
    return value == PyNone.NONE ? "None" : value.type().name();
  }

  private PyStr replace(PyStr format) {
    PyStr result = PyStr.EMPTY;
    StringBuilder out = new StringBuilder();
    int length = format.length();
    for (int i = 0; i < length; i++) {
      int c = format.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        // Two lone surrogates must not become one character.
        result = result.concat(PyStr.of(out.toString())).concat(PyStr.ofCodePoint(c));
        out.setLength(0);
      } else if (c != '%' || i + 1 == length) {
        out.appendCodePoint(c);
      } else {
        int directive = format.codePointAt(++i);
        if (directive == ':' && i + 1 < length && format.codePointAt(i + 1) == 'z') {
          i++;
          out.append(colonOffset());
        } else if (directive < 0x80) {
          directive(out, (char) directive);
        } else {
          out.append('%');
          i--;
        }
      }
    }
    return result.concat(PyStr.of(out.toString()));
  }

  private void directive(StringBuilder out, char directive) {
    switch (directive) {
      case 'z' -> out.append(offset());
      case 'Z' -> out.append(zoneName());
      case 'f' -> Digits.append(out, microsecond(), 6);
      case 'Y', 'G', 'C', 'F' -> year(out, directive);
      default -> out.append('%').append(directive);
    }
  }

  private int microsecond() {
    return switch (object) {
      case PyDateTime t -> t.microsecond;
      case PyTime t -> t.microsecond;
      default -> 0;
    };
  }

  /** Years below 1000 get their leading zeros, which C libraries leave out. */
  private void year(StringBuilder out, char directive) {
    if (!(object instanceof PyDate date) || date.year >= 1000) {
      out.append('%').append(directive);
      return;
    }
    int year = date.year;
    if (directive == 'G') {
      PyObject time = ThreadState.current().interpreter.importModule("time");
      PyObject text = Calls.method(time, STRFTIME, PyStr.intern("%G"), timeTuple);
      year = Integer.parseInt(text.toString());
    }
    if (directive == 'C') {
      Digits.append(out, year / 100, 2);
      return;
    }
    Digits.append(out, year, 4);
    if (directive == 'F') {
      Digits.append(out.append('-'), date.month, 2);
      Digits.append(out.append('-'), date.day, 2);
    }
  }

  private String offset() {
    if (offset == null) {
      offset = offset("");
    }
    return offset;
  }

  private String colonOffset() {
    if (colonOffset == null) {
      colonOffset = offset(":");
    }
    return colonOffset;
  }

  private String offset(String separator) {
    PyObject zone = zone();
    if (zone == PyNone.NONE) {
      return "";
    }
    PyObject delta = Calls.method(object, UTCOFFSET);
    return OffsetText.of(delta instanceof PyTimeDelta d ? d : null, separator);
  }

  private PyObject zone() {
    return switch (object) {
      case PyDateTime t -> t.zone();
      case PyTime t -> t.zone();
      default -> PyNone.NONE;
    };
  }

  private String zoneName() {
    if (zoneName == null) {
      PyObject name = zone() == PyNone.NONE ? PyNone.NONE : Calls.method(object, TZNAME);
      zoneName = name == PyNone.NONE ? "" : escaped(name);
    }
    return zoneName;
  }

  /** The name may be of a class that has its own replace(). */
  private static String escaped(PyObject name) {
    if (name.type() == PyStr.TYPE) {
      return name.toString().replace("%", "%%");
    }
    PyObject escaped =
        Calls.method(name, PyStr.intern("replace"), PyStr.intern("%"), PyStr.intern("%%"));
    if (!(escaped instanceof PyStr text)) {
      throw Errors.typeError("tzname.replace() did not return a string");
    }
    return text.toString();
  }
}
