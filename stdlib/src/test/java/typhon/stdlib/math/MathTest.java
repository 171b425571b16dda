package typhon.stdlib.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatHex;
import typhon.runtime.text.Text;

/** Function, arguments, result or exception, printed by CPython 3.14.3. */
class MathTest {
  /**
   * Where C libraries differ, two units in the last place are allowed; lgamma near its zeros a
   * little more.
   */
  private static final int ULPS = 2;

  private static final int GAMMA_ULPS = 20;

  @Test
  void agreesWithCPython() throws IOException {
    String vectors;
    try (InputStream in = MathTest.class.getResourceAsStream("math.txt")) {
      vectors = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    List<String> wrong = new ArrayList<>();
    for (String line : vectors.lines().toList()) {
      String[] row = line.split("\t", -1);
      String found = run(row[0], row[1]);
      if (!agrees(row[0], row[2], found)) {
        wrong.add(line + " -> " + found);
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + "\n" + String.join("\n", wrong));
  }

  private static boolean agrees(String name, String expected, String found) {
    if (expected.equals(found)) {
      return true;
    }
    if (!expected.contains("p") || !found.contains("p") || expected.startsWith("!")) {
      return false;
    }
    double a = hex(expected);
    double b = hex(found);
    int ulps = name.contains("gamma") ? GAMMA_ULPS : ULPS;
    return Math.abs(a - b) <= ulps * Math.ulp(a);
  }

  private static double hex(String text) {
    try {
      return FloatHex.parse(Text.ofNarrow(text));
    } catch (FloatHex.Overflow e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static PyObject argument(String text) {
    boolean isFloat = text.contains("p") || text.contains("n");
    return isFloat ? PyFloat.of(hex(text)) : PyInt.of(new BigInteger(text));
  }

  private static String run(String name, String arguments) {
    PyObject[] args =
        arguments.isEmpty()
            ? new PyObject[0]
            : Arrays.stream(arguments.split(" ", -1))
                .map(MathTest::argument)
                .toArray(PyObject[]::new);
    try {
      return show(invoke(name, args));
    } catch (PyException e) {
      return "!" + e.value().type().name() + ":" + Objects.str(e.value());
    }
  }

  private static Object invoke(String name, PyObject[] args) {
    for (Class<?> owner : List.of(MathModule.class, FloatFunctions.class, IntegerFunctions.class)) {
      for (Method method : owner.getDeclaredMethods()) {
        if (method.getName().equals(name) && !Modifier.isPrivate(method.getModifiers())) {
          return invoke(method, args);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Object invoke(Method method, PyObject[] args) {
    Class<?>[] types = method.getParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (types[i] == PyObject[].class) {
        values[i] = args;
      } else if (types[i] == double.class) {
        values[i] = Numbers.asDouble(args[i]);
      } else if (i < args.length) {
        values[i] = args[i];
      } else {
        values[i] = method.getName().equals("log") ? null : PyNone.NONE;
      }
    }
    try {
      return method.invoke(null, values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof PyException python) {
        throw python;
      }
      throw new IllegalStateException(method + Arrays.toString(args), e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String show(Object result) {
    return switch (result) {
      case Double d -> FloatHex.format(d);
      case Boolean b -> b ? "True" : "False";
      case PyFloat f -> FloatHex.format(f.value);
      case PyTuple t -> show(t.get(0)) + "," + show(t.get(1));
      default -> result.toString();
    };
  }

  @Test
  void sumsAreExact() {
    PyObject numbers =
        PyTuple.of(PyFloat.of(1e100), PyFloat.of(1.0), PyFloat.of(-1e100), PyFloat.of(1e-20));
    assertEquals(1.0, SumFunctions.fsum(numbers));
    assertEquals(
        "300000000000000000008",
        SumFunctions.sumprod(
                PyTuple.of(PyInt.of(BigInteger.TEN.pow(20)), PyInt.of(2)),
                PyTuple.of(PyInt.of(3), PyInt.of(4)))
            .toString());
  }
}
