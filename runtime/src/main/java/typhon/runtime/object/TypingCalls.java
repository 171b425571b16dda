package typhon.runtime.object;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;

/** What the types of annotations ask of the {@code typing} module, which is written in Python. */
public final class TypingCalls {
  private static final PyStr ORIGIN = PyStr.intern("__origin__");
  private static final PyStr ARGS = PyStr.intern("__args__");

  private TypingCalls() {}

  /** The attribute of a module, which is imported when needed. */
  public static PyObject attribute(String module, String name) {
    PyObject found = ThreadState.current().interpreter.importModule(module);
    return Objects.getAttribute(found, PyStr.intern(name));
  }

  /**
   * {@code typing._type_check(value, message)}, without asking typing for what is plainly a type.
   */
  public static PyObject typeCheck(PyObject value, String message) {
    if (value == PyNone.NONE) {
      return PyNone.TYPE;
    }
    if (value instanceof PyType || value instanceof PyUnion || value instanceof PyGenericAlias) {
      return value;
    }
    return Calls.call(attribute("typing", "_type_check"), value, PyStr.of(message));
  }

  /** How an annotation shows one of its parts (CPython: typevarobject.c _Py_typing_type_repr). */
  public static String typeRepr(PyObject value) {
    if (value == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    boolean alias =
        Objects.getAttributeOrNull(value, ORIGIN) != null
            && Objects.getAttributeOrNull(value, ARGS) != null;
    if (!alias) {
      PyObject qualified = Objects.getAttributeOrNull(value, Names.QUALNAME);
      PyObject module = qualified == null ? null : Objects.getAttributeOrNull(value, Names.MODULE);
      if (module != null && module != PyNone.NONE) {
        String name = Objects.str(qualified).toString();
        String in = Objects.str(module).toString();
        return in.equals("builtins") ? name : in + "." + name;
      }
    }
    return Objects.repr(value).toString();
  }
}
