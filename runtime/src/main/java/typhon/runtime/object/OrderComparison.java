package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.PlainEquality;

/** Whether two OrderedDicts have their keys in the same order. */
// CPython: odictobject.c _odict_keys_equal
final class OrderComparison {
  private final PyOrderedDict dict;
  private final DictTable table;
  private final int used;
  private final int size;

  private OrderComparison(PyOrderedDict dict) {
    this.dict = dict;
    this.table = dict.table();
    this.used = table.used();
    this.size = dict.size();
  }

  static boolean equal(PyOrderedDict a, PyOrderedDict b) {
    OrderComparison left = new OrderComparison(a);
    OrderComparison right = new OrderComparison(b);
    PyObject[] mine = a.keysSnapshot();
    PyObject[] theirs = b.keysSnapshot();
    int both = Math.min(mine.length, theirs.length);
    for (int i = 0; i < both; i++) {
      boolean same = Objects.equal(mine[i], theirs[i]);
      if (mine[i] != theirs[i] && !(isPlain(mine[i]) && isPlain(theirs[i]))) {
        left.checkUnchanged();
        right.checkUnchanged();
      }
      if (!same) {
        return false;
      }
    }
    return mine.length == theirs.length;
  }

  /**
   * Whether comparing a key runs no Python code: what other threads change meanwhile is no error.
   */
  private static boolean isPlain(PyObject key) {
    return key.type() == PyTuple.TYPE
        ? Arrays.stream(((PyTuple) key).array()).allMatch(OrderComparison::isPlain)
        : PlainEquality.isPlain(key);
  }

  /** The comparison of two keys may have run Python code. */
  private void checkUnchanged() {
    if (dict.table() != table || table.used() != used || dict.size() != size) {
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
  }
}
