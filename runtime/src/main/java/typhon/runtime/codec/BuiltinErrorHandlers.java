package typhon.runtime.codec;

/** The names of the error handlers that cannot be removed. */
public final class BuiltinErrorHandlers {
  private BuiltinErrorHandlers() {}

  public static boolean isBuiltin(String name) {
    return switch (name) {
      case "strict",
          "ignore",
          "replace",
          "xmlcharrefreplace",
          "backslashreplace",
          "namereplace",
          "surrogateescape",
          "surrogatepass" ->
          true;
      default -> false;
    };
  }
}
