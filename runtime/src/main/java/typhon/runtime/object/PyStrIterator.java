package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** Iterates over the characters of a str with some character outside ASCII. */
@BuiltinType(name = "str_iterator", exposed = false)
public class PyStrIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyStrIteratorTable());

  private final StrCursor cursor;

  PyStrIterator(PyStr str) {
    cursor = new StrCursor(str);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @BuiltinMethod
  PyObject __iter__() {
    return this;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    return cursor.next();
  }

  /** A guess of how many items are left. */
  @BuiltinMethod
  int __length_hint__() {
    return cursor.left();
  }

  /** How to make this iterator again. */
  @BuiltinMethod
  PyObject __reduce__() {
    return cursor.reduce();
  }

  /** Move to the given position. */
  @BuiltinMethod
  void __setstate__(long object) {
    cursor.moveTo(object);
  }
}
