package typhon.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinNew;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Warnings;
import typhon.runtime.type.PyType;

/**
 * The places of code in its source, and what replaces parts of it. Each position counts as one
 * instruction of two bytes.
 */
@BuiltinMethods(PyCode.class)
public final class PyCodeMethods {
  /** The columns, which {@code -X no_debug_ranges} leaves out; places end in their line then. */
  private static final int FIRST_COLUMN = 2;

  private static final int END_LINE = 1;

  private static final int POSITION_FIELDS = 4;
  private static final int INSTRUCTION_SIZE = 2;

  private static final int REQUIRED = 16;
  private static final String[] FIELDS = {
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_nlocals",
    "co_stacksize",
    "co_flags",
    "co_code",
    "co_consts",
    "co_names",
    "co_varnames",
    "co_filename",
    "co_name",
    "co_qualname",
    "co_firstlineno",
    "co_linetable",
    "co_exceptiontable",
    "co_freevars",
    "co_cellvars",
  };

  private static final long OBJECT = 200;
  private static final long REFERENCE = 8;

  private PyCodeMethods() {}

  /** The source positions of the instructions: (line, end line, column, end column). */
  @BuiltinMethod
  static PyObject co_positions(PyCode self) {
    int[] table = self.positions();
    boolean ranges = ThreadState.current().interpreter.config().debugRanges();
    PyObject[] all = new PyObject[table.length / POSITION_FIELDS];
    for (int i = 0; i < all.length; i++) {
      PyObject[] fields = new PyObject[POSITION_FIELDS];
      for (int j = 0; j < POSITION_FIELDS; j++) {
        int value = table[i * POSITION_FIELDS + (!ranges && j == END_LINE ? 0 : j)];
        boolean hidden = value < 0 || (!ranges && j >= FIRST_COLUMN);
        fields[j] = hidden ? PyNone.NONE : PyInt.of(value);
      }
      all[i] = PyTuple.of(fields);
    }
    return Iteration.iter(PyTuple.of(all));
  }

  /** The ranges of instructions that belong to one line: (start, end, line). */
  @BuiltinMethod
  static PyObject co_lines(PyCode self) {
    int[] table = self.positions();
    List<PyObject> ranges = new ArrayList<>();
    int count = table.length / POSITION_FIELDS;
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || table[i * POSITION_FIELDS] != table[start * POSITION_FIELDS]) {
        ranges.add(
            PyTuple.of(
                PyInt.of(start * INSTRUCTION_SIZE),
                PyInt.of(i * INSTRUCTION_SIZE),
                PyInt.of(table[start * POSITION_FIELDS])));
        start = i;
      }
    }
    return Iteration.iter(PyTuple.of(ranges.toArray(PyObject.NO_ARGS)));
  }

  /** Branches of the code; they are not known to compiled code. */
  @BuiltinMethod
  static PyObject co_branches(PyCode self) {
    return Iteration.iter(PyTuple.EMPTY);
  }

  /** A stand-in for bytecode: one instruction for each position. */
  @BuiltinGetter(name = "co_code")
  static PyObject code(PyCode self) {
    return PyBytes.of(self.instructions());
  }

  /** Line numbers in the form that CPython had before 3.10. */
  @BuiltinGetter(name = "co_lnotab")
  static PyObject lineNumberTable(PyCode self) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING, "co_lnotab is deprecated, use co_lines instead.");
    return PyBytes.of(OldLineTable.of(self.spec().positions().array(), self.spec().firstLine()));
  }

  @BuiltinGetter(name = "_co_code_adaptive")
  static PyObject adaptiveCode(PyCode self) {
    return code(self);
  }

  @BuiltinGetter(name = "co_linetable", member = true)
  static PyObject lineTable(PyCode self) {
    return PyBytes.of(self.lineTable());
  }

  @BuiltinGetter(name = "co_exceptiontable", member = true)
  static PyObject exceptionTable(PyCode self) {
    return PyBytes.of(self.exceptionTable());
  }

  @BuiltinMethod
  static PyObject __eq__(PyCode self, PyObject value) {
    if (!(value instanceof PyCode c)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(self == c || sameCode(self, c));
  }

  private static boolean sameCode(PyCode a, PyCode b) {
    PyCode.Spec x = a.spec();
    PyCode.Spec y = b.spec();
    return x.name().equals(y.name())
        && x.firstLine() == y.firstLine()
        && x.flags() == y.flags()
        && x.argumentCount() == y.argumentCount()
        && x.positionalOnlyCount() == y.positionalOnlyCount()
        && x.keywordOnlyCount() == y.keywordOnlyCount()
        && Arrays.equals(x.positions().array(), y.positions().array())
        && Arrays.equals(a.instructions(), b.instructions())
        && Arrays.equals(a.exceptionTable(), b.exceptionTable())
        && Arrays.equals(x.variableNames(), y.variableNames())
        && Arrays.equals(x.cellNames(), y.cellNames())
        && Arrays.equals(x.freeNames(), y.freeNames())
        && Arrays.equals(x.globalNames(), y.globalNames())
        && a.unit().sameBodies(b.unit())
        && Objects.equal(a.constants(), b.constants());
  }

  @BuiltinMethod
  static long __hash__(PyCode self) {
    PyCode.Spec s = self.spec();
    int names = Arrays.hashCode(s.variableNames()) + 31 * Arrays.hashCode(s.globalNames());
    int counts = (s.argumentCount() * 31 + s.positionalOnlyCount()) * 31 + s.keywordOnlyCount();
    return s.name().hashCode() * 31L
        + s.firstLine() * 17L
        + names
        + counts * 7L
        + Arrays.hashCode(s.positions().array())
        + Arrays.hashCode(self.instructions());
  }

  /** A code object like this one but for the fields that are given. */
  @BuiltinMethod
  static PyObject replace(PyCode self, @Keywords PyDict changes) {
    CodeFields fields = new CodeFields(self);
    for (PyObject key : changes.keysSnapshot()) {
      fields.set(key.toString(), changes.get(key));
    }
    return fields.make();
  }

  @BuiltinMethod
  static PyObject __replace__(PyCode self, @Keywords PyDict changes) {
    return replace(self, changes);
  }

  /** Create a code object; one that was not compiled cannot be run. */
  @BuiltinNew(
      signature =
          "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names,"
              + " varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), cellvars=(),"
              + " /)")
  static PyObject __new__(PyType type, PyObject... args) {
    if (args.length < REQUIRED || args.length > FIELDS.length) {
      throw Errors.typeError(
          args.length < REQUIRED
              ? "code expected at least " + REQUIRED + " arguments, got " + args.length
              : "code expected at most " + FIELDS.length + " arguments, got " + args.length);
    }
    CodeFields fields = new CodeFields();
    for (int i = 0; i < args.length; i++) {
      fields.set(FIELDS[i], args[i]);
    }
    return fields.make();
  }

  /** Size of the object in memory, in bytes. */
  @BuiltinMethod
  static long __sizeof__(PyCode self) {
    PyCode.Spec s = self.spec();
    int names = s.variableNames().length + s.cellNames().length + s.globalNames().length;
    return OBJECT + REFERENCE * (names + s.constants().length);
  }

  /** The name of the local variable with this number. */
  @BuiltinMethod
  static PyObject _varname_from_oparg(PyCode self, @Named int oparg) {
    PyCode.Spec s = self.spec();
    int i = oparg;
    for (PyStr[] names : new PyStr[][] {s.variableNames(), s.cellNames(), s.freeNames()}) {
      if (i < names.length) {
        return names[i];
      }
      i -= names.length;
    }
    throw Errors.indexError("tuple index out of range");
  }
}
