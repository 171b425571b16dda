package typhon.runtime.type;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyAttributeError;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.error.PyOSError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBaseObject;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;

/** Classes made through {@code type(name, bases, dict)}. */
final class TypeBuilderTest {
  private static final PyStr SLOTS = PyStr.intern("__slots__");
  private static final PyStr BASES = PyStr.intern("__bases__");

  private static PyType make(String name, PyDict namespace, PyType... bases) {
    return (PyType)
        PyType.TYPE.call(
            ThreadState.current(),
            PyStr.of(name),
            PyTuple.of((PyObject[]) bases.clone()),
            namespace);
  }

  private static PyType make(String name, PyType... bases) {
    return make(name, new PyDict(), bases);
  }

  private static PyDict slots(String... names) {
    PyList list = new PyList();
    for (String n : names) {
      list.append(PyStr.of(n));
    }
    PyDict namespace = new PyDict();
    namespace.put(SLOTS, list);
    return namespace;
  }

  private static void assertRaises(PyType type, String message, Runnable code) {
    PyException e = assertThrows(PyException.class, code::run);
    assertSame(type, e.value().type());
    assertEquals(message, Objects.str(e.value()).toString());
  }

  @Test
  void theOrderIsC3() {
    PyType a = make("A");
    PyType b = make("B", a);
    PyType c = make("C", a);
    PyType d = make("D", b, c);
    assertArrayEquals(new PyType[] {d, b, c, a, PyBaseObject.TYPE}, d.mro());
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "Cannot create a consistent method resolution order (MRO) for bases A, B",
        () -> make("E", a, b));
  }

  @Test
  void builtinsWithDifferentLayoutsConflict() {
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "multiple bases have instance lay-out conflict",
        () -> make("X", PyInt.TYPE, PyStr.TYPE));
    PyType mixed = make("E", PyKeyError.TYPE, PyAttributeError.TYPE);
    assertSame(PyAttributeError.TYPE.layout(), mixed.layout());
  }

  @Test
  void slotsAreStoredAndChecked() {
    PyType cls = make("S", slots("a", "__b"));
    PyObject s = cls.call(ThreadState.current());
    Objects.setAttribute(s, PyStr.intern("a"), PyInt.of(1));
    Objects.setAttribute(s, PyStr.intern("_S__b"), PyInt.of(2));
    assertEquals("1", Objects.repr(Objects.getAttribute(s, PyStr.intern("a"))).toString());
    assertRaises(
        PyAttributeError.TYPE,
        "'S' object has no attribute 'c' and no __dict__ for setting new attributes",
        () -> Objects.setAttribute(s, PyStr.intern("c"), PyInt.of(3)));
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "nonempty __slots__ not supported for subtype of 'int'",
        () -> make("I", slots("a"), PyInt.TYPE));
    assertRaises(
        ExceptionTypes.TYPE_ERROR, "__slots__ must be identifiers", () -> make("J", slots("1")));
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "__dict__ slot disallowed: we already got one",
        () -> make("K", slots("__dict__"), make("L")));
  }

  @Test
  void basesCanBeReplacedByOthersOfTheSameLayout() {
    PyType a = make("A");
    PyType b = make("B");
    b.setTypeAttribute(PyStr.intern("x"), PyInt.of(7));
    PyType c = make("C", a);
    PyType d = make("D", c);
    Objects.setAttribute(c, BASES, PyTuple.of(b));
    assertArrayEquals(new PyType[] {d, c, b, PyBaseObject.TYPE}, d.mro());
    assertEquals("7", Objects.repr(d.lookup(PyStr.intern("x"))).toString());
    assertEquals(0, a.subclasses().size());
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "a __bases__ item causes an inheritance cycle",
        () -> Objects.setAttribute(c, BASES, PyTuple.of(d)));
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "__bases__ assignment: 'int' deallocator differs from 'B'",
        () -> Objects.setAttribute(c, BASES, PyTuple.of(PyInt.TYPE)));
  }

  @Test
  void builtinTypesCannotBeChanged() {
    assertRaises(
        ExceptionTypes.TYPE_ERROR,
        "cannot set 'x' attribute of immutable type 'int'",
        () -> Objects.setAttribute(PyInt.TYPE, PyStr.intern("x"), PyInt.of(1)));
  }

  @Test
  void theErrorNumberChoosesTheClass() {
    PyObject e =
        PyOSError.TYPE.call(ThreadState.current(), PyInt.of(2), PyStr.of("gone"), PyStr.of("f"));
    assertSame(ExceptionTypes.FILE_NOT_FOUND_ERROR, e.type());
    assertEquals("[Errno 2] gone: 'f'", Objects.str(e).toString());
  }
}
