package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.type.PyType;

/** Iterates over the characters of a str made of ASCII characters only. */
@BuiltinType(name = "str_ascii_iterator", exposed = false)
public class PyStrAsciiIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyStrAsciiIteratorTable());

  private final StrCursor cursor;

  PyStrAsciiIterator(PyStr str) {
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
