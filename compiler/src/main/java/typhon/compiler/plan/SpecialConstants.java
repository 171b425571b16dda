package typhon.compiler.plan;

import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Constants of the rarer types. */
final class SpecialConstants {
  private SpecialConstants() {}

  static PyObject toPython(Object value) {
    return switch (value) {
      case int[] points -> PyStr.of(new String(points, 0, points.length));
      default -> throw new IllegalArgumentException("constant of " + value.getClass());
    };
  }
}
