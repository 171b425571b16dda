package typhon.stdlib._json;

import java.util.HashMap;
import java.util.Map;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.FloatParser;
import typhon.runtime.text.Text;

/** Reads one JSON document. Used by one thread. */
// CPython: _json.c scan_once_unicode and what it calls
final class DocumentScanner {
  /** As many digits as always fit a long. */
  private static final int SMALL_DIGITS = 18;

  private final PyScanner scanner;
  private final PyStr document;
  private final Text text;
  private final int length;
  private final StringScanner strings;
  private final ThreadState ts = ThreadState.current();

  /** Equal keys become the same str. */
  private final Map<PyStr, PyStr> keys = new HashMap<>();

  private int end;

  DocumentScanner(PyScanner scanner, PyStr document) {
    this.scanner = scanner;
    this.document = document;
    this.text = document.text();
    this.length = text.length();
    this.strings = new StringScanner(document, scanner.strict);
  }

  /** The index after the last value. */
  int end() {
    return end;
  }

  private int at(int index) {
    return index < length ? text.codePointAt(index) : -1;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < length) {
      int c = text.codePointAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean startsWith(String word, int from) {
    if (from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.codePointAt(from + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  PyObject value(int from) {
    switch (at(from)) {
      case '"' -> {
        return string(from + 1);
      }
      case '{', '[' -> {
        ts.enterRecursiveCall();
        try {
          return text.codePointAt(from) == '{' ? object(from + 1) : array(from + 1);
        } finally {
          ts.leaveRecursiveCall();
        }
      }
      case 'n' -> {
        if (startsWith("null", from)) {
          return ended(from + 4, PyNone.NONE);
        }
      }
      case 't' -> {
        if (startsWith("true", from)) {
          return ended(from + 4, PyBool.TRUE);
        }
      }
      case 'f' -> {
        if (startsWith("false", from)) {
          return ended(from + 5, PyBool.FALSE);
        }
      }
      case 'N' -> {
        if (startsWith("NaN", from)) {
          return constant("NaN", from);
        }
      }
      case 'I' -> {
        if (startsWith("Infinity", from)) {
          return constant("Infinity", from);
        }
      }
      case '-' -> {
        if (startsWith("-Infinity", from)) {
          return constant("-Infinity", from);
        }
      }
      default -> {}
    }
    return number(from);
  }

  private PyObject ended(int after, PyObject value) {
    end = after;
    return value;
  }

  private PyObject constant(String name, int from) {
    PyObject value = scanner.parseConstant.call(ts, PyStr.intern(name));
    return ended(from + name.length(), value);
  }

  private PyStr string(int from) {
    PyStr value = PyStr.of(strings.scan(from));
    end = strings.end();
    return value;
  }

  private RuntimeException error(String message, int position) {
    return DecodeErrors.error(message, document, position);
  }

  private PyObject array(int from) {
    PyList values = new PyList();
    int i = skipSpace(from);
    if (at(i) == ']') {
      return ended(i + 1, values);
    }
    while (true) {
      values.append(value(i));
      i = skipSpace(end);
      if (at(i) == ']') {
        return ended(i + 1, values);
      }
      if (at(i) != ',') {
        throw error("Expecting ',' delimiter", i);
      }
      int comma = i;
      i = skipSpace(i + 1);
      if (at(i) == ']') {
        throw error("Illegal trailing comma before end of array", comma);
      }
    }
  }

  private PyObject object(int from) {
    boolean paired = scanner.objectPairsHook != PyNone.NONE;
    PyList pairs = paired ? new PyList() : null;
    PyDict dict = paired ? null : new PyDict();
    int i = skipSpace(from);
    if (at(i) == '}') {
      end = i + 1;
    } else {
      members(i, pairs, dict);
    }
    int after = end;
    PyObject result = dict;
    if (paired) {
      result = scanner.objectPairsHook.call(ts, pairs);
    } else if (scanner.objectHook != PyNone.NONE) {
      result = scanner.objectHook.call(ts, dict);
    }
    return ended(after, result);
  }

  private void members(int from, PyList pairs, PyDict dict) {
    int i = from;
    while (true) {
      if (at(i) != '"') {
        throw error("Expecting property name enclosed in double quotes", i);
      }
      PyStr read = string(i + 1);
      PyStr known = keys.putIfAbsent(read, read);
      PyStr key = known == null ? read : known;
      i = skipSpace(end);
      if (at(i) != ':') {
        throw error("Expecting ':' delimiter", i);
      }
      PyObject value = value(skipSpace(i + 1));
      if (pairs != null) {
        pairs.append(PyTuple.of(key, value));
      } else {
        dict.put(key, value);
      }
      i = skipSpace(end);
      if (at(i) == '}') {
        end = i + 1;
        return;
      }
      if (at(i) != ',') {
        throw error("Expecting ',' delimiter", i);
      }
      int comma = i;
      i = skipSpace(i + 1);
      if (at(i) == '}') {
        throw error("Illegal trailing comma before end of object", comma);
      }
    }
  }

  private boolean isDigit(int index) {
    int c = at(index);
    return c >= '0' && c <= '9';
  }

  private int skipDigits(int from) {
    int i = from;
    while (isDigit(i)) {
      i++;
    }
    return i;
  }

  // CPython: _json.c _match_number_unicode
  private PyObject number(int from) {
    int i = at(from) == '-' ? from + 1 : from;
    if (!isDigit(i)) {
      throw DecodeErrors.noValue(from);
    }
    i = at(i) == '0' ? i + 1 : skipDigits(i);
    boolean isFloat = false;
    if (at(i) == '.' && isDigit(i + 1)) {
      isFloat = true;
      i = skipDigits(i + 1);
    }
    if (at(i) == 'e' || at(i) == 'E') {
      int sign = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
      if (isDigit(sign)) {
        isFloat = true;
        i = skipDigits(sign);
      }
    }
    String digits = text.substring(from, i).narrow();
    PyObject value = isFloat ? floating(digits) : integer(digits);
    return ended(i, value);
  }

  private PyObject floating(String digits) {
    return scanner.parseFloat == PyFloat.TYPE
        ? PyFloat.of(FloatParser.value(digits))
        : scanner.parseFloat.call(ts, PyStr.of(digits));
  }

  private PyObject integer(String digits) {
    if (scanner.parseInt == PyInt.TYPE && digits.length() <= SMALL_DIGITS) {
      return PyInt.of(Long.parseLong(digits));
    }
    return Calls.call(scanner.parseInt, PyStr.of(digits));
  }
}
