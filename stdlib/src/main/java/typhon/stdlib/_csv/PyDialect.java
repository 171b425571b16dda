package typhon.stdlib._csv;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.annotations.Keywords;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.text.Text;
import typhon.runtime.type.PyType;

/** How rows are written: delimiter, quotes, line ends. */
// Immutable.
@BuiltinType(name = "Dialect", module = "_csv", subclassable = true)
public class PyDialect extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyDialectTable());

  /** Stands for a character that is not set. */
  static final int NOT_SET = -1;

  final int delimiter;
  final int quoteChar;
  final int escapeChar;
  final boolean doubleQuote;
  final boolean skipInitialSpace;
  final boolean strict;
  final int quoting;
  final Text lineTerminator;
  private final PyStr terminator;

  PyDialect(DialectOptions options) {
    delimiter = options.character("delimiter", ',', false);
    doubleQuote = options.truth("doublequote", true);
    escapeChar = options.character("escapechar", NOT_SET, true);
    terminator = options.text("lineterminator", "\r\n");
    lineTerminator = terminator.text();
    quoteChar = options.character("quotechar", '"', true);
    quoting = options.quoting();
    skipInitialSpace = options.truth("skipinitialspace", false);
    strict = options.truth("strict", false);
    check();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject[] args, @Keywords PyDict keywords) {
    DialectOptions options = new DialectOptions(args, keywords);
    PyDialect same = options.sameDialect();
    if (same != null) {
      return same;
    }
    return type == TYPE ? new PyDialect(options) : new PyDialectSub(type, options);
  }

  // CPython: _csv.c dialect_new, the validation at its end
  private void check() {
    if (quoting != CsvModule.QUOTE_NONE && quoteChar == NOT_SET) {
      throw Errors.typeError("quotechar must be set if quoting enabled");
    }
    check("delimiter", delimiter, true);
    check("escapechar", escapeChar, !skipInitialSpace);
    check("quotechar", quoteChar, !skipInitialSpace);
    checkDifferent("delimiter", delimiter, "escapechar", escapeChar);
    checkDifferent("delimiter", delimiter, "quotechar", quoteChar);
    checkDifferent("escapechar", escapeChar, "quotechar", quoteChar);
  }

  private void check(String name, int c, boolean spaceAllowed) {
    if (c == '\n' || c == '\r' || (c == ' ' && !spaceAllowed)) {
      throw Errors.valueError("bad " + name + " value");
    }
    if (isInTerminator(c)) {
      throw Errors.valueError("bad " + name + " or lineterminator value");
    }
  }

  private static void checkDifferent(String name, int a, String otherName, int b) {
    if (a == b && a != NOT_SET) {
      throw Errors.valueError("bad " + name + " or " + otherName + " value");
    }
  }

  boolean isInTerminator(int c) {
    for (int i = 0; i < lineTerminator.length(); i++) {
      if (lineTerminator.codePointAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private static PyObject character(int c) {
    return c == NOT_SET ? PyNone.NONE : PyStr.ofCodePoint(c);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    throw Errors.typeError("cannot pickle 'Dialect' instances");
  }

  @BuiltinMethod
  PyObject __reduce_ex__(PyObject protocol) {
    throw Errors.typeError("cannot pickle 'Dialect' instances");
  }

  @BuiltinGetter(name = "delimiter")
  PyObject delimiterText() {
    return character(delimiter);
  }

  @BuiltinGetter
  PyObject escapechar() {
    return character(escapeChar);
  }

  @BuiltinGetter
  PyObject quotechar() {
    return character(quoteChar);
  }

  @BuiltinGetter
  PyObject lineterminator() {
    return terminator;
  }

  @BuiltinGetter(name = "quoting")
  int quotingStyle() {
    return quoting;
  }

  @BuiltinGetter
  boolean doublequote() {
    return doubleQuote;
  }

  @BuiltinGetter
  boolean skipinitialspace() {
    return skipInitialSpace;
  }

  @BuiltinGetter(name = "strict")
  boolean strictFlag() {
    return strict;
  }
}
