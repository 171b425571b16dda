package typhon.syntax.scope;

/** The bits of {@link Symbol#flags}, with the values that module symtable shows. */
public final class SymbolFlags {
  public static final int DEF_GLOBAL = 1;
  public static final int DEF_LOCAL = 1 << 1;
  public static final int DEF_PARAM = 1 << 2;
  public static final int DEF_NONLOCAL = 1 << 3;
  public static final int USE = 1 << 4;
  public static final int DEF_FREE_CLASS = 1 << 6;
  public static final int DEF_IMPORT = 1 << 7;
  public static final int DEF_ANNOT = 1 << 8;
  public static final int DEF_COMP_ITER = 1 << 9;
  public static final int DEF_TYPE_PARAM = 1 << 10;
  public static final int DEF_COMP_CELL = 1 << 11;
  public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

  /** The scope's number sits above the flags in the integer that Python sees. */
  public static final int SCOPE_OFFSET = 12;

  public static final int SCOPE_MASK = 15;

  private SymbolFlags() {}
}
