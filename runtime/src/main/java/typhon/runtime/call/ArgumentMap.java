package typhon.runtime.call;

import java.util.Arrays;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * Where each parameter of one code takes its value from in calls of one shape: so many positional
 * arguments and these keywords. Immutable; {@link FunctionBinder} does what this cannot, and knows
 * the errors.
 */
final class ArgumentMap {
  private static final int DEFAULT = -1;
  private static final int REST = -2;
  private static final int NO_KEYWORDS = -3;

  private final PyStr[] keywords;
  private final int given;
  private final PyCode code;
  private final int[] sources;
  final ArgumentMap next;
  final int depth;

  private ArgumentMap(PyCode code, int given, PyStr[] keywords, int[] sources, ArgumentMap next) {
    this.code = code;
    this.given = given;
    this.keywords = keywords;
    this.sources = sources;
    this.next = next;
    this.depth = next == null ? 1 : next.depth + 1;
  }

  /** A map for this shape; null where arguments are left over. */
  static ArgumentMap of(PyCode code, int given, PyStr[] keywords, ArgumentMap next) {
    int positional = code.argumentCount();
    int named = positional + code.keywordOnlyCount();
    if (given > positional && !code.has(PyCode.VARARGS)) {
      return null;
    }
    int[] sources = new int[code.parameterCount()];
    Arrays.fill(sources, DEFAULT);
    for (int i = 0; i < Math.min(given, positional); i++) {
      sources[i] = i;
    }
    for (int i = 0; keywords != null && i < keywords.length; i++) {
      int parameter = indexOf(code, keywords[i], named);
      if (parameter < 0 || sources[parameter] != DEFAULT) {
        return null;
      }
      sources[parameter] = given + i;
    }
    int last = named;
    if (code.has(PyCode.VARARGS)) {
      sources[last++] = REST;
    }
    if (code.has(PyCode.VARKEYWORDS)) {
      sources[last] = NO_KEYWORDS;
    }
    return new ArgumentMap(code, given, keywords, sources, next);
  }

  private static int indexOf(PyCode code, PyStr keyword, int named) {
    PyStr[] names = code.spec().variableNames();
    for (int i = code.positionalOnlyCount(); i < named; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether this is the map of the shape; keyword names are compared by identity. */
  boolean fits(int count, PyStr[] names) {
    return count == given && names == keywords;
  }

  /**
   * The values of the parameters; null when one has neither argument nor default.
   *
   * @param self the first argument when it is not in {@code args}, else null
   */
  PyObject[] bind(PyFunction f, PyObject self, PyObject[] args) {
    int shift = self == null ? 0 : 1;
    PyObject[] bound = new PyObject[sources.length];
    for (int i = 0; i < bound.length; i++) {
      int source = sources[i];
      PyObject value;
      if (source >= shift) {
        value = args[source - shift];
      } else if (source == 0) {
        value = self;
      } else {
        value = other(f, i, source, self, args);
        if (value == null) {
          return null;
        }
      }
      bound[i] = value;
    }
    return bound;
  }

  private PyObject other(PyFunction f, int parameter, int source, PyObject self, PyObject[] args) {
    return switch (source) {
      case REST -> rest(self, args);
      case NO_KEYWORDS -> new PyDict();
      default -> defaultOf(f, parameter);
    };
  }

  private PyTuple rest(PyObject self, PyObject[] args) {
    int from = code.argumentCount();
    if (given <= from) {
      return PyTuple.EMPTY;
    }
    if (self == null) {
      return PyTuple.of(Arrays.copyOfRange(args, from, given));
    }
    return from == 0
        ? PyTuple.of(DefaultCalls.prepend(self, Arrays.copyOf(args, given - 1)))
        : PyTuple.of(Arrays.copyOfRange(args, from - 1, given - 1));
  }

  private PyObject defaultOf(PyFunction f, int parameter) {
    int positional = code.argumentCount();
    if (parameter >= positional) {
      PyDict defaults = f.keywordDefaults();
      return defaults == null ? null : defaults.get(code.spec().variableNames()[parameter]);
    }
    PyTuple defaults = f.defaults();
    int index = defaults == null ? -1 : parameter - positional + defaults.size();
    return index < 0 ? null : defaults.get(index);
  }
}
