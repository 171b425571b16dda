package typhon.compiler.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import typhon.runtime.object.PositionTable;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.trace.JumpTable;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;
import typhon.syntax.ast.Stmt;
import typhon.syntax.scope.BlockType;
import typhon.syntax.scope.ComprehensionKind;
import typhon.syntax.scope.ScopeBlock;
import typhon.syntax.scope.Symbol;
import typhon.syntax.scope.SymbolFlags;
import typhon.syntax.scope.SymbolScope;

/** One code object to be: its names, parameters and flags, and what its emission collects. */
public final class CodePlan {
  /** Parameters beyond this number travel in an array. */
  public static final int MAX_STACK_PARAMETERS = 6;

  /** So many characters of a name are enough to know a method by. */
  private static final int MAX_NAME = 200;

  private final int id;
  private final String name;
  private final String qualifiedName;
  private final String privateName;
  private final ScopeBlock block;
  private final CodePlan parent;
  private final int firstLine;
  private final Parameters parameters;
  private final List<String> variables = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<String> free = new ArrayList<>();
  private int flags;
  private boolean reified;
  private final boolean traceable;
  private int[] variablePlaces = {};
  private int[] suspensions = {};
  private JumpTable jumps;
  private NumericLocals numbers = new NumericLocals(this::mangled);
  private Set<Expr.Name> certain = Set.of();

  private final List<PyObject> constants = new ArrayList<>();
  private final Set<PyObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> globalNames = new LinkedHashSet<>();

  /** The numbers of nested code objects, and how many constants came before each. */
  private final Map<Integer, Integer> nestedCodes = new LinkedHashMap<>();

  private final Set<String> loadedGlobals = new HashSet<>();
  private final Set<String> loadedAttributes = new HashSet<>();
  private final Positions positions = new Positions();
  private final Map<String, Integer> variableIndexes = new LinkedHashMap<>();

  /** The numbers of parameters of each kind, which head {@link #variables}. */
  public record Parameters(
      int positional, int positionalOnly, int keywordOnly, boolean varargs, boolean varkeywords) {
    public static final Parameters NONE = new Parameters(0, 0, 0, false, false);

    public static Parameters positionalOnly(int count) {
      return new Parameters(count, count, 0, false, false);
    }

    public int count() {
      return positional + keywordOnly + (varargs ? 1 : 0) + (varkeywords ? 1 : 0);
    }
  }

  public CodePlan(
      int id,
      String name,
      String qualifiedName,
      String privateName,
      ScopeBlock block,
      CodePlan parent,
      int firstLine,
      Parameters parameters,
      boolean instrumented) {
    this.id = id;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.privateName = privateName;
    this.block = block;
    this.parent = parent;
    this.firstLine = firstLine;
    this.parameters = parameters;
    collectNames();
    collectFlags();
    boolean awaits = !isFunctionLike() && isSuspendable();
    reified = !awaits && (instrumented || Reification.isNeeded(block));
    traceable = block.startsTracing();
  }

  // CPython: compile.c compiler_enter_scope and dictbytype
  private void collectNames() {
    if (isFunctionLike()) {
      variables.addAll(
          block.varnames().subList(0, Math.min(parameters.count(), block.varnames().size())));
      for (Symbol s : block.symbols()) {
        if (s.scope() == SymbolScope.LOCAL && !variables.contains(s.name())) {
          variables.add(s.name());
        }
      }
    }
    for (Symbol s : block.symbols()) {
      if (s.scope() == SymbolScope.CELL) {
        cells.add(s.name());
      } else if (s.scope() == SymbolScope.FREE || s.isFreeClass()) {
        free.add(s.name());
      }
    }
    if (block.type() == BlockType.CLASS) {
      addClassCell(block.needsClassClosure(), "__class__");
      addClassCell(block.needsClassDict(), "__classdict__");
      addClassCell(block.hasConditionalAnnotations(), "__conditional_annotations__");
    }
    cells.sort(null);
    free.sort(null);
    if (parent != null
        && parent.block.type() == BlockType.CLASS
        && parent.block.annotations() == block
        && parent.block.hasConditionalAnnotations()) {
      free.add("__conditional_annotations__"); // not in the symbol table, as in CPython
    }
    for (String v : variables) {
      variableIndexes.put(v, variableIndexes.size());
    }
  }

  private void addClassCell(boolean needed, String cell) {
    if (needed && !cells.contains(cell)) {
      cells.add(cell);
    }
  }

