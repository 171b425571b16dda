package typhon.syntax.parse;

import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceText;

/** Finds out what is wrong with source that the parser rejected. */
final class ErrorParser {
  private ErrorParser() {}

  static RuntimeException explain(SourceText source, Mode mode, ParserOptions options) {
    return new PythonSyntaxError(
        PythonSyntaxError.Kind.SYNTAX_ERROR,
        "invalid syntax",
        options.filename(),
        1,
        1,
        1,
        1,
        source.line(1));
  }
}
