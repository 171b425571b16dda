package typhon.compiler.plan;

import java.util.Set;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.Symbol;
import typhon.syntax.scope.SymbolScope;

/**
 * Decides which bodies are compiled with a frame object, so that others may see their variables
 * (design D15).
 */
final class Reification {
  /** Names by which code asks for the variables of the body it stands in. */
  private static final Set<String> ASKING =
      Set.of(
          "locals", "vars", "dir", "eval", "exec", "_getframe", "currentframe", "sys", "inspect");

  private Reification() {}

  static boolean isNeeded(ScopeBlock block) {
    if (block.type() == BlockType.CLASS) {
      return true;
    }
    for (Symbol s : block.symbols()) {
      if (ASKING.contains(s.name())
          && s.isReferenced()
          && (s.scope() == SymbolScope.GLOBAL_IMPLICIT || block.type() == BlockType.MODULE)) {
        return true;
      }
    }
    return false;
  }
}
