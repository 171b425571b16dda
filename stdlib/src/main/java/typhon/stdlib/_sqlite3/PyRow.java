package typhon.stdlib._sqlite3;

import java.util.Locale;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/**
 * A row whose values can be had by position and by name.
 *
 * <p>Thread rule: immutable.
 */
@BuiltinType(name = "Row", module = "sqlite3", subclassable = true)
public class PyRow extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyRowTable());

  private final PyTuple data;
  private final PyObject description;

  PyRow(PyTuple data, PyObject description) {
    this.data = data;
    this.description = description;
  }

  @BuiltinNew
  static PyObject __new__(PyType type, PyObject cursor, PyObject data) {
    if (!(cursor instanceof PyCursor c)) {
      throw Errors.typeError(
          "Row() argument 1 must be sqlite3.Cursor, not " + cursor.type().name());
    }
    if (!(data instanceof PyTuple values)) {
      throw Errors.typeError("Row() argument 2 must be tuple, not " + data.type().name());
    }
    return type == TYPE
        ? new PyRow(values, c.description())
        : new PyRowSub(type, values, c.description());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private PyTuple names() {
    return description instanceof PyTuple t ? t : PyTuple.EMPTY;
  }

  private static PyObject name(PyObject column) {
    return ((PyTuple) column).get(0);
  }

  /** The names of the columns. */
  @BuiltinMethod
  PyObject keys() {
    PyList keys = new PyList();
    for (PyObject column : names().toArray()) {
      keys.append(name(column));
    }
    return keys;
  }

  @BuiltinMethod
  long __len__() {
    return data.size();
  }

  @BuiltinMethod
  PyObject __iter__() {
    return Iteration.iter(data);
  }

  @BuiltinMethod
  PyObject __getitem__(PyObject key) {
    if (key instanceof PyStr wanted) {
      return data.get(column(wanted));
    }
    if (Numbers.isIndex(key) || key instanceof PySlice) {
      return Items.getItem(data, key);
    }
    throw Errors.indexError("Index must be int or string");
  }

  /** By exact name, or by one that differs in the case of ASCII letters. */
  private int column(PyStr wanted) {
    PyTuple names = names();
    for (int i = 0; i < names.size(); i++) {
      PyObject name = name(names.get(i));
      if (Objects.equal(name, wanted) || isAlike(name.toString(), wanted.toString())) {
        return i;
      }
    }
    throw Errors.indexError("No item with that key");
  }

  private static boolean isAlike(String a, String b) {
    boolean isAscii = a.chars().allMatch(c -> c < 128) && b.chars().allMatch(c -> c < 128);
    return isAscii && a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
  }

  @BuiltinMethod
  long __hash__() {
    return Objects.hash(description) ^ Objects.hash(data);
  }

  private Boolean equalTo(PyObject other) {
    if (!(other instanceof PyRow row)) {
      return null;
    }
    return Objects.equal(description, row.description) && Objects.equal(data, row.data);
  }

  @BuiltinMethod
  PyObject __eq__(PyObject other) {
    Boolean equal = equalTo(other);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(equal);
  }

  @BuiltinMethod
  PyObject __ne__(PyObject other) {
    Boolean equal = equalTo(other);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(!equal);
  }
}
