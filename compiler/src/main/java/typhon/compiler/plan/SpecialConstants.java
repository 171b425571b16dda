package typhon.compiler.plan;

import java.util.List;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.syntax.ast.ConstantValue;

/** Constants of the rarer types. */
final class SpecialConstants {
  private SpecialConstants() {}

  static PyObject toPython(Object value) {
    return switch (value) {
      case int[] points -> str(points);
      case byte[] bytes -> PyBytes.of(bytes);
      case ConstantValue.Imaginary i -> PyComplex.of(0.0, i.imag());
      case ConstantValue.Complex c -> PyComplex.of(c.real(), c.imag());
      case ConstantValue.FrozenSetValue s -> frozenSet(s.items());
      default -> throw new IllegalArgumentException("constant of " + value.getClass());
    };
  }

  /** A str with surrogates: joined of single characters, so that two of them never make a pair. */
  private static PyStr str(int[] points) {
    PyStr text = PyStr.EMPTY;
    for (int point : points) {
      text = text.concat(PyStr.ofCodePoint(point));
    }
    return text;
  }

  private static PyObject frozenSet(List<Object> items) {
    return PyFrozenSet.of(Constants.tuple(items).toArray());
  }
}
