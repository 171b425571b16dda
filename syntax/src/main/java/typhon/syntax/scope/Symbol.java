package typhon.syntax.scope;

/** A (mangled) name in one block. Fixed once {@link ScopeAnalyzer} has returned its table. */
public final class Symbol {
  private final String name;
  private int flags;
  private SymbolScope scope = SymbolScope.UNKNOWN;

  Symbol(String name, int flags) {
    this.name = name;
    this.flags = flags;
  }

  /** The name after mangling. */
  public String name() {
    return name;
  }

  /** Bits of {@link SymbolFlags}, without the scope. */
  public int flags() {
    return flags;
  }

  public SymbolScope scope() {
    return scope;
  }

  /** Flags and scope in the one integer that {@code _symtable} shows. */
  public int code() {
    return flags | scope.code() << SymbolFlags.SCOPE_OFFSET;
  }

  public boolean has(int anyOf) {
    return (flags & anyOf) != 0;
  }

  public boolean isParameter() {
    return has(SymbolFlags.DEF_PARAM);
  }

  public boolean isAssigned() {
    return has(SymbolFlags.DEF_LOCAL);
  }

  public boolean isReferenced() {
    return has(SymbolFlags.USE);
  }

  public boolean isImported() {
    return has(SymbolFlags.DEF_IMPORT);
  }

  public boolean isAnnotated() {
    return has(SymbolFlags.DEF_ANNOT);
  }

  public boolean isNonlocal() {
    return has(SymbolFlags.DEF_NONLOCAL);
  }

  public boolean isTypeParameter() {
    return has(SymbolFlags.DEF_TYPE_PARAM);
  }

  /** A class binds or uses the name, and a method of it has it free from further out. */
  public boolean isFreeClass() {
    return has(SymbolFlags.DEF_FREE_CLASS);
  }

  /** A cell only because of an inlined comprehension. */
  public boolean isComprehensionCell() {
    return has(SymbolFlags.DEF_COMP_CELL);
  }

  void addFlags(int more) {
    flags |= more;
  }

  void setScope(SymbolScope scope) {
    this.scope = scope;
  }

  @Override
  public String toString() {
    return name + ":" + scope + ":" + flags;
  }
}
