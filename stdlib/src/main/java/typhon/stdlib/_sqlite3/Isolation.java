package typhon.stdlib._sqlite3;

import java.util.List;
import java.util.Locale;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The settings of transactions. */
final class Isolation {
  private static final List<String> LEVELS = List.of("", "DEFERRED", "IMMEDIATE", "EXCLUSIVE");

  private Isolation() {}

  /** Null for None: no transaction begins by itself. */
  static String level(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (!(value instanceof PyStr text)) {
      throw Errors.typeError("isolation_level must be str or None");
    }
    String level = text.toString();
    if (level.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    for (String known : LEVELS) {
      if (known.equals(level.toUpperCase(Locale.ROOT))) {
        return known;
      }
    }
    throw Errors.valueError(
        "isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'");
  }

  /** 1, 0, or -1 for the old way. */
  static int autocommit(PyObject value) {
    if (value instanceof PyBool b) {
      return b == PyBool.TRUE ? 1 : 0;
    }
    if (value instanceof PyInt number
        && number.fitsInt()
        && number.longValue() == PyConnection.LEGACY) {
      return PyConnection.LEGACY;
    }
    throw Errors.valueError(
        "autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL");
  }
}
