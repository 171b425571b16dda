package typhon.runtime.object;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.call.CodeUnit;
import typhon.runtime.frame.VariablePlaces;
import typhon.runtime.trace.CodeMonitor;
import typhon.runtime.trace.JumpTable;
import typhon.runtime.type.PyType;

/**
 * A piece of compiled code: what a function runs. Immutable.
 *
 * <p>The code itself is a method of a JVM class; {@link #unit} leads there.
 */
@BuiltinType(name = "code", exposed = false, weakReferable = true)
public final class PyCode extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCodeTable());

  public static final int OPTIMIZED = 0x1;
  public static final int NEWLOCALS = 0x2;
  public static final int VARARGS = 0x4;
  public static final int VARKEYWORDS = 0x8;
  public static final int NESTED = 0x10;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;
  public static final int ITERABLE_COROUTINE = 0x100;
  public static final int ASYNC_GENERATOR = 0x200;
  public static final int HAS_DOCSTRING = 0x4000000;
  public static final int METHOD = 0x8000000;

  /** Our own: the body has {@code try} or {@code with}. Not shown in {@code co_flags}. */
  public static final int CLEANUP = 0x10000000;

  /**
   * Everything the compiler tells about a code object.
   *
   * @param docstring null if there is none
   * @param contents what a call does not need, read when it is asked for
   */
  public record Spec(
      PyStr name,
      PyStr qualifiedName,
      PyStr filename,
      int firstLine,
      int flags,
      int argumentCount,
      int positionalOnlyCount,
      int keywordOnlyCount,
      PyObject docstring,
      boolean reified,
      boolean traceable,
      Supplier<Contents> contents) {
    /** The same with another file name. */
    public Spec withFilename(PyStr other) {
      return new Spec(
          name,
          qualifiedName,
          other,
          firstLine,
          flags,
          argumentCount,
          positionalOnlyCount,
          keywordOnlyCount,
          docstring,
          reified,
          traceable,
          contents);
    }

    public PyStr[] variableNames() {
      return contents.get().variableNames;
    }

    public PyStr[] cellNames() {
      return contents.get().cellNames;
    }

    public PyStr[] freeNames() {
      return contents.get().freeNames;
    }

    public PyStr[] globalNames() {
      return contents.get().globalNames;
    }

    public PyObject[] constants() {
      return contents.get().constants;
    }

    public int[] nestedCodes() {
      return contents.get().nestedCodes;
    }

    public int[] loads() {
      return contents.get().loads;
    }

    public PositionTable positions() {
      return contents.get().positions;
    }

    public String method() {
      return contents.get().method;
    }

    public PositionTable variablePlaces() {
      return contents.get().variablePlaces;
    }

    public PositionTable suspensions() {
      return contents.get().suspensions;
    }
  }

  /**
   * The part of a {@link Spec} that may stay unread.
   *
   * @param nestedCodes for each nested code object its number in the unit and its index in {@code
   *     co_consts}
   * @param loads for each name that the body reads twice its index in {@code co_names}, one more
   *     for an attribute's
   */
  public record Contents(
      PyStr[] variableNames,
      PyStr[] cellNames,
      PyStr[] freeNames,
      PyStr[] globalNames,
      PyObject[] constants,
      int[] nestedCodes,
      int[] loads,
      PositionTable positions,
      String method,
      PositionTable variablePlaces,
      PositionTable suspensions)
      implements Supplier<Contents> {
    @Override
    public Contents get() {
      return this;
    }
  }

  /** What code that was made by {@code replace} shows as its instructions. */
  record Instructions(byte[] code, byte[] lineTable, byte[] exceptionTable, int stackSize) {}

  private static final int INSTRUCTION_SIZE = 2;
  private static final byte RESUME = (byte) 128;
  private static final byte NOP = 27;
  private static final byte LOAD_GLOBAL = 92;
  private static final byte EXTENDED_ARG = 69;
  private static final byte LOAD_ATTR = 80;
  private static final int LOAD_GLOBAL_CACHES = 4;
  private static final int LOAD_ATTR_CACHES = 9;

  private final Spec spec;
  private final Instructions shown;
  private final CodeUnit unit;
  private final int id;
  private final int simpleArity;
  private volatile PyStr filename;

  /** The places that the instrumented form counts with: those of the spec, and more. */
  private volatile int[] extendedPositions;

  /** The code object that knows the places of this one, or null. */
  private volatile PyCode placesOf;

  private volatile CodeMonitor monitor;
  private volatile JumpTable jumps;

  public PyCode(Spec spec, CodeUnit unit, int id) {
    this(spec, unit, id, null);
  }

  PyCode(Spec spec, CodeUnit unit, int id, Instructions shown) {
    this.spec = spec;
    this.shown = shown;
    this.unit = unit;
    this.id = id;
    this.filename = spec.filename;
    boolean simple = spec.keywordOnlyCount == 0 && (spec.flags & (VARARGS | VARKEYWORDS)) == 0;
    this.simpleArity = simple ? spec.argumentCount : -1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The position at which a body is suspended in a state; -1 before its start. */
  public int suspension(int state) {
    int[] known = spec.suspensions().array();
    return state > 0 && state <= known.length ? known[state - 1] : -1;
  }

  /** Where the running body keeps its variables. */
  public VariablePlaces variablePlaces() {
    return new VariablePlaces(spec.variablePlaces().array());
  }

  public Spec spec() {
    return spec;
  }

  public CodeUnit unit() {
    return unit;
  }

  /** The number by which the unit knows this code. */
  public int id() {
    return id;
  }

  /** The number of parameters when all are plain positional ones, else -1. */
  public int simpleArity() {
    return simpleArity;
  }

  public boolean has(int flag) {
    return (spec.flags & flag) != 0;
  }

  /** All parameters: positional, keyword-only, {@code *args} and {@code **kwargs}. */
  public int parameterCount() {
    return spec.argumentCount
        + spec.keywordOnlyCount
        + (has(VARARGS) ? 1 : 0)
        + (has(VARKEYWORDS) ? 1 : 0);
  }

  /**
   * Tells the code and all nested code where the source file is now ({@code
   * _imp._fix_co_filename}). Frozen code keeps its name: a second import of importlib from its
   * source shares it.
   */
  public void relocate(PyStr newFilename) {
    if (filename.toString().startsWith("<frozen ")) {
      return;
    }
    for (PyCode c : unit.codes()) {
      c.filename = newFilename;
    }
  }

  /** The line of a position index; the first line of the code when there is none. */
  public int line(int position) {
    int[] table = positions();
    return position < 0 || position * 4 >= table.length ? spec.firstLine : table[position * 4];
  }

  /** The places in the source: line, end line, column, end column of each. */
  public int[] positions() {
    if (placesOf != null) {
      return placesOf.positions();
    }
    int[] extended = extendedPositions;
    return extended == null ? spec.positions().array() : extended;
  }

  /** This has been made of another code object by {@code replace}, with the same places. */
  void sharePlaces(PyCode original) {
    placesOf = original;
  }

  /** The instrumented form has been made: its places begin with those known so far. */
  public void extendPositions(int[] extended) {
    extendedPositions = extended;
  }

  /** Where a debugger can jump to in the instrumented form, or null. */
  public JumpTable jumps() {
    return jumps;
  }

  public void setJumps(JumpTable table) {
    jumps = table;
  }

  /** What monitoring keeps here, or null. */
  public CodeMonitor monitor() {
    return monitor;
  }

  /** What monitoring keeps here: the given object if there was none. */
  public synchronized CodeMonitor monitorOr(CodeMonitor made) {
    if (monitor == null) {
      monitor = made;
    }
    return monitor;
  }

  @BuiltinGetter(name = "co_name", member = true)
  public PyStr name() {
    return spec.name;
  }

  @BuiltinGetter(name = "co_qualname", member = true)
  public PyStr qualifiedName() {
    return spec.qualifiedName;
  }

  @BuiltinGetter(name = "co_filename", member = true)
  public PyStr filename() {
    return filename;
  }

  @BuiltinGetter(name = "co_firstlineno", member = true)
  public int firstLine() {
    return spec.firstLine;
  }

  @BuiltinGetter(name = "co_flags", member = true)
  public int flags() {
    return spec.flags & ~CLEANUP;
  }

  @BuiltinGetter(name = "co_argcount", member = true)
  public int argumentCount() {
    return spec.argumentCount;
  }

  @BuiltinGetter(name = "co_posonlyargcount", member = true)
  public int positionalOnlyCount() {
    return spec.positionalOnlyCount;
  }

  @BuiltinGetter(name = "co_kwonlyargcount", member = true)
  public int keywordOnlyCount() {
    return spec.keywordOnlyCount;
  }

  @BuiltinGetter(name = "co_nlocals", member = true)
  int localsCount() {
    return spec.variableNames().length;
  }

  @BuiltinGetter(name = "co_stacksize", member = true)
  int stackSize() {
    return shown != null ? shown.stackSize : spec.variableNames().length + 1;
  }

  /**
   * A stand-in for bytecode: one instruction without effect for each position; their arguments tell
   * which code of its unit it is. Behind them, never reached, loads of the globals and attributes that
   * the body reads: tools that pickle functions and {@code inspect.getclosurevars} look for them.
   */
  byte[] instructions() {
    if (shown != null) {
      return shown.code;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int count = Math.max(1, spec.positions().length() / 4);
    for (int i = 0; i < count; i++) {
      bytes.write(i == 0 ? RESUME : NOP);
      bytes.write(i % 2 == 0 ? id : id >> 8);
    }
    for (int load : spec.loads()) {
      boolean attribute = (load & 1) != 0;
      int argument = load & ~1; // the lowest bit would push a self or a null
      if (argument > 0xFF) {
        bytes.write(EXTENDED_ARG);
        bytes.write(argument >> 8);
      }
      bytes.write(attribute ? LOAD_ATTR : LOAD_GLOBAL);
      bytes.write(argument);
      int caches = attribute ? LOAD_ATTR_CACHES : LOAD_GLOBAL_CACHES;
      bytes.writeBytes(new byte[caches * INSTRUCTION_SIZE]);
    }
    return bytes.toByteArray();
  }

  byte[] lineTable() {
    return shown != null
        ? shown.lineTable
        : LocationTable.encode(spec.positions().array(), spec.firstLine);
  }

  byte[] exceptionTable() {
    return shown != null ? shown.exceptionTable : new byte[0];
  }

  @BuiltinGetter(name = "co_varnames")
  PyTuple variableNames() {
    return PyTuple.of((PyObject[]) spec.variableNames().clone());
  }

  @BuiltinGetter(name = "co_cellvars")
  PyTuple cellNames() {
    return PyTuple.of((PyObject[]) spec.cellNames().clone());
  }

  @BuiltinGetter(name = "co_freevars")
  PyTuple freeNames() {
    return PyTuple.of((PyObject[]) spec.freeNames().clone());
  }

  @BuiltinGetter(name = "co_names", member = true)
  PyTuple globalNames() {
    return PyTuple.of((PyObject[]) spec.globalNames().clone());
  }

  @BuiltinGetter(name = "co_consts", member = true)
  PyTuple constants() {
    List<PyObject> all = new ArrayList<>(List.of(spec.constants()));
    int[] nested = spec.nestedCodes();
    for (int i = 0; i < nested.length; i += 2) {
      all.add(nested[i + 1], unit.codes()[nested[i]]);
    }
    if (spec.docstring != null) {
      all.set(0, spec.docstring); // the very object that functions have, not the one read again
    }
    return PyTuple.of(all.toArray(PyObject.NO_ARGS));
  }

  @BuiltinMethod
  PyObject __repr__() {
    return PyStr.of(
        "<code object "
            + spec.name
            + " at "
            + typhon.runtime.ops.Objects.address(this)
            + ", file \""
            + filename
            + "\", line "
            + spec.firstLine
            + ">");
  }
}
