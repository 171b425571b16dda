package typhon.runtime.object;

import typhon.runtime.error.Errors;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Numbers;
import typhon.runtime.text.Text;
import typhon.runtime.type.SpecialMethod;

/**
 * The right operand of a % format: a tuple of values, one value, or a mapping. Used by one thread.
 */
final class PercentArguments {
  private final PyObject given;
  private final boolean bytes;
  private final boolean isMapping;
  private PyObject selected;
  private boolean mappingUsed;
  private int next;

  PercentArguments(PyObject given, boolean bytes) {
    this.given = given;
    this.bytes = bytes;
    boolean text = given instanceof PyStr || (bytes && given instanceof PyByteSequence);
    this.isMapping =
        !(given instanceof PyTuple) && !text && given.type().special(SpecialMethod.GETITEM) != null;
  }

  void requireMapping() {
    if (!isMapping) {
      throw Errors.typeError("format requires a mapping");
    }
  }

  /** Makes the value of a key the next argument. */
  void select(Text key) {
    PyStr name = PyStr.of(key);
    PyObject k = bytes ? PyBytes.ofLatin1(name.toString()) : name;
    selected = Items.getItem(given, k);
    mappingUsed = true;
  }

  PyObject next() {
    if (selected != null) {
      PyObject value = selected;
      selected = null;
      return value;
    }
    if (given instanceof PyTuple tuple) {
      if (next < tuple.size()) {
        return tuple.get(next++);
      }
    } else if (next == 0 && !mappingUsed) {
      next = 1;
      return given;
    }
    throw Errors.typeError("not enough arguments for format string");
  }

  /** The value of a {@code *}. */
  long nextInt(boolean asCInt) {
    PyObject value = next();
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("* wants int");
    }
    return asCInt ? cInt(value) : Numbers.indexAsSize(value);
  }

  private static int cInt(PyObject value) {
    PyInt n = Numbers.index(value);
    if (!n.fitsLong() || n.longValue() != (int) n.longValue()) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return (int) n.longValue();
  }

  /** TypeError if values are left over. */
  void finish() {
    boolean left = given instanceof PyTuple tuple ? next < tuple.size() : next == 0;
    if (left && !isMapping) {
      throw Errors.typeError(
          "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
    }
  }
}