  private void collectFlags() {
    if (isFunctionLike()) {
      flags |= PyCode.NEWLOCALS | PyCode.OPTIMIZED;
      flags |= block.isNested() ? PyCode.NESTED : 0;
      if (block.isGenerator() && block.isCoroutine()) {
        flags |= PyCode.ASYNC_GENERATOR;
      } else if (block.isGenerator()) {
        flags |= PyCode.GENERATOR;
      } else if (block.isCoroutine()) {
        flags |= PyCode.COROUTINE;
      }
      flags |= block.isMethod() ? PyCode.METHOD : 0;
    } else if (block.type() == BlockType.MODULE && block.isCoroutine()) {
      flags |= PyCode.COROUTINE; // allowed by ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    }
    flags |= parameters.varargs ? PyCode.VARARGS : 0;
    flags |= parameters.varkeywords ? PyCode.VARKEYWORDS : 0;
  }

  public boolean isFunctionLike() {
    return block.type().isFunctionLike();
  }

  /** Whether the body is a state machine: a generator or a coroutine. */
  public boolean isSuspendable() {
    return (flags & (PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR)) != 0;
  }

  public boolean isAsyncGenerator() {
    return (flags & PyCode.ASYNC_GENERATOR) != 0;
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  /** The class whose private names are mangled here, or null. */
  public String privateName() {
    return privateName;
  }

  public ScopeBlock block() {
    return block;
  }

  public CodePlan parent() {
    return parent;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** Fast local variables, parameters first. */
  public List<String> variables() {
    return variables;
  }

  public List<String> cells() {
    return cells;
  }

  public List<String> free() {
    return free;
  }

  public Positions positions() {
    return positions;
  }

  public void addFlags(int more) {
    flags |= more;
  }

  public int flags() {
    return flags;
  }

  public boolean isReified() {
    return reified;
  }

  /** Looks at the statements of a function before they are emitted. */
  public void analyse(List<Stmt> body) {
    if (reified || block.type() != BlockType.FUNCTION) {
      return;
    }
    Set<String> plain = new HashSet<>(variables);
    cells.forEach(plain::remove);
    List<String> first = variables.subList(0, parameters.count());
    numbers = NumericLocals.of(body, first, plain, this::mangled);
    certain = Bindings.certainReads(body, first, plain, this::mangled);
  }

  /**
   * The method of the body is too long: its variables live in the array of a frame object, where
   * others see them whichever piece of the method runs (design D4).
   */
  public void reify() {
    reified = true;
    numbers = new NumericLocals(this::mangled);
    certain = Set.of();
  }

  private String mangled(String plainName) {
    return block.mangle(privateName, plainName);
  }

  /** What the analysis found of numbers. */
  public NumericLocals numbers() {
    return numbers;
  }

  /** Whether a read of a variable is certain to find a value. */
  public boolean isCertain(Expr.Name read) {
    return certain.contains(read);
  }

  /** Whether calls take the instrumented form always: the body may start its own tracing. */
  public boolean isTraceable() {
    return traceable;
  }

  /** Tells where the body keeps its variables, as VariablePlaces has it. */
  public void setVariablePlaces(int[] places) {
    variablePlaces = places;
  }

  /** Tells the position of each place where the body can be suspended. */
  public void setSuspensions(int[] positions) {
    suspensions = positions;
  }

  /** Where a debugger can jump to, told by the emission of the instrumented form. */
  public JumpTable jumps() {
    return jumps;
  }

  public void setJumps(JumpTable table) {
    jumps = table;
  }

  public int firstLine() {
    return firstLine;
  }

  /** Whether a code object was made of the same definition. */
  public boolean matches(PyCode code) {
    PyCode.Spec s = code.spec();
    return s.method().equals(methodName())
        && s.firstLine() == firstLine
        && s.variableNames().length == variables.size()
        && s.cellNames().length == cells.size()
        && s.freeNames().length == free.size();
  }

  /** Notes a name for {@code co_names}. */
  public void useName(String used) {
    globalNames.add(used);
  }

  /** Notes the name of a global that is read. */
  public void useGlobal(String used) {
    useName(used);
    loadedGlobals.add(used);
  }

  /** Notes the name of an attribute that is read. */
  public void useAttribute(String used) {
    useName(used);
    loadedAttributes.add(used);
  }

  /** Notes a constant for {@code co_consts}. */
  public void useConstant(PyObject constant) {
    if (used.add(constant)) {
      constants.add(constant);
    }
  }

  /** Notes a nested code object for {@code co_consts}. */
  public void useCode(CodePlan nested) {
    nestedCodes.putIfAbsent(nested.id, constants.size());
  }

  /** Whether this is the body of a function or a lambda, not of a comprehension. */
  public boolean isDefinition() {
    return block.type() == BlockType.FUNCTION && block.comprehension() == ComprehensionKind.NONE;
  }

  /** The docstring leads the constants. */
  public void setDocstring(PyObject doc) {
    flags |= PyCode.HAS_DOCSTRING;
    constants.removeIf(c -> c == doc);
    used.add(doc);
    constants.addFirst(doc);
  }

  /** Forgets what an emission collected, before the next attempt. */
  public void restart() {
    constants.clear();
    used.clear();
    nestedCodes.clear();
    globalNames.clear();
    loadedGlobals.clear();
    loadedAttributes.clear();
    positions.clear();
    positions.index(resumePlace());
  }

  /** Where a body is before its first statement. CPython: the place of RESUME. */
  public Span resumePlace() {
    boolean definition = isFunctionLike() || parent != null;
    return definition ? new Span(firstLine, 0, firstLine, 0) : new Span(0, 0, 1, 0);
  }

  /** The name of the JVM method that holds the body. */
  public String methodName() {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), MAX_NAME); i++) {
      char c = name.charAt(i);
      safe.append(Character.isJavaIdentifierPart(c) && c != '$' ? c : '_');
    }
    return safe + "$" + id;
  }

