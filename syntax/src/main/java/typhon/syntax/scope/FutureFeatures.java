package typhon.syntax.scope;

import java.util.List;
import typhon.syntax.ast.Alias;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.source.PythonSyntaxError;

/**
 * The {@code from __future__ import} features in force. CPython: future.c.
 *
 * @param flags bits of {@code __future__}'s compiler flags that still mean something
 * @param lastImport the place of the last future import, or a span of minus ones
 */
public record FutureFeatures(int flags, Span lastImport) {
  public static final int BARRY_AS_BDFL = 0x400000;
  public static final int ANNOTATIONS = 0x1000000;

  /** The bits of compile flags that name features, mandatory ones included. */
  public static final int MASK = 0x1fe0000;

  public static final FutureFeatures NONE = new FutureFeatures(0, new Span(-1, -1, -1, -1));

  private static final int NOT_A_FEATURE = -1;

  public boolean annotationsAreStrings() {
    return (flags & ANNOTATIONS) != 0;
  }

  /** The same features and those of the given compile flags. */
  public FutureFeatures with(int compileFlags) {
    return new FutureFeatures(flags | compileFlags & MASK, lastImport);
  }

  /** The features a module asks for at its beginning. */
  public static FutureFeatures of(Mod module, String filename) {
    if (module instanceof Mod.Module file) {
      return scan(file.body(), filename);
    }
    if (module instanceof Mod.Interactive prompt) {
      return scan(prompt.body(), filename);
    }
    return NONE;
  }

  private static FutureFeatures scan(List<Stmt> body, String filename) {
    int flags = 0;
    Span last = NONE.lastImport;
    int first = Docstrings.hasDocstring(body) ? 1 : 0;
    for (Stmt statement : body.subList(first, body.size())) {
      if (!(statement instanceof Stmt.ImportFrom imported) || !isFuture(imported)) {
        break;
      }
      for (Alias alias : imported.names()) {
        flags |= feature(alias, filename);
      }
      last = imported.span();
    }
    return new FutureFeatures(flags, last);
  }

  private static boolean isFuture(Stmt.ImportFrom statement) {
    return statement.level() == 0 && "__future__".equals(statement.module());
  }

  private static int feature(Alias alias, String filename) {
    int bit = bit(alias.name());
    if (bit == NOT_A_FEATURE) {
      String message =
          alias.name().equals("braces")
              ? "not a chance"
              : "future feature " + alias.name() + " is not defined";
      throw PythonSyntaxError.at(alias.span(), filename, message);
    }
    return bit;
  }

  /** Features that became part of the language are accepted and change nothing. */
  private static int bit(String name) {
    return switch (name) {
      case "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "generator_stop" ->
          0;
      case "barry_as_FLUFL" -> BARRY_AS_BDFL;
      case "annotations" -> ANNOTATIONS;
      default -> NOT_A_FEATURE;
    };
  }
}
