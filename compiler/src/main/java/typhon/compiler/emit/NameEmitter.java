package typhon.compiler.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.runtime.frame.VariablePlaces;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.Symbol;
import typhon.syntax.scope.SymbolScope;

/** Reads, assigns and deletes variables, wherever they live. CPython: codegen.c codegen_nameop. */
final class NameEmitter {
  /** Where a variable lives. */
  private sealed interface Place {}

  /** A JVM local, null when unbound. */
  private record Local(int slot) implements Place {}

  /** A variable kept unboxed. */
  private record Number(NumericLocal at) implements Place {}

  /** An element of the array that a frame object shows, null when unbound. */
  private record Shown(int index) implements Place {}

  /** A PyCell in a JVM local. */
  private record Cell(int slot, boolean free) implements Place {}

  /** A cell of an enclosing function, seen from a class body (its namespace comes first). */
  private record ClassFree(int slot) implements Place {}

  private record Global(boolean classScopeFirst) implements Place {}

  /** The namespace of a module or class body. */
  private record Namespace() implements Place {}

  /** An inlined comprehension: its own variables. */
  private record Overlay(
      ScopeBlock block, Map<String, Place> own, Map<Integer, Integer> hiddenShown) {}

  private final Body body;
  private final Map<String, Integer> locals = new HashMap<>();
  private final Map<String, NumericLocal> numbers = new HashMap<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private final Map<String, Integer> cells = new HashMap<>();
  private final List<Overlay> overlays = new ArrayList<>();

  NameEmitter(Body body) {
    this.body = body;
  }

  // Declarations, at the start of the body

  void declareLocal(String name, int slot) {
    locals.put(name, slot);
  }

  /** Declares a variable that is kept unboxed. */
  void declareNumber(String name, NumericLocal at) {
    numbers.put(name, at);
  }

  void declareCell(String name, int slot) {
    cells.put(name, slot);
  }

  /** Declares a variable that lives in the array of the body's frame object. */
  void declareShown(String name, int index) {
    shown.put(name, index);
  }

  /** Whether the name is a local variable, so that assigning it cannot fail. */
  boolean isLocal(String name) {
    return locals.containsKey(name) || numbers.containsKey(name) || shown.containsKey(name);
  }

  /** The place of a variable that is kept unboxed, or null. */
  NumericLocal number(String plainName) {
    return resolve(body.mangle(plainName)) instanceof Number n ? n.at : null;
  }

  /** The slot of a local variable that is kept as an object, or -1. */
  int localSlot(String plainName) {
    return resolve(body.mangle(plainName)) instanceof Local l ? l.slot : -1;
  }

  /** Whether the name is looked up in the globals, then in the builtins. */
  boolean isGlobal(String plainName) {
    return resolve(body.mangle(plainName)) instanceof Global g && !g.classScopeFirst;
  }

  /** Pushes a local variable as it is: null when unbound. */
  void loadRaw(String name) {
    Integer slot = locals.get(name);
    NumericLocal number = numbers.get(name);
    if (slot != null) {
      body.cb.aload(slot);
    } else if (number != null) {
      number.pushObject(body.cb);
    } else {
      loadShown(shown.get(name));
    }
  }

  private void loadShown(int index) {
    body.cb.aload(body.shownSlot);
    body.cb.loadConstant(index);
    body.cb.aaload();
  }

  private void storeShown(int index) {
    body.cb.aload(body.shownSlot).swap();
    body.cb.loadConstant(index);
    body.cb.swap().aastore();
  }

  int cellSlot(String name) {
    return cells.getOrDefault(name, -1);
  }

  /** Gives an inlined comprehension its own variables until {@link #popOverlay}. */
  void pushOverlay(ScopeBlock block) {
    Map<String, Place> own = new HashMap<>();
    Map<Integer, Integer> hidden = new HashMap<>();
    overlays.add(new Overlay(block, own, hidden));
    for (Symbol s : block.symbols()) {
      if (!typhon.compiler.plan.CodePlan.isBoundInComprehension(s)) {
        continue;
      }
      if (s.scope() == SymbolScope.CELL) {
        int slot = body.temp(Types.CELL);
        body.cb.new_(Types.CELL).dup().aconst_null();
        body.cb.invokespecial(Types.CELL, "<init>", Types.method("O:V"));
        body.cb.astore(slot);
        own.put(s.name(), new Cell(slot, false));
      } else if (s.scope() == SymbolScope.LOCAL && shown.containsKey(s.name())) {
        int index = shown.get(s.name());
        loadShown(index);
        hidden.put(index, body.store());
        body.cb.aconst_null();
        storeShown(index);
        own.put(s.name(), new Shown(index));
      } else if (s.scope() == SymbolScope.LOCAL) {
        int slot = body.temp();
        body.cb.aconst_null().astore(slot);
        own.put(s.name(), new Local(slot));
      }
    }
  }

  boolean isInComprehension() {
    return !overlays.isEmpty();
  }

  /** Whether variables of the innermost inlined comprehension hide others that are shown. */
  boolean hidesShown() {
    return !overlays.getLast().hiddenShown.isEmpty();
  }

