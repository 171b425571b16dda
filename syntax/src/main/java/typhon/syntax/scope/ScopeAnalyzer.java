package typhon.syntax.scope;

import typhon.syntax.ast.Mod;
import typhon.syntax.source.TooDeepException;

/**
 * Decides for every block of a tree what its names mean. CPython: symtable.c _PySymtable_Build.
 *
 * <p>A first walk collects what each block does with each name, a second one resolves them from the
 * outside in. Errors are {@link typhon.syntax.source.PythonSyntaxError}s.
 */
public final class ScopeAnalyzer {
  private ScopeAnalyzer() {}

  /** Analyses a tree whose {@code from __future__} imports are its only future features. */
  public static ScopeTable analyze(Mod module, String filename) {
    return analyze(module, filename, FutureFeatures.of(module, filename), false);
  }

  /**
   * Analyses a tree.
   *
   * @param future the features in force, inherited ones included
   * @param topLevelAwait whether the module may use await (ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
   */
  public static ScopeTable analyze(
      Mod module, String filename, FutureFeatures future, boolean topLevelAwait) {
    try {
      ScopeTable table = new ScopeTable(future);
      new StatementCollector(table, filename, future, topLevelAwait).collect(module);
      new ScopeResolver(filename).resolve(table.top());
      return table;
    } catch (StackOverflowError tooDeep) {
      throw TooDeepException.duringCompilation();
    }
  }
}
