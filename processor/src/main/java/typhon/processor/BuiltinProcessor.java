package typhon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinModule;
import typhon.annotations.BuiltinType;

/**
 * The processor's front door: one table per annotated class, one subclass per open type, one index
 * per Maven module.
 */
@SupportedAnnotationTypes("typhon.annotations.*")
@SupportedOptions("typhon.index")
public final class BuiltinProcessor extends AbstractProcessor {
  private final Map<String, String> modules = new TreeMap<>();
  private final Map<String, String> builtinTypes = new TreeMap<>();
  private boolean indexed;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<String, List<TypeElement>> holders = methodHolders(round);
    for (Element e : round.getElementsAnnotatedWith(BuiltinType.class)) {
      TypeElement type = (TypeElement) e;
      write(
          type,
          "Table",
          typeTable(type, holders.getOrDefault(BuiltinReader.erased(type.asType()), List.of())));
      BuiltinType annotation = type.getAnnotation(BuiltinType.class);
      if (annotation.subclassable() && !annotation.ownsAttributes()) {
        String source =
            new SubclassWriter(processingEnv.getTypeUtils()).write(packageOf(type), type);
        write(type, "Sub", source);
      }
      if (annotation.module().equals("builtins") && annotation.exposed()) {
        builtinTypes.put(annotation.name(), type.getQualifiedName().toString());
      }
    }
    for (Element e : round.getElementsAnnotatedWith(BuiltinMethods.class)) {
      write((TypeElement) e, "Table", holderTable((TypeElement) e));
    }
    for (Element e : round.getElementsAnnotatedWith(BuiltinModule.class)) {
      TypeElement type = (TypeElement) e;
      modules.put(
          type.getAnnotation(BuiltinModule.class).name(),
          packageOf(type) + "." + type.getSimpleName() + "Table");
      write(
          type,
          "Table",
          moduleTable(type, holders.getOrDefault(BuiltinReader.erased(type.asType()), List.of())));
    }
    writeIndex();
    return false;
  }

  private Map<String, List<TypeElement>> methodHolders(RoundEnvironment round) {
    Map<String, List<TypeElement>> holders = new TreeMap<>();
    for (Element e : round.getElementsAnnotatedWith(BuiltinMethods.class)) {
      for (String target : classValues(e, BuiltinMethods.class.getName(), "value")) {
        holders.computeIfAbsent(target, k -> new ArrayList<>()).add((TypeElement) e);
      }
    }
    return holders;
  }

  private String typeTable(TypeElement type, List<TypeElement> holders) {
    BuiltinType annotation = type.getAnnotation(BuiltinType.class);
    String javaName = type.getQualifiedName().toString();
    TableWriter w = start(type, "typhon.runtime.type.TypeTable");
    w.line(
        "  @Override public String name() { return "
            + TableWriter.literal(annotation.name())
            + "; }");
    w.line(
        "  @Override public String module() { return "
            + TableWriter.literal(annotation.module())
            + "; }");
    String doc = processingEnv.getElementUtils().getDocComment(type);
    w.line(
        "  @Override public String doc() { return "
            + TableWriter.literal(doc == null ? null : DocText.plain(doc))
            + "; }");
    w.line(
        "  @Override public boolean subclassable() { return " + annotation.subclassable() + "; }");
    if (annotation.weakReferable()) {
      w.line("  @Override public boolean weakReferable() { return true; }");
    }
    String base = classValue(type, BuiltinType.class.getName(), "base");
    if (base != null && !base.equals("java.lang.Object")) {
      w.line("  @Override public typhon.runtime.type.PyType base() { return " + base + ".TYPE; }");
    }
    w.line("  @Override public Class<?> javaClass() { return " + javaName + ".class; }");
    w.line(
        "  @Override public boolean accepts(PyObject self) { return self instanceof "
            + javaName
            + "; }");
    w.describe();
    more(w, holders);
    w.calls();
    w.line("}");
    return w.source();
  }

  private void more(TableWriter w, List<TypeElement> holders) {
    if (holders.isEmpty()) {
      return;
    }
    w.line("  @Override public typhon.runtime.type.BuiltinTable[] more() {");
    w.line("    return new typhon.runtime.type.BuiltinTable[] {");
    for (TypeElement h : holders) {
      w.line("      new " + packageOf(h) + "." + h.getSimpleName() + "Table(),");
    }
    w.line("    };");
    w.line("  }");
  }

  private String holderTable(TypeElement type) {
    TableWriter w = start(type, "typhon.runtime.type.BuiltinTable");
    w.describe();
    w.calls();
    w.line("}");
    return w.source();
  }

  private String moduleTable(TypeElement type, List<TypeElement> holders) {
    BuiltinModule annotation = type.getAnnotation(BuiltinModule.class);
    TableWriter w = start(type, "typhon.runtime.type.ModuleTable");
    w.line(
        "  @Override public String name() { return "
            + TableWriter.literal(annotation.name())
            + "; }");
    String doc = processingEnv.getElementUtils().getDocComment(type);
    w.line(
        "  @Override public String doc() { return "
            + TableWriter.literal(doc == null ? null : DocText.plain(doc))
            + "; }");
    w.describe();
    more(w, holders);
    w.line("  @Override public void contents(typhon.runtime.type.ModuleSink sink) {");
    for (Element member : type.getEnclosedElements()) {
      BuiltinConstant constant = member.getAnnotation(BuiltinConstant.class);
      if (constant != null) {
        String name =
            constant.name().isEmpty() ? member.getSimpleName().toString() : constant.name();
        w.line(
            "    sink.constant("
                + TableWriter.literal(name)
                + ", "
                + boxed(
                    ((VariableElement) member).asType().toString(),
                    type.getQualifiedName() + "." + member.getSimpleName())
                + ");");
      }
    }
    for (String name : classValues(type, BuiltinModule.class.getName(), "types")) {
      w.line("    sink.constant(" + name + ".TYPE.shortName(), " + name + ".TYPE);");
    }
    w.line("  }");
    if (hasInit(type)) {
      w.line("  @Override public void init(typhon.runtime.object.PyModule module) {");
      w.line("    " + type.getQualifiedName() + ".init(module);");
      w.line("  }");
    }
    w.calls();
    w.line("}");
    return w.source();
  }

  private static boolean hasInit(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement m
          && m.getSimpleName().contentEquals("init")
          && m.getParameters().size() == 1
          && BuiltinReader.simpleName(m.getParameters().get(0).asType()).equals("PyModule")) {
        return true;
      }
    }
    return false;
  }

  private static String boxed(String type, String expression) {
    return switch (type) {
      case "int", "long" -> "typhon.runtime.object.PyInt.of(" + expression + ")";
      case "double" -> "typhon.runtime.object.PyFloat.of(" + expression + ")";
      case "boolean" -> "typhon.runtime.object.PyBool.of(" + expression + ")";
      case "java.lang.String" -> "typhon.runtime.call.Convert.fromJavaString(" + expression + ")";
      default -> expression;
    };
  }

  private TableWriter start(TypeElement type, String superclass) {
    List<Builtin> builtins = new BuiltinReader(processingEnv).read(type);
    TableWriter w = new TableWriter(builtins);
    w.line("package " + packageOf(type) + ";");
    w.line("import typhon.runtime.frame.ThreadState;");
    w.line("import typhon.runtime.object.PyObject;");
    w.line(
        "/** How Python reaches {@link "
            + type.getSimpleName()
            + "}: written by typhon.processor. */");
    w.line("@SuppressWarnings({\"all\", \"unchecked\"})");
    w.line("public final class " + type.getSimpleName() + "Table extends " + superclass + " {");
    return w;
  }

  private void writeIndex() {
    String index = processingEnv.getOptions().get("typhon.index");
    if (indexed || index == null || (modules.isEmpty() && builtinTypes.isEmpty())) {
      return;
    }
    indexed = true;
    StringBuilder out = new StringBuilder();
    int dot = index.lastIndexOf('.');
    out.append("package ").append(index, 0, dot).append(";\n");
    out.append(
        "/** Native modules and built-in types of this Maven module: written by typhon.processor. */\n");
    out.append("public final class ").append(index.substring(dot + 1));
    out.append(" implements typhon.runtime.type.BuiltinIndex {\n");
    out.append("  @Override public String[] moduleNames() {\n    return new String[] {");
    modules.keySet().forEach(n -> out.append(TableWriter.literal(n)).append(", "));
    out.append("};\n  }\n");
    out.append(
        "  @Override public typhon.runtime.type.ModuleTable module(String name) {\n    return switch (name) {\n");
    modules.forEach((n, table) ->
        out.append("      case ")
            .append(TableWriter.literal(n))
            .append(" -> new ")
            .append(table)
            .append("();\n"));
    out.append("      default -> null;\n    };\n  }\n");
    out.append("  @Override public void builtinTypes(typhon.runtime.type.ModuleSink sink) {\n");
    builtinTypes.forEach((n, c) -> out.append("    sink.type(").append(c).append(".TYPE);\n"));
    out.append("  }\n}\n");
    try (Writer w = processingEnv.getFiler().createSourceFile(index).openWriter()) {
      w.write(out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(TypeElement type, String suffix, String source) {
    String name = packageOf(type) + "." + type.getSimpleName() + suffix;
    try (Writer w = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
      w.write(source);
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), type);
    }
  }

  private String packageOf(TypeElement type) {
    return processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
  }

  private static String classValue(Element element, String annotation, String member) {
    AnnotationValue value = value(element, annotation, member);
    return value == null ? null : value.getValue().toString();
  }

  private static List<String> classValues(Element element, String annotation, String member) {
    List<String> names = new ArrayList<>();
    AnnotationValue value = value(element, annotation, member);
    if (value != null && value.getValue() instanceof List<?> list) {
      for (Object o : list) {
        names.add(((AnnotationValue) o).getValue().toString());
      }
    }
    return names;
  }

  private static AnnotationValue value(Element element, String annotation, String member) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals(annotation)) {
        for (var entry : mirror.getElementValues().entrySet()) {
          if (entry.getKey().getSimpleName().contentEquals(member)) {
            return entry.getValue();
          }
        }
      }
    }
    return null;
  }
}
