package typhon.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rewritten records answer as the JDK's own methods do. */
class RecordMethodsTest {
  /** One component of each kind. */
  public record All(
      boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j) {}

  private static final int[] ARRAY = {1, 2};

  private static byte[] bytes(Class<?> type) throws IOException {
    String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** A second class All, made of the rewritten bytes. */
  private static Class<?> rewritten() throws IOException {
    byte[] changed = RecordMethods.replace(bytes(All.class));
    assertFalse(
        new String(changed, StandardCharsets.ISO_8859_1).indexOf("record$hashCode") < 0,
        "nothing was replaced");
    return new ClassLoader(RecordMethodsTest.class.getClassLoader()) {
      Class<?> define() {
        return defineClass(All.class.getName(), changed, 0, changed.length);
      }
    }.define();
  }

  private static List<Object[]> rows() {
    return List.of(
        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "text", ARRAY},
        new Object[] {false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "text", ARRAY},
        new Object[] {true, (byte) 1, 'c', (short) 2, 3, -4L, 5f, 6d, "text", ARRAY},
        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 0f, Double.NaN, null, null},
        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, -0f, Double.NaN, null, null},
        new Object[] {true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "text", ARRAY.clone()});
  }

  @Test
  void answersLikeTheJdk() throws ReflectiveOperationException, IOException {
    var original = All.class.getConstructors()[0];
    var changed = rewritten().getConstructors()[0];
    for (Object[] left : rows()) {
      Object expected = original.newInstance(left);
      Object actual = changed.newInstance(left);
      assertEquals(expected.hashCode(), actual.hashCode());
      assertEquals(actual, changed.newInstance(left));
      for (Object[] right : rows()) {
        assertEquals(
            expected.equals(original.newInstance(right)),
            actual.equals(changed.newInstance(right)));
      }
      assertFalse(actual.equals(null));
      assertFalse(actual.equals(expected));
    }
  }

  @Test
  void otherClassesStayAsTheyAre() throws IOException {
    byte[] bytes = bytes(RecordMethodsTest.class);
    assertSame(bytes, RecordMethods.replace(bytes));
    assertTrue(bytes.length > 0);
  }
}