  /** Emits that the variables which an inlined comprehension hides have their values again. */
  void restoreHidden() {
    overlays
        .getLast()
        .hiddenShown
        .forEach((index, slot) -> {
          body.cb.aload(slot);
          storeShown(index);
        });
  }

  void popOverlay() {
    Overlay left = overlays.removeLast();
    for (Place p : left.own.values()) {
      if (p instanceof Local l) {
        body.forget(l.slot);
      } else if (p instanceof Cell c) {
        body.forget(c.slot);
      }
    }
    left.hiddenShown.values().forEach(body::forget);
  }

  // Resolution

  private Place resolve(String name) {
    for (Overlay o : overlays.reversed()) {
      Place own = o.own.get(name);
      if (own != null) {
        return own;
      }
      BlockType around = body.plan.block().type();
      if (around != BlockType.MODULE) {
        SymbolScope scope = o.block.scopeOf(name);
        if (scope == SymbolScope.GLOBAL_IMPLICIT || scope == SymbolScope.GLOBAL_EXPLICIT) {
          // Even where another inlined comprehension has a variable of that name.
          return new Global(false);
        }
        if (around == BlockType.CLASS && scope == SymbolScope.FREE && cells.containsKey(name)) {
          return new Cell(cells.get(name), !body.plan.cells().contains(name));
        }
      }
    }
    ScopeBlock block = body.plan.block();
    SymbolScope scope = block.scopeOf(name);
    return switch (block.type()) {
      case MODULE -> scope == SymbolScope.GLOBAL_EXPLICIT ? new Global(false) : new Namespace();
      case CLASS -> inClass(name, scope);
      default -> inFunction(name, scope, block);
    };
  }

  private Place inClass(String name, SymbolScope scope) {
    return switch (scope) {
      case GLOBAL_EXPLICIT -> new Global(false);
      case FREE -> new ClassFree(cells.get(name));
      case CELL -> new Cell(cells.get(name), false);
      default -> new Namespace();
    };
  }

  private Place inFunction(String name, SymbolScope scope, ScopeBlock block) {
    Integer cell = cells.get(name);
    if (cell != null) {
      boolean free = !body.plan.cells().contains(name);
      return free
              && block.canSeeClassScope()
              && cells.containsKey("__classdict__")
              && !name.equals("__classdict__")
          ? new ClassFree(cell)
          : new Cell(cell, free);
    }
    Integer local = locals.get(name);
    if (local != null) {
      return new Local(local);
    }
    NumericLocal number = numbers.get(name);
    if (number != null) {
      return new Number(number);
    }
    Integer index = shown.get(name);
    if (index != null) {
      return new Shown(index);
    }
    return new Global(
        scope == SymbolScope.GLOBAL_IMPLICIT
            && block.canSeeClassScope()
            && cells.containsKey("__classdict__"));
  }

  // Access; names arrive unmangled

  void load(String plainName) {
    load(plainName, false);
  }

  /**
   * Pushes the value of a name.
   *
   * @param certain whether a local variable is known to have a value
   */
  void load(String plainName, boolean certain) {
    String name = body.mangle(plainName);
    if (!certain) {
      loadMangled(name);
      return;
    }
    switch (resolve(name)) {
      case Local l -> body.cb.aload(l.slot);
      case Number n -> n.at.pushObject(body.cb);
      default -> loadMangled(name);
    }
  }

