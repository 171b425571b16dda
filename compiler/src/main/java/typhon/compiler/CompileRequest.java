package typhon.compiler;

import typhon.compiler.cache.TextUnits;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.IntLimit;
import typhon.runtime.object.PyCode;
import typhon.runtime.text.UnicodeNames;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.ParserOptions;
import typhon.syntax.scope.FutureFeatures;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/** What the caller of {@code compile} asked for, checked. */
record CompileRequest(String filename, Mode mode, int flags, int optimize, int featureVersion) {
  private static final int SOURCE_IS_UTF8 = 0x100;
  private static final int DONT_IMPLY_DEDENT = 0x200;
  private static final int ONLY_AST = 0x400;
  private static final int IGNORE_COOKIE = 0x800;
  private static final int TYPE_COMMENTS = 0x1000;
  private static final int TOP_LEVEL_AWAIT = 0x2000;
  private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
  private static final int OPTIMIZED_AST = 0x8000 | ONLY_AST;
  private static final int KNOWN =
      SOURCE_IS_UTF8
          | DONT_IMPLY_DEDENT
          | IGNORE_COOKIE
          | TYPE_COMMENTS
          | TOP_LEVEL_AWAIT
          | ALLOW_INCOMPLETE_INPUT
          | OPTIMIZED_AST
          | PyCode.NESTED // the flag of nested_scopes, without effect since 2.2
          | FutureFeatures.MASK;

  static CompileRequest of(ThreadState ts, String filename, String mode, int flags, int optimize) {
    if ((flags & ~KNOWN) != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    Mode parsed =
        switch (mode) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          case "func_type" -> {
            if ((flags & ONLY_AST) == 0) {
              throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
            }
            yield Mode.FUNC_TYPE;
          }
          default ->
              throw Errors.valueError(
                  (flags & ONLY_AST) != 0
                      ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                      : "compile() mode must be 'exec', 'eval' or 'single'");
        };
    int level = optimize < 0 ? ts.interpreter.config().optimize() : optimize;
    return new CompileRequest(filename, parsed, flags, level, ParserOptions.CURRENT_VERSION);
  }

  /** The class of the root node that the mode wants. */
  String rootClass() {
    return switch (mode) {
      case EXEC -> "Module";
      case EVAL -> "Expression";
      case SINGLE -> "Interactive";
      case FUNC_TYPE -> "FunctionType";
    };
  }

  boolean onlyTree() {
    return (flags & ONLY_AST) != 0;
  }

  /** The same for another version's grammar, which counts for trees only. */
  CompileRequest withFeatureVersion(int minor) {
    return minor < 0 || !onlyTree()
        ? this
        : new CompileRequest(filename, mode, flags, optimize, minor);
  }

  /** All that the code of a text depends on, as bytes. */
  byte[] key(SourceText text) {
    return TextUnits.key(text.bytes(), filename, mode.ordinal(), flags, optimize);
  }

  boolean optimizedTree() {
    return (flags & OPTIMIZED_AST) == OPTIMIZED_AST;
  }

  boolean topLevelAwait() {
    return (flags & TOP_LEVEL_AWAIT) != 0;
  }

  boolean ignoresCookie() {
    return (flags & (IGNORE_COOKIE | SOURCE_IS_UTF8)) != 0;
  }

  int futureFlags() {
    return flags & FutureFeatures.MASK;
  }

  /** Passes the warnings of the front end on. */
  WarningListener warnings() {
    return new SyntaxWarnings(filename);
  }

  ParserOptions parserOptions(WarningListener warnings) {
    return new ParserOptions(
        filename,
        featureVersion,
        (flags & TYPE_COMMENTS) != 0,
        (flags & FutureFeatures.BARRY_AS_BDFL) != 0,
        (flags & DONT_IMPLY_DEDENT) == 0,
        (flags & ALLOW_INCOMPLETE_INPUT) != 0,
        IntLimit.current(),
        UnicodeNames::lookup,
        warnings);
  }
}