  public boolean passesArray() {
    return parameters.count() > MAX_STACK_PARAMETERS;
  }

  /** Whether a comprehension's variable lives in the parent's block too. */
  public static boolean isBoundInComprehension(Symbol s) {
    return s.has(SymbolFlags.DEF_LOCAL | SymbolFlags.DEF_COMP_ITER) && !s.isNonlocal();
  }

  public PyCode.Spec spec(String filename) {
    PyObject[] shown = shownConstants();
    PyCode.Contents contents =
        new PyCode.Contents(
            interned(shownVariables()),
            interned(cells),
            interned(free),
            interned(List.copyOf(globalNames)),
            shown,
            placedCodes(),
            loads(),
            PositionTable.of(positions.toArray()),
            methodName(),
            PositionTable.of(variablePlaces),
            PositionTable.of(suspensions));
    return new PyCode.Spec(
        PyStr.intern(name),
        PyStr.intern(qualifiedName),
        PyStr.of(filename),
        firstLine,
        flags,
        parameters.positional,
        parameters.positionalOnly,
        parameters.keywordOnly,
        (flags & PyCode.HAS_DOCSTRING) != 0 ? shown[0] : null,
        reified,
        traceable,
        contents);
  }

  /**
   * The constants as CPython keeps them: small ints are part of an instruction there, and the first
   * constant always stays (CPython: flowgraph.c remove_unused_consts).
   */
  private PyObject[] shownConstants() {
    if (constants.isEmpty() && nestedCodes.isEmpty()) {
      return new PyObject[] {PyNone.NONE};
    }
    return shown(constants.size()).toArray(PyObject.NO_ARGS);
  }

  /** What shows of the first constants. */
  private List<PyObject> shown(int count) {
    List<PyObject> shown = new ArrayList<>();
    for (PyObject c : constants.subList(0, count)) {
      if (shown.isEmpty() || !isSmallInt(c)) {
        shown.add(c);
      }
    }
    return shown;
  }

  /** The number of each nested code object and its index in {@code co_consts}. */
  private int[] placedCodes() {
    int[] placed = new int[2 * nestedCodes.size()];
    int count = 0;
    for (Map.Entry<Integer, Integer> nested : nestedCodes.entrySet()) {
      placed[2 * count] = nested.getKey();
      placed[2 * count + 1] = shown(nested.getValue()).size() + count;
      count++;
    }
    return placed;
  }

  /** As the code object's {@code loads}. */
  private int[] loads() {
    IntStream.Builder loads = IntStream.builder();
    int index = 0;
    for (String name : globalNames) {
      if (loadedGlobals.contains(name)) {
        loads.add(2 * index);
      }
      if (loadedAttributes.contains(name)) {
        loads.add(2 * index + 1);
      }
      index++;
    }
    return loads.build().toArray();
  }

  /** The parameter of annotation scopes has a name of its own in the symbol table only. */
  private List<String> shownVariables() {
    List<String> shown = new ArrayList<>(variables);
    shown.replaceAll(v -> v.equals(".format") ? "format" : v);
    return shown;
  }

  private static boolean isSmallInt(PyObject constant) {
    return constant instanceof PyInt i
        && i.type() == PyInt.TYPE
        && i.fitsLong()
        && i.longValue() >= 0
        && i.longValue() < 256;
  }

  private static PyStr[] interned(List<String> names) {
    PyStr[] result = new PyStr[names.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = PyStr.intern(names.get(i));
    }
    return result;
  }
}
