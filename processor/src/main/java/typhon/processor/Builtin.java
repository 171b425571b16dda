package typhon.processor;

import java.util.List;

/**
 * One Python-visible callable: what the table needs to describe and to call it.
 *
 * @param id its number in the table
 * @param kind a constant name of {@code typhon.runtime.type.BuiltinKind}
 * @param name the Python name
 * @param javaCall the Java expression up to the opening parenthesis, e.g. {@code ((PyList)
 *     self).append}
 * @param leading Java arguments before the Python ones ({@code ts}, {@code (PyType) self}...)
 * @param parameters the Python parameters
 * @param returns the Java return type
 * @param doc the documentation or null
 * @param signature an explicit text signature or empty
 */
record Builtin(
    int id,
    String kind,
    String name,
    String javaCall,
    List<String> leading,
    List<Parameter> parameters,
    String returns,
    String doc,
    String signature) {

  /** Most fixed positional arguments that the direct entries of a table take. */
  static final int DIRECT = 3;

  boolean directEntry(int count) {
    return count >= minDirect() && count <= maxDirect();
  }

  int minDirect() {
    int min = 0;
    for (Parameter p : parameters) {
      if (p.kind() == Parameter.Kind.KEYWORD_ONLY && p.required()) {
        return Integer.MAX_VALUE;
      }
      if (p.positional() && p.required()) {
        min++;
      }
    }
    return min;
  }

  int maxDirect() {
    int max = 0;
    for (Parameter p : parameters) {
      switch (p.kind()) {
        case VAR_POSITIONAL, VAR_KEYWORD -> {
          return -1;
        }
        case KEYWORD_ONLY -> {}
        default -> max++;
      }
    }
    return Math.min(max, DIRECT);
  }

  /** Whether Python sees a computed attribute and no callable. */
  boolean isAttribute() {
    return kind.equals("GETTER") || kind.equals("MEMBER") || kind.equals("SETTER");
  }

  /** What {@code __text_signature__} says: for a constructor that of the type. Null for nothing. */
  String shownSignature() {
    if (kind.equals("NEW")) {
      return typeSignature();
    }
    if (kind.equals("SPECIAL") && (name.equals("__init__") || name.equals("__call__"))) {
      return "($self, /, *args, **kwargs)"; // CPython: typeobject.c slotdefs
    }
    if (signature.isEmpty()) {
      String operator = kind.equals("SPECIAL") ? SpecialNames.operatorSignature(name) : null;
      return operator == null ? parameterSignature() : operator;
    }
    // A function whose signature Python's syntax cannot say, such as ([object]), has none.
    return signature.startsWith("([") || signature.equals("none") ? null : signature;
  }

  private String typeSignature() {
    if (!signature.isEmpty()) {
      return signature.equals("none") ? null : signature;
    }
    boolean anything =
        parameters.stream()
            .allMatch(p ->
                p.kind() == Parameter.Kind.VAR_POSITIONAL
                    || p.kind() == Parameter.Kind.VAR_KEYWORD);
    return anything && !parameters.isEmpty()
        ? null
        : parameterSignature().replaceFirst("^\\(\\$type(, /)?(, )?", "(");
  }

  /** The parameters in the form of CPython's text signatures, e.g. {@code ($self, object, /)}. */
  String parameterSignature() {
    StringBuilder out = new StringBuilder("(");
    String separator = "";
    boolean slashPending = false;
    boolean starSeen = false;
    if (kind.equals("METHOD")
        || kind.equals("SPECIAL")
        || kind.equals("FUNCTION")
        || kind.equals("STATIC_METHOD")) {
      if (kind.equals("METHOD") || kind.equals("SPECIAL")) {
        out.append("$self");
        separator = ", ";
        slashPending = true;
      } else if (kind.equals("FUNCTION")) {
        out.append("$module");
        separator = ", ";
        slashPending = true;
      }
    } else {
      out.append("$type");
      separator = ", ";
      slashPending = true;
    }
    for (Parameter p : parameters) {
      if (slashPending && p.kind() != Parameter.Kind.POSITIONAL_ONLY) {
        out.append(separator).append("/");
        separator = ", ";
        slashPending = false;
      }
      switch (p.kind()) {
        case POSITIONAL_ONLY -> slashPending = true;
        case KEYWORD_ONLY -> {
          if (!starSeen) {
            out.append(separator).append("*");
            separator = ", ";
            starSeen = true;
          }
        }
        case VAR_POSITIONAL -> starSeen = true;
        default -> {}
      }
      out.append(separator);
      separator = ", ";
      out.append(
          switch (p.kind()) {
            case VAR_POSITIONAL -> "*" + p.name();
            case VAR_KEYWORD -> "**" + p.name();
            default -> p.name();
          });
      if (p.defaultValue() != null) {
        out.append("=").append(p.defaultValue().isEmpty() ? "<unrepresentable>" : p.defaultValue());
      }
    }
    if (slashPending) {
      out.append(separator).append("/");
    }
    return out.append(")").toString();
  }
}
