package typhon.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Writes {@code XSub}: the Java class of instances of Python classes that inherit from the built-in
 * type X. It adds a type pointer, attribute storage and the guard of classes with {@code __del__};
 * constructors mirror those of X.
 */
final class SubclassWriter {
  private final StringBuilder out = new StringBuilder();
  private final Types types;

  SubclassWriter(Types types) {
    this.types = types;
  }

  String write(String packageName, TypeElement type) {
    String name = type.getSimpleName() + "Sub";
    line("package " + packageName + ";");
    line("import typhon.runtime.type.PyType;");
    line(
        "/** Instances of Python classes that inherit from {@link "
            + type.getSimpleName()
            + "}. */");
    line("public final class " + name + " extends " + type.getSimpleName() + " {");
    line("  private volatile PyType type;");
    line("  private volatile Object[] values = typhon.runtime.type.InstanceAttributes.NONE;");
    line("  @SuppressWarnings({\"unused\", \"UnusedVariable\"}) // lives and dies with the object");
    line("  private final Object guard;");
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.CONSTRUCTOR
          && !member.getModifiers().contains(Modifier.PRIVATE)) {
        constructor(name, (ExecutableElement) member);
      }
    }
    line("  @Override public PyType type() { return type; }");
    line("  @Override public void setType(PyType type) { this.type = type; }");
    line("  @Override public Object[] attributeValues() { return values; }");
    line("  @Override public void setAttributeValues(Object[] values) { this.values = values; }");
    if (isIterator(type.asType())) {
      line("  @Override public typhon.runtime.object.PyObject nextOrNull() {");
      line("    return typhon.runtime.ops.Iteration.nextOfSubclass(this);");
      line("  }");
    }
    line("}");
    return out.toString();
  }

  private boolean isIterator(TypeMirror type) {
    for (TypeMirror s : types.directSupertypes(type)) {
      if (BuiltinReader.simpleName(s).equals("BuiltinIterator") || isIterator(s)) {
        return true;
      }
    }
    return false;
  }

  private void constructor(String name, ExecutableElement constructor) {
    List<String> formal = new ArrayList<>(List.of("PyType type"));
    List<String> actual = new ArrayList<>();
    for (VariableElement p : constructor.getParameters()) {
      formal.add(p.asType() + " " + p.getSimpleName());
      actual.add(p.getSimpleName().toString());
    }
    line("  public " + name + "(" + String.join(", ", formal) + ") {");
    line("    super(" + String.join(", ", actual) + ");");
    line("    this.type = type;");
    line("    guard = typhon.runtime.object.FinalizationGuard.of(this, type);");
    line("  }");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
