package typhon.syntax.scope;

/** Where a name lives, seen from one block; {@link #code} is the number of module symtable. */
public enum SymbolScope {
  /** Not resolved: the block was not analysed. */
  UNKNOWN,
  LOCAL,
  GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT,
  FREE,
  CELL;

  public int code() {
    return ordinal();
  }
}
