package typhon.compiler.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.syntax.ast.ConstantValue;

/** The constants of the syntax tree as Python objects. */
public final class Constants {
  private static final int MAX_INTERNED = 64;

  private Constants() {}

  /**
   * A key by which equal constants of the same type are found: 1, 1.0 and True differ, 0.0 and -0.0
   * too.
   */
  public static Object key(Object value) {
    return switch (value) {
      case ConstantValue.TupleValue t -> List.of("tuple", keys(t.items()));
      case ConstantValue.FrozenSetValue s -> List.of("frozenset", keys(s.items()));
      case byte[] b -> List.of("bytes", asList(b));
      case int[] points -> List.of("points", Arrays.toString(points));
      case Double d -> List.of("float", Double.doubleToRawLongBits(d));
      case ConstantValue.Imaginary i -> List.of("imaginary", Double.doubleToRawLongBits(i.imag()));
      case ConstantValue.Complex c ->
          List.of(
              "complex",
              Double.doubleToRawLongBits(c.real()),
              Double.doubleToRawLongBits(c.imag()));
      default -> List.of(value.getClass(), value);
    };
  }

  private static List<Object> keys(List<Object> items) {
    List<Object> keys = new ArrayList<>();
    for (Object item : items) {
      keys.add(key(item));
    }
    return keys;
  }

  private static String asList(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  public static PyObject toPython(Object value) {
    return switch (value) {
      case Long l -> PyInt.of(l);
      case BigInteger b -> PyInt.of(b);
      case Double d -> PyFloat.of(d);
      case Boolean b -> PyBool.of(b);
      case String s -> str(s);
      case ConstantValue.Singleton s ->
          s == ConstantValue.Singleton.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
      case ConstantValue.TupleValue t -> tuple(t.items());
      default -> SpecialConstants.toPython(value);
    };
  }

  static PyTuple tuple(List<Object> items) {
    PyObject[] objects = new PyObject[items.size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = toPython(items.get(i));
    }
    return PyTuple.of(objects);
  }

  private static PyStr str(String text) {
    return isIdentifierLike(text) ? PyStr.intern(text) : PyStr.of(text);
  }

  private static boolean isIdentifierLike(String text) {
    if (text.length() > MAX_INTERNED) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !(Character.isLetterOrDigit(c) || c == '_')) {
        return false;
      }
    }
    return true;
  }
}
