package typhon.syntax.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import typhon.syntax.source.PythonSyntaxError;

/**
 * The second walk: resolves every name from the outside in. CPython: symtable.c analyze_block.
 *
 * <p>A null set of bound names means the module's level, where nothing encloses.
 */
final class ScopeResolver {
  private static final List<String> CLASS_CELLS =
      List.of("__class__", "__classdict__", "__conditional_annotations__");

  private final String filename;

  ScopeResolver(String filename) {
    this.filename = filename;
  }

  void resolve(ScopeBlock top) {
    new Resolution(top, null, new HashSet<>(), new HashSet<>(), null).run();
  }

  private static boolean has(int flags, int bits) {
    return (flags & bits) != 0;
  }

  /** The resolution of one block; the sets are the block's own copies. */
  private final class Resolution {
    private final ScopeBlock block;
    private final Set<String> bound;
    private final Set<String> global;
    private final Set<String> typeParams;
    private final ScopeBlock classBlock;
    private final Set<String> local = new LinkedHashSet<>();
    private final Set<String> ownFree = new LinkedHashSet<>();
    private final Map<String, SymbolScope> scopes = new HashMap<>();
    private final Set<String> inlinedCells = new HashSet<>();

    Resolution(
        ScopeBlock block,
        Set<String> bound,
        Set<String> global,
        Set<String> typeParams,
        ScopeBlock classBlock) {
      this.block = block;
      this.bound = bound;
      this.global = global;
      this.typeParams = typeParams;
      this.classBlock = classBlock;
    }

    /** Resolves the block and what is in it; answers the names free in it or below it. */
    Set<String> run() {
      boolean isClass = block.type() == BlockType.CLASS;
      Set<String> childBound = new HashSet<>();
      Set<String> childGlobal = new HashSet<>();
      if (isClass) {
        passDown(childBound, childGlobal);
      }
      for (Symbol symbol : block.symbols.values()) {
        resolveName(symbol.name(), symbol.flags());
      }
      if (isClass) {
        childBound.addAll(CLASS_CELLS);
      } else {
        if (block.type().isFunctionLike()) {
          childBound.addAll(local);
        }
        passDown(childBound, childGlobal);
      }
      Set<String> free = resolveChildren(childBound, childGlobal);
      spliceInlined();
      if (block.type().isFunctionLike()) {
        makeCells(free);
      } else if (isClass) {
        dropClassCells(free);
      }
      record(free);
      free.addAll(ownFree);
      return free;
    }

    private void passDown(Set<String> childBound, Set<String> childGlobal) {
      if (bound != null) {
        childBound.addAll(bound);
      }
      childGlobal.addAll(global);
    }

    private Set<String> resolveChildren(Set<String> childBound, Set<String> childGlobal) {
      Set<String> free = new LinkedHashSet<>();
      for (ScopeBlock child : block.children) {
        Set<String> childFree =
            new Resolution(
                    child,
                    new HashSet<>(childBound),
                    new HashSet<>(childGlobal),
                    new HashSet<>(typeParams),
                    classBlockFor(child))
                .run();
        boolean inline =
            child.comprehension != ComprehensionKind.NONE
                && !child.generator
                && !block.canSeeClassScope;
        if (inline) {
          inline(child, childFree);
          child.comprehensionInlined = true;
        }
        free.addAll(childFree);
      }
      return free;
    }

    private ScopeBlock classBlockFor(ScopeBlock child) {
      if (!child.canSeeClassScope) {
        return null;
      }
      return block.type() == BlockType.CLASS ? block : classBlock;
    }

    /** CPython: analyze_name. */
    private void resolveName(String name, int flags) {
      if (has(flags, SymbolFlags.DEF_GLOBAL)) {
        if (has(flags, SymbolFlags.DEF_NONLOCAL)) {
          throw errorAtDirective(name, "name '" + name + "' is nonlocal and global");
        }
        scopes.put(name, SymbolScope.GLOBAL_EXPLICIT);
        global.add(name);
        if (bound != null) {
          bound.remove(name);
        }
      } else if (has(flags, SymbolFlags.DEF_NONLOCAL)) {
        resolveNonlocal(name);
      } else if (has(flags, SymbolFlags.DEF_BOUND)) {
        scopes.put(name, SymbolScope.LOCAL);
        local.add(name);
        global.remove(name);
        if (has(flags, SymbolFlags.DEF_TYPE_PARAM)) {
          typeParams.add(name);
        } else {
          typeParams.remove(name);
        }
      } else {
        resolveUse(name);
      }
    }

    private void resolveNonlocal(String name) {
      if (bound == null) {
        throw errorAtDirective(name, "nonlocal declaration not allowed at module level");
      }
      if (!bound.contains(name)) {
        throw errorAtDirective(name, "no binding for nonlocal '" + name + "' found");
      }
      if (typeParams.contains(name)) {
        throw errorAtDirective(
            name, "nonlocal binding not allowed for type parameter '" + name + "'");
      }
      scopes.put(name, SymbolScope.FREE);
      ownFree.add(name);
    }

