package typhon.runtime.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import typhon.runtime.error.Errors;
import typhon.runtime.error.Suggestions;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * The parameters of a builtin, and the binding of arguments to them with the messages of CPython's
 * argument parser (CPython: getargs.c). Immutable. Functions written in Python have a binder of
 * their own.
 */
public final class Signature {
  private enum Kind {
    POSITIONAL_ONLY,
    NAMED,
    KEYWORD_ONLY,
    VAR_POSITIONAL,
    VAR_KEYWORD
  }

  private record Parameter(String name, Kind kind, boolean required) {}

  private final Parameter[] parameters;
  private final int positional;
  private final int required;
  private final int varPositional;
  private final int varKeyword;
  private final boolean takesKeywords;

  private Signature(List<Parameter> list) {
    parameters = list.toArray(new Parameter[0]);
    int positionals = 0;
    int requireds = 0;
    int star = -1;
    int starStar = -1;
    boolean named = false;
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i].kind) {
        case POSITIONAL_ONLY, NAMED -> {
          positionals++;
          requireds += parameters[i].required ? 1 : 0;
          named |= parameters[i].kind == Kind.NAMED;
        }
        case KEYWORD_ONLY -> named = true;
        case VAR_POSITIONAL -> star = i;
        case VAR_KEYWORD -> starStar = i;
      }
    }
    positional = positionals;
    required = requireds;
    varPositional = star;
    varKeyword = starStar;
    takesKeywords = named || starStar >= 0;
  }

  /**
   * Parses a text signature as the processor writes it: {@code ($self, a, b=1, /, *args, c=2,
   * **kw)}.
   */
  public static Signature parse(String text) {
    List<Parameter> list = new ArrayList<>();
    boolean keywordOnly = false;
    for (String part : split(text.substring(1, text.lastIndexOf(')')))) {
      if (part.startsWith("$") || part.isEmpty()) {
        continue;
      }
      if (part.equals("/")) {
        list.replaceAll(p -> new Parameter(p.name, Kind.POSITIONAL_ONLY, p.required));
      } else if (part.equals("*")) {
        keywordOnly = true;
      } else if (part.startsWith("**")) {
        list.add(new Parameter(part.substring(2), Kind.VAR_KEYWORD, false));
      } else if (part.startsWith("*")) {
        list.add(new Parameter(part.substring(1), Kind.VAR_POSITIONAL, false));
        keywordOnly = true;
      } else {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        list.add(new Parameter(name, keywordOnly ? Kind.KEYWORD_ONLY : Kind.NAMED, equals < 0));
      }
    }
    return new Signature(list);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char quote = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
        continue;
      }
      part.append(c);
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** Whether any argument may be given by name. */
  public boolean takesKeywords() {
    return takesKeywords;
  }

  /**
   * Binds arguments to parameters: one array element per parameter, null where nothing was given.
   *
   * @param display tells the name in messages about counts, e.g. {@code list.append}; null for a
   *     constructor
   * @param name the plain name
   */
  public PyObject[] bind(Supplier<String> display, String name, PyObject[] args, PyStr[] keywords) {
    int keywordCount = keywords == null ? 0 : keywords.length;
    int given = args.length - keywordCount;
    if (keywordCount > 0 && !takesKeywords) {
      throw Errors.typeError(
          (display == null ? name : display.get()) + "() takes no keyword arguments");
    }
    if (!takesKeywords) {
      checkCount(display, name, given);
    } else if (varPositional < 0 && varKeyword < 0 && args.length > parameters.length) {
      throw tooMany(name, args.length, given);
    }
    PyObject[] bound = new PyObject[parameters.length];
    int direct = Math.min(given, positional);
    System.arraycopy(args, 0, bound, 0, direct);
    if (varPositional >= 0) {
      bound[varPositional] = PyTuple.of(Arrays.copyOfRange(args, direct, given));
    } else if (given > positional) {
      throw tooMany(name, args.length, given);
    }
    if (varKeyword >= 0) {
      bound[varKeyword] = new PyDict();
    }
    PyStr unknown = null;
    for (int i = 0; i < keywordCount; i++) {
      if (!bindKeyword(name, keywords[i], args[given + i], bound) && unknown == null) {
        unknown = keywords[i];
      }
    }
    for (int i = 0; i < parameters.length; i++) {
      if (bound[i] == null && parameters[i].required) {
        throw missing(name, i);
      }
    }
    if (unknown != null) {
      throw unexpected(name, unknown.toString());
    }
    return bound;
  }

  private RuntimeException unexpected(String name, String keyword) {
    List<String> known = new ArrayList<>();
    for (Parameter p : parameters) {
      if (p.kind == Kind.NAMED || p.kind == Kind.KEYWORD_ONLY) {
        known.add(p.name);
      }
    }
    String near = Suggestions.nearest(keyword, known);
    return Errors.typeError(
        name
            + "() got an unexpected keyword argument '"
            + keyword
            + "'"
            + (near == null ? "" : ". Did you mean '" + near + "'?"));
  }

  /** False when no parameter is called so. */
  private boolean bindKeyword(String name, PyStr keyword, PyObject value, PyObject[] bound) {
    String text = keyword.toString();
    for (int i = 0; i < parameters.length; i++) {
      Parameter p = parameters[i];
      if ((p.kind == Kind.NAMED || p.kind == Kind.KEYWORD_ONLY) && p.name.equals(text)) {
        if (bound[i] != null) {
          throw Errors.typeError(
              "argument for "
                  + name
                  + "() given by name ('"
                  + text
                  + "') and position ("
                  + (i + 1)
                  + ")");
        }
        bound[i] = value;
        return true;
      }
    }
    if (varKeyword < 0) {
      return false;
    }
    ((PyDict) bound[varKeyword]).put(keyword, value);
    return true;
  }

  // CPython: getargs.c _PyArg_CheckPositional, and methodobject.c for METH_NOARGS and METH_O
  private void checkCount(Supplier<String> display, String name, int given) {
    if (varPositional >= 0) {
      if (given < required) {
        throw expected(name, "at least ", required, given);
      }
      return;
    }
    if (given >= required && given <= positional) {
      return;
    }
    if (positional == 0 && display == null && !name.isEmpty()) {
      throw Errors.typeError(name + "() takes no positional arguments");
    }
    if (positional == 0 && !name.isEmpty()) {
      String shown = display == null ? name : display.get();
      throw Errors.typeError(shown + "() takes no arguments (" + given + " given)");
    }
    if (positional == 1 && required == 1 && display != null) {
      throw Errors.typeError(display.get() + "() takes exactly one argument (" + given + " given)");
    }
    if (required == positional) {
      throw expected(name, "", required, given);
    }
    throw given < required
        ? expected(name, "at least ", required, given)
        : expected(name, "at most ", positional, given);
  }

  /** For functions that take no keywords as long as none is given. */
  public void checkMost(String name, int given) {
    if (given > positional) {
      throw expected(name, "at most ", positional, given);
    }
  }

  private static RuntimeException expected(String name, String bound, int count, int given) {
    return Errors.typeError(
        (name.isEmpty() ? "" : name + " ")
            + "expected "
            + bound
            + count
            + " argument"
            + (count == 1 ? "" : "s")
            + ", got "
            + given);
  }

  // CPython: getargs.c _PyArg_UnpackKeywords
  private RuntimeException tooMany(String name, int all, int given) {
    if (varKeyword < 0 && all > parameters.length) {
      String noun = given == 0 ? " keyword argument" : " argument";
      return tooMany(name, "at most", parameters.length, noun, all);
    }
    if (positional == 0) {
      return Errors.typeError(name + "() takes no positional arguments");
    }
    String bound = required < positional ? "at most" : "exactly";
    return tooMany(name, bound, positional, " positional argument", given);
  }

  private static RuntimeException tooMany(
      String name, String bound, int count, String noun, int given) {
    return Errors.typeError(
        name
            + "() takes "
            + bound
            + " "
            + count
            + noun
            + (count == 1 ? "" : "s")
            + " ("
            + given
            + " given)");
  }

  private RuntimeException missing(String name, int index) {
    Parameter p = parameters[index];
    if (p.kind == Kind.KEYWORD_ONLY) {
      return Errors.typeError(name + "() missing required keyword-only argument: '" + p.name + "'");
    }
    if (p.kind == Kind.POSITIONAL_ONLY) {
      String bound = required < positional ? "at least" : "exactly";
      return Errors.typeError(
          name
              + "() takes "
              + bound
              + " "
              + required
              + " positional argument"
              + (required == 1 ? "" : "s")
              + " ("
              + index
              + " given)");
    }
    return Errors.typeError(
        name + "() missing required argument '" + p.name + "' (pos " + (index + 1) + ")");
  }
}
