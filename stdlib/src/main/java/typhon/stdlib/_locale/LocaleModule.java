package typhon.stdlib._locale;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.type.PyType;

/**
 * Locales: there is one, C with UTF-8 text, under its usual names. A JVM shares the C library's
 * locale with everybody in the process, so changing that one is left to nobody.
 */
@BuiltinModule(name = "_locale")
public final class LocaleModule {
  @BuiltinConstant static final int LC_CTYPE = 0;
  @BuiltinConstant static final int LC_NUMERIC = 1;
  @BuiltinConstant static final int LC_TIME = 2;
  @BuiltinConstant static final int LC_COLLATE = 3;
  @BuiltinConstant static final int LC_MONETARY = 4;
  @BuiltinConstant static final int LC_MESSAGES = 5;
  @BuiltinConstant static final int LC_ALL = 6;
  @BuiltinConstant static final int CHAR_MAX = 127;
  private static final Object KEY = new Object();

  private LocaleModule() {}

  static void init(PyModule module) {
    PyObject error =
        Calls.call(
            PyType.TYPE, PyStr.intern("Error"), PyTuple.of(ExceptionTypes.EXCEPTION), moduleName());
    module.dict().put(PyStr.intern("Error"), error);
    LocaleItems.constants().forEach((n, v) -> module.dict().put(PyStr.intern(n), PyInt.of(v)));
  }

  private static PyDict moduleName() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("locale"));
    return namespace;
  }

  /** The encoding of the locale. */
  @BuiltinFunction
  static String getencoding() {
    return "UTF-8";
  }

  /** Set or ask the locale of a category. */
  @BuiltinFunction
  static PyObject setlocale(ThreadState ts, int category, @Default("None") PyObject locale) {
    if (category < LC_CTYPE || category > LC_ALL) {
      throw unsupported(ts, "invalid locale category");
    }
    String current = (String) ts.interpreter.state().getOrDefault(KEY, "C");
    if (locale == PyNone.NONE) {
      return PyStr.of(current);
    }
    String wanted = locale.toString();
    if (wanted.isEmpty()) {
      wanted = "C.UTF-8";
    }
    if (!wanted.equals("C")
        && !wanted.equals("POSIX")
        && !wanted.equalsIgnoreCase("C.UTF-8")
        && !wanted.equalsIgnoreCase("C.utf8")) {
      throw unsupported(ts, "unsupported locale setting");
    }
    String name = wanted.equals("POSIX") ? "C" : wanted;
    ts.interpreter.state().put(KEY, name);
    return PyStr.of(name);
  }

  private static RuntimeException unsupported(ThreadState ts, String message) {
    PyObject module = ts.interpreter.modules().get(PyStr.intern("_locale"));
    PyType error = (PyType) typhon.runtime.ops.Objects.getAttribute(module, PyStr.intern("Error"));
    return new typhon.runtime.error.PyException(
        (typhon.runtime.error.PyBaseException) Calls.call(error, PyStr.of(message)));
  }

  /** The conventions for numbers and money. */
  @BuiltinFunction
  static PyObject localeconv() {
    PyDict conventions = new PyDict();
    for (String name :
        new String[] {
          "int_curr_symbol",
          "currency_symbol",
          "mon_decimal_point",
          "mon_thousands_sep",
          "positive_sign",
          "negative_sign",
          "thousands_sep"
        }) {
      conventions.put(PyStr.intern(name), PyStr.EMPTY);
    }
    for (String name :
        new String[] {
          "int_frac_digits",
          "frac_digits",
          "p_cs_precedes",
          "p_sep_by_space",
          "n_cs_precedes",
          "n_sep_by_space",
          "p_sign_posn",
          "n_sign_posn"
        }) {
      conventions.put(PyStr.intern(name), PyInt.of(CHAR_MAX));
    }
    conventions.put(PyStr.intern("decimal_point"), PyStr.of("."));
    conventions.put(PyStr.intern("grouping"), new PyList());
    conventions.put(PyStr.intern("mon_grouping"), new PyList());
    return conventions;
  }

  /** An item of the locale's conventions. */
  @BuiltinFunction
  static String nl_langinfo(int key) {
    String item = LocaleItems.text(key);
    if (item == null) {
      throw Errors.valueError("unsupported langinfo constant");
    }
    return item;
  }

  /** Compare two strings by the locale: negative, zero or positive. */
  @BuiltinFunction
  static int strcoll(PyStr os1, PyStr os2) {
    requireNoNull(os1);
    requireNoNull(os2);
    return Integer.signum(os1.compareTo(os2));
  }

  private static void requireNoNull(PyStr text) {
    if (text.toString().indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
  }

  /** A string that sorts as its original does in the locale. */
  @BuiltinFunction
  static PyObject strxfrm(PyStr string) {
    requireNoNull(string);
    return string;
  }

  /** The translation of a message in the current domain: itself. */
  @BuiltinFunction
  static PyObject gettext(PyStr msg) {
    return msg;
  }

  /** The translation of a message in a domain: itself. */
  @BuiltinFunction
  static PyObject dgettext(PyObject domain, PyStr msg) {
    return msg;
  }

  /** The translation of a message in a domain and category: itself. */
  @BuiltinFunction
  static PyObject dcgettext(PyObject domain, PyStr msg, int category) {
    return msg;
  }

  /** Set or ask the domain of messages. */
  @BuiltinFunction
  static String textdomain(@Unset PyObject domain) {
    return "messages";
  }

  /** Set or ask the folder of a domain's messages. */
  @BuiltinFunction
  static PyObject bindtextdomain(PyObject domain, PyObject dir) {
    if (domain instanceof PyStr s && s.length() == 0) {
      throw unsupported(ThreadState.current(), "domain must be a non-empty string");
    }
    return dir == PyNone.NONE ? PyStr.of("/usr/share/locale") : dir;
  }

  /** Set or ask the encoding of a domain's messages. */
  @BuiltinFunction
  static PyObject bind_textdomain_codeset(PyObject domain, PyObject codeset) {
    return codeset;
  }
}
