package typhon.stdlib._collections;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;

/**
 * The arguments {@code iterable} and {@code maxlen} of deque, with its own words for wrong ones.
 */
final class DequeArguments {
  private static final String[] NAMES = {"iterable", "maxlen"};

  private DequeArguments() {}

  /** Both arguments, null where not given. */
  static PyObject[] bind(PyObject[] args, PyDict keywords) {
    int given = args.length + keywords.size();
    if (given > NAMES.length) {
      throw Errors.typeError("deque() takes at most 2 arguments (" + given + " given)");
    }
    PyObject[] bound = new PyObject[NAMES.length];
    System.arraycopy(args, 0, bound, 0, args.length);
    PyObject[] pairs = keywords.entriesSnapshot();
    for (int i = 0; i < pairs.length; i += 2) {
      bindKeyword(bound, pairs[i].toString(), pairs[i + 1]);
    }
    return bound;
  }

  private static void bindKeyword(PyObject[] bound, String name, PyObject value) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equals(name)) {
        if (bound[i] != null) {
          throw Errors.typeError(
              "argument for deque() given by name ('" + name + "') and position (" + (i + 1) + ")");
        }
        bound[i] = value;
        return;
      }
    }
    throw Errors.typeError("deque() got an unexpected keyword argument '" + name + "'");
  }
}
