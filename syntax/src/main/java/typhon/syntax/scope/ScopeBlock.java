package typhon.syntax.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import typhon.syntax.ast.Span;

/**
 * One block of code with its names. CPython: symtable.c PySTEntryObject.
 *
 * <p>Built by one thread; fixed, and so free to share, once {@link ScopeAnalyzer} has returned.
 */
public final class ScopeBlock {
  private final String name;
  private final BlockType type;
  private final Span span;

  final Map<String, Symbol> symbols = new LinkedHashMap<>();
  final List<String> varnames = new ArrayList<>();
  final List<ScopeBlock> children = new ArrayList<>();
  final List<Directive> directives = new ArrayList<>();

  boolean nested;
  boolean method;
  boolean generator;
  boolean coroutine;
  boolean varargs;
  boolean varkeywords;
  boolean returnsValue;
  boolean hasDocstring;
  boolean annotationsUsed;
  boolean needsClassClosure;
  boolean needsClassDict;
  boolean hasConditionalAnnotations;
  boolean canSeeClassScope;
  boolean comprehensionInlined;
  boolean startsTracing;
  ComprehensionKind comprehension = ComprehensionKind.NONE;
  ScopeBlock annotations;

  /** In a class's type parameter block: the only names that are mangled there. */
  Set<String> mangledNames;

  /** What a type variable block belongs to, for error messages. */
  String typeVariableInfo;

  // State of the walk, meaningless afterwards.
  boolean inComprehensionTarget;
  int comprehensionIterDepth;
  boolean inConditionalBlock;
  boolean inUnevaluatedAnnotation;

  /** A name in a {@code global} or {@code nonlocal} statement, and its place. */
  record Directive(String name, Span span) {}

  ScopeBlock(String name, BlockType type, Span span) {
    this.name = name;
    this.type = type;
    this.span = span;
  }

  /** The name of the function or class, or {@code top}, {@code lambda}, {@code genexpr} ... */
  public String name() {
    return name;
  }

  public BlockType type() {
    return type;
  }

  public Span span() {
    return span;
  }

  /** The symbols in the order of their first appearance. */
  public Collection<Symbol> symbols() {
    return Collections.unmodifiableCollection(symbols.values());
  }

  /** The symbol of a mangled name, or null. */
  public Symbol symbol(String mangledName) {
    return symbols.get(mangledName);
  }

  /** The scope of a mangled name, {@link SymbolScope#UNKNOWN} when the block lacks it. */
  public SymbolScope scopeOf(String mangledName) {
    Symbol symbol = symbols.get(mangledName);
    return symbol == null ? SymbolScope.UNKNOWN : symbol.scope();
  }

  /** The parameters in the order of the code object's {@code co_varnames}. */
  public List<String> varnames() {
    return Collections.unmodifiableList(varnames);
  }

  /** The blocks directly inside; an inlined comprehension is replaced by its own children. */
  public List<ScopeBlock> children() {
    return Collections.unmodifiableList(children);
  }

  /** Inside a function-like block, directly or not. */
  public boolean isNested() {
    return nested;
  }

  /** A function block directly in a class block. */
  public boolean isMethod() {
    return method;
  }

  /** Whether the block names what starts tracing or monitoring. */
  public boolean startsTracing() {
    return startsTracing;
  }

  public boolean isGenerator() {
    return generator;
  }

  public boolean isCoroutine() {
    return coroutine;
  }

  public boolean hasVarargs() {
    return varargs;
  }

  public boolean hasVarkeywords() {
    return varkeywords;
  }

  /** A {@code return} with a value was seen. */
  public boolean returnsValue() {
    return returnsValue;
  }

  public boolean hasDocstring() {
    return hasDocstring;
  }

  /** An annotation was seen, so the block gets an {@code __annotate__}. */
  public boolean annotationsUsed() {
    return annotationsUsed;
  }

  /** A class block that must make a {@code __class__} cell. */
  public boolean needsClassClosure() {
    return needsClassClosure;
  }

  /** A class block that must make a {@code __classdict__} cell. */
  public boolean needsClassDict() {
    return needsClassDict;
  }

  /** A class or module block that keeps the set {@code __conditional_annotations__}. */
  public boolean hasConditionalAnnotations() {
    return hasConditionalAnnotations;
  }

  /** An annotation scope in a class: names are looked up in {@code __classdict__} first. */
  public boolean canSeeClassScope() {
    return canSeeClassScope;
  }

  public ComprehensionKind comprehension() {
    return comprehension;
  }

  /** A comprehension compiled into its parent, which holds its symbols too (PEP 709). */
  public boolean isInlined() {
    return comprehensionInlined;
  }

  /** The annotation block of a class or module body, or null. */
  public ScopeBlock annotations() {
    return annotations;
  }

  /**
   * The name under which {@code name} is stored when used in this block inside the class {@code
   * privateName} (null outside classes). CPython: symtable.c _Py_MaybeMangle.
   */
  public String mangle(String privateName, String name) {
    if (mangledNames != null && !mangledNames.contains(name)) {
      return name;
    }
    return NameMangler.mangle(privateName, name);
  }

  int flagsOf(String mangledName) {
    Symbol symbol = symbols.get(mangledName);
    return symbol == null ? 0 : symbol.flags();
  }

  @Override
  public String toString() {
    return type + " " + name + " " + symbols.values();
  }
}