  void loadMangled(String name) {
    switch (resolve(name)) {
      case Local l -> {
        body.cb.aload(l.slot);
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_LOCAL);
      }
      case Number n -> {
        n.at.pushObject(body.cb);
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_LOCAL);
      }
      case Shown l -> {
        loadShown(l.index);
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_LOCAL);
      }
      case Cell c -> {
        body.cb.aload(c.slot);
        body.name(name);
        body.invoke(c.free ? RuntimeRefs.LOAD_FREE : RuntimeRefs.LOAD_CELL);
      }
      case ClassFree c -> {
        classNamespace();
        body.cb.aload(c.slot);
        body.name(name);
        body.invoke(RuntimeRefs.LOAD_NAME_OR_FREE);
      }
      case Global g -> {
        body.plan.useGlobal(name);
        if (g.classScopeFirst) {
          classNamespace();
          body.unit.global(body.cb, name);
          body.invoke(RuntimeRefs.LOAD_NAME_OR_GLOBAL);
        } else {
          body.unit.global(body.cb, name);
          body.invoke(RuntimeRefs.LOAD_GLOBAL);
        }
      }
      case Namespace n -> {
        body.plan.useName(name);
        body.cb.aload(body.namespaceSlot);
        body.unit.global(body.cb, name);
        body.invoke(RuntimeRefs.LOAD_NAME);
      }
    }
  }

  /**
   * Pushes the namespace of the class: of this body, or of the class around an annotation scope.
   */
  private void classNamespace() {
    if (body.plan.block().type() == BlockType.CLASS) {
      body.cb.aload(body.namespaceSlot);
    } else {
      body.cb.aload(cells.get("__classdict__"));
      body.invoke(RuntimeRefs.CELL_GET);
    }
  }

  /** Assigns the value on the stack. */
  void store(String plainName) {
    storeMangled(body.mangle(plainName));
  }

  void storeMangled(String name) {
    switch (resolve(name)) {
      case Local l -> body.cb.astore(l.slot);
      case Number n -> n.at.storeObject(body.cb);
      case Shown l -> storeShown(l.index);
      case Cell c -> storeCell(c.slot);
      case ClassFree c -> storeCell(c.slot);
      case Global g -> {
        body.plan.useName(name);
        body.unit.global(body.cb, name);
        body.cb.swap();
        body.invoke(RuntimeRefs.STORE_GLOBAL);
      }
      case Namespace n -> {
        body.plan.useName(name);
        body.cb.aload(body.namespaceSlot).swap();
        body.unit.global(body.cb, name);
        body.cb.swap();
        body.invoke(RuntimeRefs.STORE_NAME);
      }
    }
  }

  private void storeCell(int slot) {
    body.cb.aload(slot).swap();
    body.invoke(RuntimeRefs.CELL_SET);
  }

  void delete(String plainName) {
    String name = body.mangle(plainName);
    switch (resolve(name)) {
      case Local l -> {
        body.cb.aload(l.slot);
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_DELETE);
        body.cb.aconst_null().astore(l.slot);
      }
      case Number n -> {
        body.cb.aload(n.at.mark());
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_DELETE);
        body.cb.aconst_null().astore(n.at.mark());
      }
      case Shown l -> {
        loadShown(l.index);
        body.name(name);
        body.invoke(RuntimeRefs.CHECK_DELETE);
        body.cb.aconst_null();
        storeShown(l.index);
      }
      case Cell c -> {
        body.cb.aload(c.slot);
        body.name(name);
        body.invoke(c.free ? RuntimeRefs.DELETE_FREE : RuntimeRefs.DELETE_CELL);
      }
      case ClassFree c -> {
        body.cb.aload(c.slot);
        body.name(name);
        body.invoke(RuntimeRefs.DELETE_FREE);
      }
      case Global g -> {
        body.plan.useName(name);
        body.unit.global(body.cb, name);
        body.invoke(RuntimeRefs.DELETE_GLOBAL);
      }
      case Namespace n -> {
        body.plan.useName(name);
        body.cb.aload(body.namespaceSlot);
        body.unit.global(body.cb, name);
        body.invoke(RuntimeRefs.DELETE_NAME);
      }
    }
  }

  /** Makes sure that the namespace has a dict of annotations. CPython: SETUP_ANNOTATIONS. */
  void loadOrCreateAnnotations() {
    body.cb.aload(body.namespaceSlot);
    body.unit.global(body.cb, "__annotations__");
    body.invoke(RuntimeRefs.SETUP_ANNOTATIONS);
  }

  /** Pushes the cell that a nested function shares. */
  void cell(String name) {
    for (Overlay o : overlays.reversed()) {
      if (o.own.get(name) instanceof Cell c) {
        body.cb.aload(c.slot);
        return;
      }
    }
    Integer slot = cells.get(name);
    if (slot == null) {
      throw new IllegalStateException("no cell for " + name + " in " + body.plan.qualifiedName());
    }
    body.cb.aload(slot);
  }

  /** Where the variables are, as {@link #snapshot} orders them, and the position. */
  int[] places() {
    if (body.shownSlot >= 0 || !body.plan.isFunctionLike()) {
      return new int[] {body.positionSlot};
    }
    List<String> all = new ArrayList<>(body.plan.variables());
    int variables = all.size();
    all.addAll(body.plan.cells());
    all.addAll(body.plan.free());
    int[] places = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      NumericLocal number = i < variables ? numbers.get(all.get(i)) : null;
      Integer slot = i < variables ? locals.get(all.get(i)) : cells.get(all.get(i));
      if (number != null) {
        places[i] = VariablePlaces.number(number.mark(), number.raw());
      } else {
        places[i] = slot == null ? VariablePlaces.none() : VariablePlaces.object(slot);
      }
    }
    places[all.size()] = body.positionSlot;
    return places;
  }

  /**
   * Pushes an array of the body's variables for a traceback entry: varnames, cellvars, freevars.
   */
  void snapshot() {
    if (body.shownSlot >= 0) {
      body.cb.aload(body.shownSlot);
      return;
    }
    List<String> all = new ArrayList<>(body.plan.variables());
    int variables = all.size();
    all.addAll(body.plan.cells());
    all.addAll(body.plan.free());
    body.cb.loadConstant(all.size());
    body.cb.anewarray(Types.OBJECT);
    for (int i = 0; i < all.size(); i++) {
      NumericLocal number = i < variables ? numbers.get(all.get(i)) : null;
      Integer slot = i < variables ? locals.get(all.get(i)) : cells.get(all.get(i));
      if (number != null) {
        body.cb.dup();
        body.cb.loadConstant(i);
        number.pushObject(body.cb);
        body.cb.aastore();
      } else if (slot != null) {
        body.cb.dup();
        body.cb.loadConstant(i);
        body.cb.aload(slot).aastore();
      }
    }
  }
}
