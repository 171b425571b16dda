package typhon.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import typhon.annotations.BuiltinClassMethod;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinStaticMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;

/**
 * Reads the annotated methods of one class into {@link Builtin}s and reports broken rules at their
 * place.
 */
final class BuiltinReader {
  private final ProcessingEnvironment environment;

  BuiltinReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** All Python-visible methods of the class, numbered from zero. */
  List<Builtin> read(TypeElement type) {
    List<Builtin> result = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD) {
        Builtin builtin = readMethod(type, (ExecutableElement) member, result.size());
        if (builtin != null) {
          result.add(builtin);
        }
      }
    }
    return result;
  }

  private Builtin readMethod(TypeElement type, ExecutableElement method, int id) {
    String javaName = method.getSimpleName().toString();
    BuiltinMethod plain = method.getAnnotation(BuiltinMethod.class);
    if (plain != null) {
      String name = named(plain.name(), javaName);
      boolean special = name.startsWith("__") && name.endsWith("__") && SpecialNames.contains(name);
      return build(type, method, id, special ? "SPECIAL" : "METHOD", name, plain.signature());
    }
    BuiltinFunction function = method.getAnnotation(BuiltinFunction.class);
    if (function != null) {
      return build(
          type, method, id, "FUNCTION", named(function.name(), javaName), function.signature());
    }
    BuiltinClassMethod classMethod = method.getAnnotation(BuiltinClassMethod.class);
    if (classMethod != null) {
      return build(
          type,
          method,
          id,
          "CLASS_METHOD",
          named(classMethod.name(), javaName),
          classMethod.signature());
    }
    BuiltinStaticMethod staticMethod = method.getAnnotation(BuiltinStaticMethod.class);
    if (staticMethod != null) {
      return build(type, method, id, "STATIC_METHOD", named(staticMethod.name(), javaName), "");
    }
    BuiltinNew maker = method.getAnnotation(BuiltinNew.class);
    if (maker != null) {
      return build(type, method, id, "NEW", "__new__", maker.signature());
    }
    BuiltinGetter getter = method.getAnnotation(BuiltinGetter.class);
    if (getter != null) {
      String kind = getter.member() ? "MEMBER" : "GETTER";
      return build(type, method, id, kind, named(getter.name(), javaName), "");
    }
    BuiltinSetter setter = method.getAnnotation(BuiltinSetter.class);
    if (setter != null) {
      return build(type, method, id, "SETTER", named(setter.name(), javaName), "");
    }
    return null;
  }

  private static String named(String given, String javaName) {
    return given.isEmpty() ? javaName : given;
  }

  private Builtin build(
      TypeElement type,
      ExecutableElement method,
      int id,
      String kind,
      String name,
      String signature) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      error("a built-in must not be private", method);
      return null;
    }
    if (!isStatic && List.of("FUNCTION", "CLASS_METHOD", "STATIC_METHOD", "NEW").contains(kind)) {
      error(kind + " must be a static Java method", method);
      return null;
    }
    String javaClass = type.getQualifiedName().toString();
    List<? extends VariableElement> declared = method.getParameters();
    List<String> leading = new ArrayList<>();
    int next = 0;
    if (next < declared.size() && simpleName(declared.get(next).asType()).equals("ThreadState")) {
      leading.add("ts");
      next++;
    }
    if (isStatic && !kind.equals("FUNCTION") && !kind.equals("STATIC_METHOD")) {
      if (next >= declared.size()) {
        error("the first parameter of a static " + kind + " is the receiver", method);
        return null;
      }
      String receiver = simpleQualified(declared.get(next).asType());
      leading.add(
          receiver.equals("typhon.runtime.object.PyObject") ? "self" : "((" + receiver + ") self)");
      next++;
    }
    List<Parameter> parameters = new ArrayList<>();
    for (; next < declared.size(); next++) {
      Parameter p =
          parameter(
              declared.get(next), method.isVarArgs() && next == lastPositional(declared), kind);
      if (p == null) {
        return null;
      }
      parameters.add(p);
    }
    String call =
        isStatic
            ? javaClass + "." + method.getSimpleName()
            : "((" + javaClass + ") self)." + method.getSimpleName();
    String doc = environment.getElementUtils().getDocComment(method);
    return new Builtin(
        id,
        kind,
        name,
        call,
        leading,
        parameters,
        erased(method.getReturnType()),
        doc == null ? null : DocText.plain(doc),
        signature);
  }

  private static int lastPositional(List<? extends VariableElement> declared) {
    return declared.size() - 1;
  }

  private Parameter parameter(VariableElement element, boolean varArgs, String kindOfCallable) {
    String name = element.getSimpleName().toString();
    TypeMirror type = element.asType();
    Named byName = element.getAnnotation(Named.class);
    KeywordOnly keywordOnly = element.getAnnotation(KeywordOnly.class);
    if (element.getAnnotation(Keywords.class) != null) {
      return new Parameter(
          name.equals("keywords") ? "kwargs" : name,
          Parameter.Kind.VAR_KEYWORD,
          Parameter.Conversion.OBJECT_OF,
          simpleQualified(type),
          "dict",
          null);
    }
    if (varArgs || (type.getKind() == TypeKind.ARRAY)) {
      if (!(type instanceof ArrayType array)
          || !simpleName(array.getComponentType()).equals("PyObject")) {
        error("*args must be PyObject... or PyObject[]", element);
        return null;
      }
      return new Parameter(
          name, Parameter.Kind.VAR_POSITIONAL, Parameter.Conversion.OBJECT, "", "", null);
    }
    Parameter.Kind kind = Parameter.Kind.POSITIONAL_ONLY;
    if (byName != null) {
      kind = Parameter.Kind.NAMED;
      name = named(byName.value(), name);
    } else if (keywordOnly != null) {
      kind = Parameter.Kind.KEYWORD_ONLY;
      name = named(keywordOnly.value(), name);
    }
    String defaultValue = null;
    Default given = element.getAnnotation(Default.class);
    if (given != null) {
      defaultValue = given.value();
    } else if (element.getAnnotation(Unset.class) != null
        || (kindOfCallable.equals("SETTER") && !type.getKind().isPrimitive())) {
      defaultValue = "";
    }
    Parameter.Conversion conversion = conversion(type);
    if (conversion == null) {
      error("no conversion from Python to " + type, element);
      return null;
    }
    String className = conversion == Parameter.Conversion.OBJECT_OF ? simpleQualified(type) : "";
    return new Parameter(name, kind, conversion, className, expectedName(type), defaultValue);
  }

  private Parameter.Conversion conversion(TypeMirror type) {
    return switch (type.getKind()) {
      case INT -> Parameter.Conversion.INT;
      case LONG -> Parameter.Conversion.LONG;
      case DOUBLE -> Parameter.Conversion.DOUBLE;
      case BOOLEAN -> Parameter.Conversion.BOOLEAN;
      case DECLARED, ERROR ->
          switch (simpleName(type)) {
            case "PyObject" -> Parameter.Conversion.OBJECT;
            case "String" -> Parameter.Conversion.STRING;
            default -> Parameter.Conversion.OBJECT_OF;
          };
      default -> null;
    };
  }

  private static String expectedName(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      BuiltinType builtin = declared.asElement().getAnnotation(BuiltinType.class);
      if (builtin != null) {
        return builtin.name();
      }
    }
    return "object";
  }

  static String simpleName(TypeMirror type) {
    String s = erased(type);
    return s.substring(s.lastIndexOf('.') + 1);
  }

  private static String simpleQualified(TypeMirror type) {
    return erased(type);
  }

  static String erased(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName().toString();
    }
    return type.toString();
  }

  private void error(String message, Element at) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }
}
