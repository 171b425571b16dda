package typhon.syntax.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Span;
import typhon.syntax.source.PythonSyntaxError;

/**
 * The bookkeeping of the first walk: the stack of open blocks and what is noted in them. CPython:
 * symtable.c, from symtable_enter_block to symtable_record_directive.
 */
abstract class BlockCollector {
  protected final ScopeTable table;
  protected final FutureFeatures future;
  private final String filename;
  private final boolean topLevelAwait;
  private final List<ScopeBlock> stack = new ArrayList<>();

  /** The innermost open block. */
  protected ScopeBlock current;

  /** The innermost class name, for mangling; null outside classes. */
  protected String privateName;

  protected BlockCollector(
      ScopeTable table, String filename, FutureFeatures future, boolean topLevelAwait) {
    this.table = table;
    this.filename = filename;
    this.future = future;
    this.topLevelAwait = topLevelAwait;
  }

  protected PythonSyntaxError error(Span span, String message) {
    return PythonSyntaxError.at(span, filename, message);
  }

  protected boolean allowsTopLevelAwait() {
    return topLevelAwait && current.type() == BlockType.MODULE;
  }

  /** A block inside the current one, not yet opened. CPython: ste_new. */
  protected ScopeBlock newBlock(String name, BlockType type, Span span) {
    ScopeBlock block = new ScopeBlock(name, type, span);
    if (current != null) {
      block.nested = current.nested || current.type().isFunctionLike();
      block.method = current.type() == BlockType.CLASS && type == BlockType.FUNCTION;
    }
    return block;
  }

  /** CPython: symtable_enter_existing_block. */
  protected void enter(ScopeBlock block) {
    ScopeBlock parent = current;
    reenter(block);
    boolean becomesString = future.annotationsAreStrings() && block.type() == BlockType.ANNOTATION;
    if (parent != null && !becomesString) {
      parent.children.add(block);
    }
  }

  /** Opens a block again that is its parent's child already. */
  protected void reenter(ScopeBlock block) {
    stack.add(block);
    ScopeBlock previous = current;
    if (previous != null) {
      block.comprehensionIterDepth = previous.comprehensionIterDepth;
      if (previous.mangledNames != null && block.type() != BlockType.CLASS) {
        block.mangledNames = previous.mangledNames;
      }
    }
    current = block;
  }

  /** CPython: symtable_enter_block. */
  protected ScopeBlock enterNew(String name, BlockType type, Span span) {
    ScopeBlock block = newBlock(name, type, span);
    enter(block);
    if (type == BlockType.ANNOTATION
        || type == BlockType.TYPE_VARIABLE
        || type == BlockType.TYPE_ALIAS) {
      define(".format", SymbolFlags.DEF_PARAM, span);
      define(".format", SymbolFlags.USE, span);
    }
    return block;
  }

  protected void exit() {
    stack.removeLast();
    current = stack.isEmpty() ? null : stack.getLast();
  }

  protected List<ScopeBlock> innermostFirst() {
    return stack.reversed();
  }

  protected int flagsIn(ScopeBlock block, String name) {
    return block.flagsOf(block.mangle(privateName, name));
  }

  /** Notes a use or a binding. CPython: symtable_add_def. */
  protected void define(String name, int flag, Span span) {
    define(name, flag, span, flag == SymbolFlags.USE ? ExprContext.Load : ExprContext.Store);
  }

  /** CPython: symtable_add_def_ctx. */
  protected void define(String name, int flag, Span span, ExprContext context) {
    if ((flag & SymbolFlags.DEF_BOUND) != 0) {
      checkName(name, span, context);
    }
    if ((flag & SymbolFlags.DEF_TYPE_PARAM) != 0 && current.mangledNames != null) {
      current.mangledNames.add(name);
    }
    defineIn(current, name, flag, span);
  }

  /** CPython: symtable_add_def_helper. */
  protected void defineIn(ScopeBlock block, String name, int flag, Span span) {
    String mangled = current.mangle(privateName, name);
    int known = block.flagsOf(mangled);
    if ((flag & known & SymbolFlags.DEF_PARAM) != 0) {
      throw error(span, "duplicate argument '" + name + "' in function definition");
    }
    if ((flag & known & SymbolFlags.DEF_TYPE_PARAM) != 0) {
      throw error(span, "duplicate type parameter '" + name + "'");
    }
    int flags = flag;
    if (block.inComprehensionTarget) {
      if (((known | flag) & (SymbolFlags.DEF_GLOBAL | SymbolFlags.DEF_NONLOCAL)) != 0) {
        throw error(
            span,
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      flags |= SymbolFlags.DEF_COMP_ITER;
    }
    add(block, mangled, flags);
    if ((flag & SymbolFlags.DEF_PARAM) != 0) {
      block.varnames.add(mangled);
    } else if ((flag & SymbolFlags.DEF_GLOBAL) != 0) {
      add(table.top(), mangled, flag);
    }
  }

  private static void add(ScopeBlock block, String mangled, int flags) {
    Symbol symbol = block.symbols.get(mangled);
    if (symbol == null) {
      block.symbols.put(mangled, new Symbol(mangled, flags));
    } else {
      symbol.addFlags(flags);
    }
  }

  /** CPython: check_name. */
  protected void checkName(String name, Span span, ExprContext context) {
    if (context != ExprContext.Load && name.equals("__debug__")) {
      String verb = context == ExprContext.Store ? "assign to" : "delete";
      throw error(span, "cannot " + verb + " __debug__");
    }
  }

  protected void recordDirective(String name, Span span) {
    String mangled = current.mangle(privateName, name);
    current.directives.add(new ScopeBlock.Directive(mangled, span));
  }

  protected static Set<String> newNameSet() {
    return new HashSet<>();
  }
}
