package typhon.stdlib._ast;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.text.Text;
import typhon.runtime.type.PyType;
import typhon.syntax.ast.ConstantValue;

/** The constants of the tree as Python objects, and back. */
public final class ConstantObjects {
  private ConstantObjects() {}

  /** The Python object of a constant. */
  public static PyObject toPython(Object value) {
    return switch (value) {
      case Long n -> PyInt.of(n);
      case BigInteger n -> PyInt.of(n);
      case Double d -> PyFloat.of(d);
      case Boolean b -> PyBool.of(b);
      case String s -> PyStr.of(s);
      case int[] codePoints -> PyStr.of(Text.ofCodePoints(codePoints));
      case byte[] bytes -> PyBytes.of(bytes.clone());
      case ConstantValue.Singleton s ->
          s == ConstantValue.Singleton.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
      case ConstantValue.Imaginary i -> PyComplex.of(0.0, i.imag());
      case ConstantValue.Complex c -> PyComplex.of(c.real(), c.imag());
      case ConstantValue.TupleValue t -> PyTuple.of(items(t.items()));
      case ConstantValue.FrozenSetValue s -> PyFrozenSet.of(items(s.items()));
      default -> throw new AssertionError(value);
    };
  }

  private static PyObject[] items(List<Object> values) {
    PyObject[] items = new PyObject[values.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = toPython(values.get(i));
    }
    return items;
  }

  /** The constant of a Python object. CPython: ast.c validate_constant. */
  public static Object fromPython(PyObject value) {
    if (value == PyNone.NONE) {
      return ConstantValue.Singleton.NONE;
    }
    if (value == PyEllipsis.ELLIPSIS) {
      return ConstantValue.Singleton.ELLIPSIS;
    }
    PyType type = value.type();
    if (type == PyStr.TYPE) {
      return text((PyStr) value);
    }
    if (type == PyInt.TYPE) {
      PyInt n = (PyInt) value;
      return n.fitsLong() ? (Object) n.longValue() : n.bigValue();
    }
    if (type == PyBool.TYPE) {
      return value == PyBool.TRUE;
    }
    if (type == PyFloat.TYPE) {
      return ((PyFloat) value).value;
    }
    if (type == PyBytes.TYPE) {
      return ((PyBytes) value).snapshot();
    }
    if (type == PyComplex.TYPE) {
      return new ConstantValue.Complex(((PyComplex) value).real, ((PyComplex) value).imag);
    }
    if (type == PyTuple.TYPE) {
      return new ConstantValue.TupleValue(constants(value));
    }
    if (type == PyFrozenSet.TYPE) {
      return new ConstantValue.FrozenSetValue(constants(value));
    }
    throw Errors.typeError("got an invalid type in Constant: " + type.fullName());
  }

  private static List<Object> constants(PyObject iterable) {
    List<Object> constants = new ArrayList<>();
    for (PyObject item : Iteration.toArray(iterable)) {
      constants.add(fromPython(item));
    }
    return constants;
  }

  /** A String, or code points where there are surrogates. */
  static Object text(PyStr value) {
    int[] codePoints = new int[value.length()];
    boolean surrogates = false;
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = value.codePointAt(i);
      surrogates |=
          codePoints[i] >= Character.MIN_SURROGATE && codePoints[i] <= Character.MAX_SURROGATE;
    }
    return surrogates ? codePoints : new String(codePoints, 0, codePoints.length);
  }
}
