package typhon.stdlib._csv;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** CSV parsing and writing. */
// CPython: Modules/_csv.c
@BuiltinModule(name = "_csv", types = PyDialect.class)
public final class CsvModule {
  @BuiltinConstant static final int QUOTE_MINIMAL = 0;
  @BuiltinConstant static final int QUOTE_ALL = 1;
  @BuiltinConstant static final int QUOTE_NONNUMERIC = 2;
  @BuiltinConstant static final int QUOTE_NONE = 3;
  @BuiltinConstant static final int QUOTE_STRINGS = 4;
  @BuiltinConstant static final int QUOTE_NOTNULL = 5;

  private static final PyStr WRITE = PyStr.intern("write");

  private CsvModule() {}

  static void init(PyModule module) {
    CsvState state = CsvState.current();
    module.dict().put(PyStr.intern("Error"), state.error);
    module.dict().put(PyStr.intern("_dialects"), state.dialects);
    module.dict().put(PyStr.intern("Reader"), PyReader.TYPE);
    module.dict().put(PyStr.intern("Writer"), PyWriter.TYPE);
  }

  /** The dialect of the optional second argument, changed by the keywords. */
  private static PyDialect dialect(String function, PyObject[] args, PyDict keywords) {
    if (args.length < 1) {
      throw Errors.typeError(function + " expected at least 1 argument, got 0");
    }
    if (args.length > 2) {
      throw Errors.typeError(function + " expected at most 2 arguments, got " + args.length);
    }
    PyObject[] base = args.length == 2 ? new PyObject[] {args[1]} : PyObject.NO_ARGS;
    return (PyDialect) PyDialect.__new__(PyDialect.TYPE, base, keywords);
  }

  /**
   * Return a reader object that processes lines from the given iterable.
   *
   * <p>Each item must be a string; each step of the reader gives one row as a list. The dialect is
   * a registered name or an object with the settings as attributes, and keywords override single
   * settings.
   */
  @BuiltinFunction(signature = "($module, iterable, /, dialect='excel', **fmtparams)")
  static PyObject reader(PyObject[] args, @Keywords PyDict fmtparams) {
    PyObject input = args.length == 0 ? null : args[0];
    PyDialect dialect = dialect("reader", args, fmtparams);
    return new PyReader(Iteration.iter(input), dialect);
  }

  /** Something that writes rows to a file, by its method write. */
  @BuiltinFunction(signature = "($module, fileobj, /, dialect='excel', **fmtparams)")
  static PyObject writer(PyObject[] args, @Keywords PyDict fmtparams) {
    PyDialect dialect = dialect("writer", args, fmtparams);
    PyObject write = Objects.getAttributeOrNull(args[0], WRITE);
    if (write == null || write.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("argument 1 must have a \"write\" method");
    }
    return new PyWriter(write, dialect);
  }

  /** Gives a dialect a name. */
  @BuiltinFunction(signature = "($module, name, /, dialect='excel', **fmtparams)")
  static void register_dialect(PyObject[] args, @Keywords PyDict fmtparams) {
    PyObject name = args.length == 0 ? null : args[0];
    if (name != null && !(name instanceof PyStr)) {
      throw Errors.typeError("dialect name must be a string");
    }
    CsvState.current().dialects.put(name, dialect("register_dialect", args, fmtparams));
  }

  /** Takes the name from a dialect. */
  @BuiltinFunction
  static void unregister_dialect(@Named PyObject name) {
    if (CsvState.current().dialects.remove(name) == null) {
      throw CsvState.error("unknown dialect");
    }
  }

  /** The dialect of that name. */
  @BuiltinFunction
  static PyObject get_dialect(@Named PyObject name) {
    return CsvState.dialect(name);
  }

  /** The names of all dialects. */
  @BuiltinFunction
  static PyObject list_dialects() {
    return PyList.of(CsvState.current().dialects.keysSnapshot());
  }

  /** Sets an upper limit on parsed fields; returns the old limit. */
  @BuiltinFunction
  static PyObject field_size_limit(@Named @Unset PyObject new_limit) {
    CsvState state = CsvState.current();
    long old = state.fieldLimit;
    if (new_limit != null) {
      if (new_limit.type() != PyInt.TYPE) {
        throw Errors.typeError("limit must be an integer");
      }
      state.fieldLimit = Numbers.indexAsSize(new_limit);
    }
    return PyInt.of(old);
  }
}
