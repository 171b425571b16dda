package typhon.runtime.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.error.Suggestions;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * Binds the arguments of one call to the parameters of a Python function, in the order of {@code
 * co_varnames} (CPython: ceval.c initialize_locals).
 */
public final class FunctionBinder {
  private final PyFunction function;
  private final PyCode code;
  private final PyStr[] names;
  private final int positional;
  private final int named;
  private final PyObject[] bound;

  private FunctionBinder(PyFunction function, PyCode code) {
    this.function = function;
    this.code = code;
    this.names = code.spec().variableNames();
    this.positional = code.argumentCount();
    this.named = positional + code.keywordOnlyCount();
    this.bound = new PyObject[code.parameterCount()];
  }

  /** One value for each parameter of the code; TypeError when the arguments do not fit. */
  public static PyObject[] bind(
      PyFunction function, PyCode code, PyObject[] args, PyStr[] keywords) {
    FunctionBinder binder = new FunctionBinder(function, code);
    int keywordCount = keywords == null ? 0 : keywords.length;
    int given = args.length - keywordCount;
    int direct = Math.min(given, binder.positional);
    System.arraycopy(args, 0, binder.bound, 0, direct);
    binder.makeCollectors(args, direct, given);
    for (int i = 0; i < keywordCount; i++) {
      binder.bindKeyword(keywords[i], args[given + i], keywords);
    }
    if (given > binder.positional && !binder.code.has(PyCode.VARARGS)) {
      throw binder.tooManyPositional(given);
    }
    binder.fillDefaults(direct);
    return binder.bound;
  }

  private void makeCollectors(PyObject[] args, int direct, int given) {
    int next = named;
    if (code.has(PyCode.VARARGS)) {
      bound[next++] = PyTuple.of(Arrays.copyOfRange(args, direct, given));
    }
    if (code.has(PyCode.VARKEYWORDS)) {
      bound[next] = new PyDict();
    }
  }

  private void bindKeyword(PyStr keyword, PyObject value, PyStr[] keywords) {
    int index = indexOf(keyword, code.positionalOnlyCount(), named);
    if (index >= 0) {
      if (bound[index] != null) {
        throw error("got multiple values for argument '" + keyword + "'");
      }
      bound[index] = value;
    } else if (code.has(PyCode.VARKEYWORDS)) {
      PyDict collector = (PyDict) bound[bound.length - 1];
      if (collector.get(keyword) != null) {
        throw error("got multiple values for keyword argument '" + keyword + "'");
      }
      collector.put(keyword, value);
    } else {
      checkPositionalOnly(keywords);
      throw unexpected(keyword);
    }
  }

  private int indexOf(PyStr keyword, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names[i] == keyword) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  // CPython: ceval.c positional_only_passed_as_keyword
  private void checkPositionalOnly(PyStr[] keywords) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < code.positionalOnlyCount(); i++) {
      for (PyStr k : keywords) {
        if (names[i].equals(k)) {
          wrong.add(names[i].toString());
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw error(
          "got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", wrong)
              + "'");
    }
  }

  private RuntimeException unexpected(PyStr keyword) {
    List<String> possible = new ArrayList<>();
    for (int i = code.positionalOnlyCount(); i < named; i++) {
      possible.add(names[i].toString());
    }
    String near = Suggestions.nearest(keyword.toString(), possible);
    return error(
        "got an unexpected keyword argument '"
            + keyword
            + "'"
            + (near == null ? "" : ". Did you mean '" + near + "'?"));
  }

  private void fillDefaults(int direct) {
    PyTuple defaults = function.defaults();
    int defaultCount = defaults == null ? 0 : defaults.size();
    int firstDefault = positional - defaultCount;
    List<String> missing = null;
    for (int i = direct; i < positional; i++) {
      if (bound[i] == null) {
        if (i >= firstDefault) {
          bound[i] = defaults.get(i - firstDefault);
        } else {
          missing = missing == null ? new ArrayList<>() : missing;
          missing.add(names[i].toString());
        }
      }
    }
    if (missing != null) {
      throw missing("positional", missing);
    }
    if (named > positional) {
      fillKeywordDefaults();
    }
  }

  private void fillKeywordDefaults() {
    PyDict defaults = function.keywordDefaults();
    List<String> missing = null;
    for (int i = positional; i < named; i++) {
      if (bound[i] != null) {
        continue;
      }
      PyObject value = defaults == null ? null : defaults.get(names[i]);
      if (value == null) {
        missing = missing == null ? new ArrayList<>() : missing;
        missing.add(names[i].toString());
      }
      bound[i] = value;
    }
    if (missing != null) {
      throw missing("keyword-only", missing);
    }
  }

  // CPython: ceval.c format_missing
  private RuntimeException missing(String kind, List<String> which) {
    int n = which.size();
    String last = "'" + which.get(n - 1) + "'";
    String list = last;
    if (n == 2) {
      list = "'" + which.get(0) + "' and " + last;
    } else if (n > 2) {
      list = "'" + String.join("', '", which.subList(0, n - 1)) + "', and " + last;
    }
    return error(
        "missing " + n + " required " + kind + " argument" + (n == 1 ? "" : "s") + ": " + list);
  }

  // CPython: ceval.c too_many_positional
  private RuntimeException tooManyPositional(int given) {
    int keywordOnlyGiven = 0;
    for (int i = positional; i < named; i++) {
      keywordOnlyGiven += bound[i] == null ? 0 : 1;
    }
    PyTuple defaults = function.defaults();
    int defaultCount = defaults == null ? 0 : defaults.size();
    boolean plural = defaultCount > 0 || positional != 1;
    String takes =
        defaultCount > 0
            ? "from " + (positional - defaultCount) + " to " + positional
            : "" + positional;
    String extra = "";
    if (keywordOnlyGiven > 0) {
      extra =
          " positional argument"
              + (given == 1 ? "" : "s")
              + " (and "
              + keywordOnlyGiven
              + " keyword-only argument"
              + (keywordOnlyGiven == 1 ? "" : "s")
              + ")";
    }
    return error(
        "takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + given
            + extra
            + (given == 1 && keywordOnlyGiven == 0 ? " was" : " were")
            + " given");
  }

  private RuntimeException error(String message) {
    return Errors.typeError(function.qualifiedName() + "() " + message);
  }
}
