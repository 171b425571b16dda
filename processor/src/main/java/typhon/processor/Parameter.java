package typhon.processor;

/**
 * One Python parameter of a built-in.
 *
 * @param name the Python name
 * @param kind how arguments reach it
 * @param conversion from PyObject to the Java type
 * @param className for {@link Conversion#OBJECT_OF}: the Java class; else empty
 * @param expected for {@link Conversion#OBJECT_OF}: the Python type name of error messages
 * @param defaultValue Python source of the default, {@code ""} for {@code @Unset}, null where
 *     required
 */
record Parameter(
    String name,
    Kind kind,
    Conversion conversion,
    String className,
    String expected,
    String defaultValue) {
  enum Kind {
    POSITIONAL_ONLY,
    NAMED,
    KEYWORD_ONLY,
    VAR_POSITIONAL,
    VAR_KEYWORD
  }

  enum Conversion {
    OBJECT,
    OBJECT_OF,
    INT,
    LONG,
    DOUBLE,
    BOOLEAN,
    STRING
  }

  boolean required() {
    return defaultValue == null && kind != Kind.VAR_POSITIONAL && kind != Kind.VAR_KEYWORD;
  }

  boolean positional() {
    return kind == Kind.POSITIONAL_ONLY || kind == Kind.NAMED;
  }

  /** The Java expression of the default. */
  String javaDefault() {
    String d = defaultValue;
    if (d.isEmpty()) {
      return "null";
    }
    return switch (conversion) {
      case OBJECT, OBJECT_OF -> objectDefault(d);
      case INT -> d.equals("sys.maxsize") ? "Integer.MAX_VALUE" : d;
      case LONG -> d.equals("sys.maxsize") ? "Long.MAX_VALUE" : d + "L";
      case DOUBLE -> d;
      case BOOLEAN -> d.toLowerCase(java.util.Locale.ROOT);
      case STRING -> d.equals("None") ? "null" : quoted(d);
    };
  }

  private String objectDefault(String d) {
    String value =
        switch (d) {
          case "None" -> "typhon.runtime.object.PyNone.NONE";
          case "True" -> "typhon.runtime.object.PyBool.TRUE";
          case "False" -> "typhon.runtime.object.PyBool.FALSE";
          case "()" -> "typhon.runtime.object.PyTuple.EMPTY";
          default ->
              d.startsWith("'") || d.startsWith("\"")
                  ? "typhon.runtime.object.PyStr.intern(" + quoted(d) + ")"
                  : "typhon.runtime.object.PyInt.of("
                      + (d.equals("sys.maxsize") ? "Long.MAX_VALUE" : d + "L")
                      + ")";
        };
    // A typed parameter may default to None: Java null stands for it.
    return conversion == Conversion.OBJECT_OF && d.equals("None") ? "null" : value;
  }

  private static String quoted(String python) {
    return "\"" + python.substring(1, python.length() - 1).replace("\"", "\\\"") + "\"";
  }
}
