package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Numbers;

/**
 * The attributes of a code object to be made: by {@code code.replace(...)} or the constructor. The
 * instructions themselves are those of the JVM; code with other ones than it was compiled to can be
 * made but not run.
 */
final class CodeFields {
  private static final int STARS = PyCode.VARARGS | PyCode.VARKEYWORDS;

  private final PyCode original;
  private PyStr name;
  private PyStr qualifiedName;
  private PyStr filename;
  private int firstLine;
  private int flags;
  private int argumentCount;
  private int positionalOnlyCount;
  private int keywordOnlyCount;
  private int localsCount;
  private int stackSize;
  private byte[] instructions;
  private byte[] lineTable;
  private byte[] exceptionTable;
  private PyObject[] constants;
  private PyStr[] globalNames;
  private PyStr[] variableNames;
  private PyStr[] freeNames = {};
  private PyStr[] cellNames = {};

  /** The fields of new code. */
  CodeFields() {
    original = null;
  }

  /** The fields of a changed copy. */
  CodeFields(PyCode code) {
    PyCode.Spec s = code.spec();
    original = code;
    name = s.name();
    qualifiedName = s.qualifiedName();
    filename = code.filename();
    firstLine = s.firstLine();
    flags = s.flags();
    argumentCount = s.argumentCount();
    positionalOnlyCount = s.positionalOnlyCount();
    keywordOnlyCount = s.keywordOnlyCount();
    localsCount = s.variableNames().length;
    stackSize = code.stackSize();
    instructions = code.instructions();
    lineTable = code.lineTable();
    exceptionTable = code.exceptionTable();
    constants = code.constants().toArray();
    globalNames = s.globalNames();
    variableNames = s.variableNames();
    freeNames = s.freeNames();
    cellNames = s.cellNames();
  }

  void set(String field, PyObject value) {
    switch (field) {
      case "co_name" -> name = str(field, value);
      case "co_qualname" -> qualifiedName = str(field, value);
      case "co_filename" -> filename = str(field, value);
      case "co_code" -> instructions = bytes(field, value);
      case "co_linetable" -> lineTable = bytes(field, value);
      case "co_exceptiontable" -> exceptionTable = bytes(field, value);
      case "co_consts" -> constants = tuple(field, value).toArray();
      case "co_names" -> globalNames = names(field, value);
      case "co_varnames" -> variableNames = names(field, value);
      case "co_freevars" -> freeNames = names(field, value);
      case "co_cellvars" -> cellNames = names(field, value);
      default -> setNumber(field, value);
    }
  }

  private void setNumber(String field, PyObject value) {
    switch (field) {
      case "co_firstlineno" -> firstLine = count(field, value);
      case "co_flags" -> flags = count(field, value);
      case "co_argcount" -> argumentCount = count(field, value);
      case "co_posonlyargcount" -> positionalOnlyCount = count(field, value);
      case "co_kwonlyargcount" -> keywordOnlyCount = count(field, value);
      case "co_nlocals" -> localsCount = count(field, value);
      case "co_stacksize" -> stackSize = count(field, value);
      default ->
          throw Errors.typeError("replace() got an unexpected keyword argument '" + field + "'");
    }
  }

  private static PyStr str(String field, PyObject value) {
    if (value instanceof PyStr s) {
      return s;
    }
    throw wrongType(field, "str", value);
  }

  private static byte[] bytes(String field, PyObject value) {
    if (value instanceof PyBytes b) {
      return b.snapshot();
    }
    throw wrongType(field, "bytes", value);
  }

  private static PyTuple tuple(String field, PyObject value) {
    if (value instanceof PyTuple t) {
      return t;
    }
    throw wrongType(field, "tuple", value);
  }

  private static PyStr[] names(String field, PyObject value) {
    PyObject[] items = tuple(field, value).toArray();
    PyStr[] names = new PyStr[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr s)) {
        throw Errors.systemError("non-string found in code slot");
      }
      names[i] = s;
    }
    return names;
  }

  private static RuntimeException wrongType(String field, String wanted, PyObject value) {
    return Errors.typeError(
        "replace() argument '" + field + "' must be " + wanted + ", not " + value.type().name());
  }

  private static int count(String field, PyObject value) {
    int number = Numbers.indexAsCInt(value);
    if (number < 0) {
      throw Errors.valueError(field + " must be a positive integer");
    }
    return number;
  }

  // CPython: codeobject.c _PyCode_Validate, code_new_impl
  private void validate() {
    if (instructions.length % 2 != 0 && original == null) {
      throw Errors.valueError("code: co_code is malformed");
    }
    if (localsCount != variableNames.length) {
      throw Errors.valueError("code: co_nlocals != len(co_varnames)");
    }
    if (positionalOnlyCount > argumentCount) {
      throw Errors.systemError("bad argument to internal function");
    }
    if (parameters() > variableNames.length) {
      throw Errors.valueError("code: co_varnames is too small");
    }
  }

  private int parameters() {
    return argumentCount + keywordOnlyCount + Integer.bitCount(flags & STARS);
  }

  PyCode make() {
    validate();
    boolean runs = original != null && isRunnable(original);
    PyCode.Instructions shown =
        new PyCode.Instructions(instructions, lineTable, exceptionTable, stackSize);
    if (runs) {
      PyCode made = new PyCode(spec(original.spec()), original.unit(), original.id(), shown);
      if (placesKept()) {
        made.sharePlaces(original);
      }
      return made;
    }
    UnknownInstructions unit = new UnknownInstructions(instructions);
    return unit.own(new PyCode(spec(null), unit, 0, shown));
  }

  /** Whether the compiled body can take this code's arguments and cells. */
  private boolean isRunnable(PyCode code) {
    PyCode.Spec s = code.spec();
    return Arrays.equals(instructions, code.instructions())
        && parameters() == code.parameterCount()
        && (flags & STARS) == (s.flags() & STARS)
        && variableNames.length == s.variableNames().length
        && freeNames.length == s.freeNames().length
        && !(code.unit() instanceof UnknownInstructions);
  }

  /** The table counts lines from the first one. */
  private boolean placesKept() {
    return original != null
        && firstLine == original.firstLine()
        && Arrays.equals(lineTable, original.lineTable());
  }

  private PyCode.Spec spec(PyCode.Spec compiled) {
    boolean placesKept = placesKept();
    PyCode.Contents contents =
        new PyCode.Contents(
            variableNames,
            cellNames,
            freeNames,
            globalNames,
            constants,
            new int[0],
            compiled == null ? new int[0] : compiled.loads(),
            placesKept
                ? original.spec().positions()
                : PositionTable.of(LocationTable.decode(lineTable, firstLine)),
            compiled == null ? "" : compiled.method(),
            compiled == null ? PositionTable.EMPTY : compiled.variablePlaces(),
            compiled == null ? PositionTable.EMPTY : compiled.suspensions());
    return new PyCode.Spec(
        name,
        qualifiedName,
        filename,
        firstLine,
        compiled == null ? flags : flags | compiled.flags() & PyCode.CLEANUP,
        argumentCount,
        positionalOnlyCount,
        keywordOnlyCount,
        (flags & PyCode.HAS_DOCSTRING) != 0 && constants.length > 0 ? constants[0] : null,
        compiled != null && compiled.reified(),
        compiled != null && compiled.traceable(),
        contents);
  }
}
