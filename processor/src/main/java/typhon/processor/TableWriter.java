package typhon.processor;

import java.util.List;

/**
 * Writes the table of one class: how its builtins are described and called. The calls are direct;
 * the number of a builtin selects it in a switch, so that a type costs one class and no lambda at
 * start.
 */
final class TableWriter {
  /** As in {@code typhon.runtime.type.BuiltinSink}. */
  private static final int READ_ONLY_MEMBER = -2;

  private static final String[] ARGUMENTS = {"a", "b", "c"};
  private final StringBuilder out = new StringBuilder();
  private final List<Builtin> builtins;

  TableWriter(List<Builtin> builtins) {
    this.builtins = builtins;
  }

  String source() {
    return out.toString();
  }

  void line(String text) {
    out.append(text).append('\n');
  }

  void describe() {
    line("  @Override public void describe(typhon.runtime.type.BuiltinSink sink) {");
    for (Builtin b : builtins) {
      if (b.kind().equals("GETTER") || b.kind().equals("MEMBER")) {
        int setter = b.kind().equals("MEMBER") ? READ_ONLY_MEMBER : setterOf(b.name());
        line(
            "    sink.getSet(this, %s, %d, %d, %s);"
                .formatted(literal(b.name()), b.id(), setter, literal(b.doc())));
      } else if (!b.kind().equals("SETTER")) {
        line(
            "    sink.callable(this, %d, typhon.runtime.type.BuiltinKind.%s, %s, %s, %s, %s, %d, %d);"
                .formatted(
                    b.id(),
                    b.kind(),
                    literal(b.name()),
                    literal(b.parameterSignature()),
                    literal(b.shownSignature()),
                    literal(b.doc()),
                    Math.min(b.minDirect(), 99),
                    b.maxDirect()));
      }
    }
    line("  }");
  }

  private int setterOf(String name) {
    for (Builtin b : builtins) {
      if (b.kind().equals("SETTER") && b.name().equals(name)) {
        return b.id();
      }
    }
    return -1;
  }

  /** The direct entries {@code call0} to {@code call3} and the general one. */
  void calls() {
    for (int count = 0; count <= Builtin.DIRECT; count++) {
      directEntry(count);
    }
    line(
        "  @Override public PyObject call(int id, ThreadState ts, PyObject self, PyObject[] args) {");
    line("    switch (id) {");
    for (Builtin b : builtins) {
      if (!b.isAttribute()) {
        StringBuilder arguments = new StringBuilder(String.join(", ", b.leading()));
        for (int i = 0; i < b.parameters().size(); i++) {
          separator(arguments);
          arguments.append(fromArray(b, i));
        }
        line("      case " + b.id() + ":" + resultStatement(b, arguments));
      }
    }
    line("      default: return super.call(id, ts, self, args);");
    line("    }");
    line("  }");
  }

  private void directEntry(int count) {
    StringBuilder formal = new StringBuilder("int id, ThreadState ts, PyObject self");
    StringBuilder actual = new StringBuilder("id, ts, self");
    for (int i = 0; i < count; i++) {
      formal.append(", PyObject ").append(ARGUMENTS[i]);
      actual.append(", ").append(ARGUMENTS[i]);
    }
    StringBuilder cases = new StringBuilder();
    for (Builtin b : builtins) {
      if (b.directEntry(count)) {
        cases.append("      case ").append(b.id()).append(":");
        cases.append(resultStatement(b, directArguments(b, count))).append('\n');
      }
    }
    if (cases.isEmpty()) {
      return;
    }
    line("  @Override public PyObject call" + count + "(" + formal + ") {");
    line("    switch (id) {");
    out.append(cases);
    line("      default: return super.call" + count + "(" + actual + ");");
    line("    }");
    line("  }");
  }

  private static StringBuilder directArguments(Builtin b, int count) {
    StringBuilder arguments = new StringBuilder(String.join(", ", b.leading()));
    for (int i = 0; i < b.parameters().size(); i++) {
      Parameter p = b.parameters().get(i);
      separator(arguments);
      arguments.append(i < count ? convert(b, p, i, ARGUMENTS[i]) : p.javaDefault());
    }
    return arguments;
  }

  private static void separator(StringBuilder arguments) {
    if (!arguments.isEmpty()) {
      arguments.append(", ");
    }
  }

  private static String fromArray(Builtin b, int i) {
    Parameter p = b.parameters().get(i);
    String value = "args[" + i + "]";
    return switch (p.kind()) {
      case VAR_POSITIONAL -> "typhon.runtime.call.Convert.varArgs(" + value + ")";
      case VAR_KEYWORD -> "(typhon.runtime.object.PyDict) " + value;
      default ->
          p.required()
              ? convert(b, p, i, value)
              : p.defaultValue().isEmpty() && p.conversion() == Parameter.Conversion.OBJECT
                  ? value
                  : value + " == null ? " + p.javaDefault() + " : " + convert(b, p, i, value);
    };
  }

  private static String convert(Builtin b, Parameter p, int index, String value) {
    // Constructors are known by the name of their type, which the table has.
    boolean constructor = b.kind().equals("NEW") || b.name().equals("__init__");
    String function = constructor ? "name()" : literal(b.name());
    String place = function + ", " + literal(argumentPlace(b, p, index));
    String convert = "typhon.runtime.call.Convert.";
    return switch (p.conversion()) {
      case OBJECT -> value;
      case INT -> convert + "toInt(" + value + ")";
      case LONG -> convert + "toLong(" + value + ")";
      case DOUBLE -> convert + "toDouble(" + value + ")";
      case BOOLEAN -> convert + "toBoolean(" + value + ")";
      case STRING -> {
        String call = convert + "toJavaString(" + value + ", " + place + ")";
        yield "None".equals(p.defaultValue()) ? noneOr(value, call) : call;
      }
      case OBJECT_OF -> {
        String cast =
            "("
                + value
                + " instanceof "
                + p.className()
                + " x"
                + index
                + " ? x"
                + index
                + " : "
                + convert
                + "<"
                + p.className()
                + ">mismatch("
                + value
                + ", "
                + literal(p.expected())
                + ", "
                + place
                + "))";
        yield "None".equals(p.defaultValue()) ? noneOr(value, cast) : cast;
      }
    };
  }

  private static String noneOr(String value, String otherwise) {
    return "(" + value + " == typhon.runtime.object.PyNone.NONE ? null : " + otherwise + ")";
  }

  private static String argumentPlace(Builtin b, Parameter p, int index) {
    if (p.kind() != Parameter.Kind.POSITIONAL_ONLY) {
      return "argument '" + p.name() + "'";
    }
    return b.parameters().size() == 1 ? "argument" : "argument " + (index + 1);
  }

  private static String resultStatement(Builtin b, CharSequence arguments) {
    String call = b.javaCall() + "(" + arguments + ")";
    return switch (b.returns()) {
      case "void" -> " { " + call + "; return typhon.runtime.object.PyNone.NONE; }";
      case "boolean" -> " return typhon.runtime.object.PyBool.of(" + call + ");";
      case "int", "long" -> " return typhon.runtime.object.PyInt.of(" + call + ");";
      case "double" -> " return typhon.runtime.object.PyFloat.of(" + call + ");";
      case "java.lang.String" ->
          " return typhon.runtime.call.Convert.fromJavaString(" + call + ");";
      default ->
          b.name().equals("__next__")
              ? " return typhon.runtime.ops.Iteration.orStop(" + call + ");"
              : " return " + call + ";";
    };
  }

  static String literal(String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 32 || c > 126) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
