package typhon.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import typhon.compiler.emit.SourceChangedException;
import typhon.compiler.emit.UnitCompiler;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.link.LinkedUnit;
import typhon.syntax.ast.Mod;
import typhon.syntax.parse.Mode;
import typhon.syntax.parse.ParserOptions;
import typhon.syntax.scope.FutureFeatures;
import typhon.syntax.scope.ScopeAnalyzer;
import typhon.syntax.scope.ScopeTable;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceDecoder;
import typhon.syntax.source.TooDeepException;
import typhon.syntax.source.WarningListener;

/**
 * Makes the instrumented form of units (design D15) from their source: the text they were compiled
 * from, or their file, for units that were read from a cache or belong to the library.
 */
final class Instrumenter {
  private static final WarningListener QUIET = (category, message, span) -> false;
  private static final boolean SHOW_JAVA = System.getenv("TYPHON_JAVA_TRACE") != null;
  private static final String FROZEN = "<frozen ";

  private Instrumenter() {}

  /** The instrumented form, or null when the source is not at hand or has changed. */
  static LinkedUnit instrumented(LinkedUnit unit) {
    LinkedUnit known = unit.instrumented();
    if (known != null) {
      return known;
    }
    LinkedUnit made = make(unit);
    return made == null ? null : unit.instrumentedOr(made);
  }

  private static LinkedUnit make(LinkedUnit unit) {
    try {
      UnitSource source = unit.source() instanceof UnitSource s ? s : ofFile(unit);
      Mod tree = source == null ? null : source.tree(QUIET);
      if (tree == null) {
        return null;
      }
      CompileRequest request = source.request();
      FutureFeatures future =
          FutureFeatures.of(tree, request.filename()).with(request.futureFlags());
      ScopeTable scopes =
          ScopeAnalyzer.analyze(tree, request.filename(), future, request.topLevelAwait());
      return UnitCompiler.instrument(
          tree, scopes, Compiler.newClassName(), request.optimize(), unit);
    } catch (SourceChangedException
        | PythonSyntaxError
        | TooDeepException
        | StackOverflowError
        | IllegalArgumentException e) {
      if (SHOW_JAVA) {
        e.printStackTrace();
      }
      return null; // a body that is too long for the JVM with events is an IllegalArgumentException
    }
  }

  private static UnitSource ofFile(LinkedUnit unit) {
    String filename = unit.main().filename().toString();
    Path file = file(filename);
    if (file == null) {
      return null;
    }
    int optimize = unit.isLibrary() ? 0 : Interpreter.main().config().optimize();
    CompileRequest request =
        new CompileRequest(filename, Mode.EXEC, 0, optimize, ParserOptions.CURRENT_VERSION);
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new UnitSource(
          SourceDecoder.decode(bytes, filename, true, SourceDecoder.Codecs.JAVA).text(), request);
    } catch (IOException e) {
      return null;
    }
  }

  private static Path file(String filename) {
    if (!filename.startsWith(FROZEN)) {
      return Path.of(filename);
    }
    String module = filename.substring(FROZEN.length(), filename.length() - 1);
    Path base = Path.of(Interpreter.main().config().library(), module.replace('.', '/'));
    Path single = base.resolveSibling(base.getFileName() + ".py");
    return Files.exists(single) ? single : base.resolve("__init__.py");
  }
}
