package typhon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor writes for good sources and says of bad ones. */
final class BuiltinProcessorTest {
  private static final String HEAD =
      """
      package test;
      import typhon.annotations.*;
      import typhon.runtime.frame.ThreadState;
      import typhon.runtime.object.*;
      import typhon.runtime.type.PyType;
      """;

  @TempDir Path output;

  private ProcessorRun run(String body) {
    return ProcessorRun.over(output, HEAD + body);
  }

  private String table(String members) {
    ProcessorRun run =
        run(
            "@BuiltinType(name = \"box\", module = \"boxes\", subclassable = true)\npublic class PyBox extends PyObject {\n"
                + "  public PyBox(PyObject content) {}\n"
                + members
                + "}\n");
    assertEquals(List.of(), run.errors());
    return run.generated("test.PyBoxTable");
  }

  @Test
  void aMethodIsCalledDirectlyForEachCountOfArguments() {
    String table =
        table(
            "@BuiltinMethod PyObject put(PyObject a, @Default(\"None\") PyObject b) { return a; }");
    assertTrue(
        table.contains("public PyObject call1(int id, ThreadState ts, PyObject self, PyObject a)"),
        table);
    assertTrue(
        table.contains("return ((test.PyBox) self).put(a, typhon.runtime.object.PyNone.NONE);"),
        table);
    assertTrue(table.contains("return ((test.PyBox) self).put(a, b);"), table);
    assertTrue(!table.contains("public PyObject call0("), table);
  }

  @Test
  void argumentsAreConvertedByTheirJavaTypes() {
    String table = table("@BuiltinMethod long f(int a, double b, boolean c) { return 1; }");
    assertTrue(
        table.contains(
            "return typhon.runtime.object.PyInt.of(((test.PyBox) self).f(typhon.runtime.call.Convert.toInt(a),"
                + " typhon.runtime.call.Convert.toDouble(b), typhon.runtime.call.Convert.toBoolean(c)));"),
        table);
  }

  @Test
  void anArgumentOfAPythonTypeIsChecked() {
    String table = table("@BuiltinMethod void f(PyStr text) {}");
    assertTrue(table.contains("a instanceof typhon.runtime.object.PyStr x0 ? x0"), table);
    assertTrue(table.contains("mismatch(a, \"str\", \"f\", \"argument\")"), table);
  }

  @Test
  void specialMethodsAreTold() {
    String table =
        table(
            "@BuiltinMethod long __len__() { return 0; } @BuiltinMethod PyObject __reduce__() { return this; }");
    assertTrue(table.contains("BuiltinKind.SPECIAL, \"__len__\""), table);
    assertTrue(table.contains("BuiltinKind.METHOD, \"__reduce__\""), table);
  }

  @Test
  void theSignatureShowsHowArgumentsMayBeGiven() {
    String table =
        table(
            "@BuiltinMethod void f(PyObject a, @Named PyObject b, PyObject[] rest, @KeywordOnly @Default(\"1\") long c,"
                + " @Keywords PyDict more) {}");
    assertTrue(table.contains("\"($self, a, /, b, *rest, c=1, **more)\""), table);
  }

  @Test
  void aSubclassMirrorsTheConstructors() {
    ProcessorRun run =
        run(
            """
            @BuiltinType(name = "box", subclassable = true)
            public class PyBox extends PyObject {
              public PyBox(PyObject content, int size) {}
              private PyBox() {}
            }
            """);
    String sub = run.generated("test.PyBoxSub");
    assertTrue(
        sub.contains(
            "public PyBoxSub(PyType type, typhon.runtime.object.PyObject content, int size) {"),
        sub);
    assertTrue(sub.contains("super(content, size);"), sub);
    assertTrue(!sub.contains("public PyBoxSub(PyType type) {"), sub);
  }

  @Test
  void gettersFindTheirSetters() {
    String table =
        table(
            "@BuiltinGetter PyObject x() { return this; } @BuiltinSetter(name = \"x\") void setX(PyObject v) {}");
    assertTrue(table.contains("sink.getSet(this, \"x\", 0, 1, null);"), table);
  }

  @Test
  void theJavadocIsTheDoc() {
    String table =
        table(
            "/** Gives {@code None} &lt;always&gt;. */ @BuiltinMethod PyObject f() { return this; }");
    assertTrue(table.contains("\"Gives None <always>.\""), table);
  }

  @Test
  void weakReferencesAreAllowedOnRequest() {
    ProcessorRun run =
        run(
            "@BuiltinType(name = \"box\", weakReferable = true)\npublic class PyBox extends PyObject {}\n");
    assertTrue(
        run.generated("test.PyBoxTable")
            .contains("public boolean weakReferable() { return true; }"));
  }

  @Test
  void aModuleIsIndexed() {
    ProcessorRun run =
        run(
            """
            @BuiltinModule(name = "boxes")
            public class Boxes {
              @BuiltinConstant static final int SIZE = 3;
              @BuiltinFunction static PyObject make(ThreadState ts) { return null; }
            }
            """);
    assertEquals(List.of(), run.errors());
    assertTrue(run.generated("test.BoxesTable").contains("test.Boxes.make(ts)"));
    assertTrue(
        run.generated("test.BoxesTable")
            .contains("sink.constant(\"SIZE\", typhon.runtime.object.PyInt.of("));
    assertTrue(
        run.generated("test.TestIndex").contains("case \"boxes\" -> new test.BoxesTable();"));
  }

  private void assertRefused(String members, String message) {
    ProcessorRun run =
        run(
            "@BuiltinType(name = \"box\")\npublic class PyBox extends PyObject {\n"
                + members
                + "}\n");
    assertTrue(run.errors().stream().anyMatch(e -> e.contains(message)), run.errors().toString());
  }

  @Test
  void aPrivateBuiltinIsRefused() {
    assertRefused("@BuiltinMethod private void f() {}", "a built-in must not be private");
  }

  @Test
  void aConstructorMustBeStatic() {
    assertRefused(
        "@BuiltinNew PyObject __new__(PyType t) { return this; }",
        "NEW must be a static Java method");
  }

  @Test
  void anUnknownParameterTypeIsRefused() {
    assertRefused("@BuiltinMethod void f(char c) {}", "no conversion from Python to char");
  }

  @Test
  void variableArgumentsMustBeObjects() {
    assertRefused("@BuiltinMethod void f(int... c) {}", "*args must be PyObject... or PyObject[]");
  }

  @Test
  void aStaticMethodNeedsAReceiver() {
    assertRefused(
        "@BuiltinMethod static void f() {}",
        "the first parameter of a static METHOD is the receiver");
  }
}