    /**
     * A scope that sees a class's names must find a name bound there in the class, not in the
     * function around it: at run time it asks the class, then the globals.
     */
    private void resolveUse(String name) {
      if (classBlock != null) {
        int classFlags = classBlock.flagsOf(name);
        if (has(classFlags, SymbolFlags.DEF_GLOBAL)) {
          scopes.put(name, SymbolScope.GLOBAL_EXPLICIT);
          return;
        }
        if (has(classFlags, SymbolFlags.DEF_BOUND) && !has(classFlags, SymbolFlags.DEF_NONLOCAL)) {
          scopes.put(name, SymbolScope.GLOBAL_IMPLICIT);
          return;
        }
      }
      if (bound != null && bound.contains(name)) {
        scopes.put(name, SymbolScope.FREE);
        ownFree.add(name);
      } else {
        scopes.put(name, SymbolScope.GLOBAL_IMPLICIT);
      }
    }

    private PythonSyntaxError errorAtDirective(String name, String message) {
      for (ScopeBlock.Directive directive : block.directives) {
        if (directive.name().equals(name)) {
          return PythonSyntaxError.at(directive.span(), filename, message);
        }
      }
      throw new AssertionError(name);
    }

    /** Merges an inlined comprehension's names. CPython: inline_comprehension. */
    private void inline(ScopeBlock comprehension, Set<String> comprehensionFree) {
      List<String> dropped = new ArrayList<>();
      for (Symbol symbol : comprehension.symbols.values()) {
        if (symbol.isParameter()) {
          continue;
        }
        String name = symbol.name();
        SymbolScope scope = symbol.scope();
        if (scope == SymbolScope.CELL || symbol.isComprehensionCell()) {
          inlinedCells.add(name);
        }
        Symbol existing = block.symbols.get(name);
        if (scope == SymbolScope.FREE
            && block.type() == BlockType.CLASS
            && CLASS_CELLS.contains(name)) {
          scope = SymbolScope.GLOBAL_IMPLICIT;
          comprehensionFree.remove(name);
          dropped.add(name);
        }
        if (existing == null) {
          block.symbols.put(name, new Symbol(name, symbol.flags()));
          scopes.put(name, scope);
        } else if (existing.has(SymbolFlags.DEF_BOUND)
            && block.type() != BlockType.CLASS
            && !freeInAnyChild(comprehension, name)) {
          comprehensionFree.remove(name);
        }
      }
      dropped.forEach(comprehension.symbols::remove);
    }

    private static boolean freeInAnyChild(ScopeBlock parent, String name) {
      return parent.children.stream().anyMatch(c -> c.scopeOf(name) == SymbolScope.FREE);
    }

    private void spliceInlined() {
      for (int i = block.children.size() - 1; i >= 0; i--) {
        ScopeBlock child = block.children.get(i);
        if (child.comprehensionInlined) {
          block.children.remove(i);
          block.children.addAll(i, child.children);
        }
      }
    }

    /** CPython: analyze_cells. */
    private void makeCells(Set<String> free) {
      for (Map.Entry<String, SymbolScope> entry : scopes.entrySet()) {
        String name = entry.getKey();
        if (entry.getValue() == SymbolScope.LOCAL
            && (free.contains(name) || inlinedCells.contains(name))) {
          entry.setValue(SymbolScope.CELL);
          free.remove(name);
        }
      }
    }

    /** CPython: drop_class_free. */
    private void dropClassCells(Set<String> free) {
      if (free.remove("__class__")) {
        block.needsClassClosure = true;
      }
      if (free.remove("__classdict__")) {
        block.needsClassDict = true;
      }
      if (free.remove("__conditional_annotations__")) {
        block.hasConditionalAnnotations = true;
      }
    }

    /** CPython: update_symbols. */
    private void record(Set<String> free) {
      for (Symbol symbol : block.symbols.values()) {
        if (inlinedCells.contains(symbol.name())) {
          symbol.addFlags(SymbolFlags.DEF_COMP_CELL);
        }
        symbol.setScope(scopes.get(symbol.name()));
      }
      boolean seesClass = block.type() == BlockType.CLASS || block.canSeeClassScope;
      for (String name : free) {
        Symbol symbol = block.symbols.get(name);
        if (symbol != null) {
          if (seesClass) {
            symbol.addFlags(SymbolFlags.DEF_FREE_CLASS);
          }
        } else if (bound == null || bound.contains(name)) {
          Symbol passedThrough = new Symbol(name, 0);
          passedThrough.setScope(SymbolScope.FREE);
          block.symbols.put(name, passedThrough);
        }
      }
    }
  }
}
