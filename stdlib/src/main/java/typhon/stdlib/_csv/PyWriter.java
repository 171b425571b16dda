package typhon.stdlib._csv;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/** Writes rows as lines of CSV. */
// Immutable: a row is put together in an object of its own call.
@BuiltinType(name = "writer", module = "_csv", exposed = false, weakReferable = true)
public final class PyWriter extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyWriterTable());

  private final PyObject write;
  private final PyDialect dialect;

  PyWriter(PyObject write, PyDialect dialect) {
    this.write = write;
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /**
   * Writes one row.
   *
   * <p>Fields that are not text are written as str() gives them.
   */
  // CPython: _csv.c csv_writerow
  @BuiltinMethod
  PyObject writerow(ThreadState ts, PyObject row) {
    PyObject iterator;
    try {
      iterator = Iteration.iter(row);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      throw CsvState.error("iterable expected, not " + row.type().name());
    }
    RowBuilder out = new RowBuilder(dialect);
    for (PyObject f = Iteration.next(iterator); f != null; f = Iteration.next(iterator)) {
      out.add(f, isQuoted(f));
    }
    return write.call(ts, PyStr.of(out.finish()));
  }

  private boolean isQuoted(PyObject field) {
    return switch (dialect.quoting) {
      case CsvModule.QUOTE_ALL -> true;
      case CsvModule.QUOTE_NONNUMERIC -> !isNumber(field);
      case CsvModule.QUOTE_STRINGS -> field instanceof PyStr;
      case CsvModule.QUOTE_NOTNULL -> field != PyNone.NONE;
      default -> false;
    };
  }

  // CPython: abstract.c PyNumber_Check
  private static boolean isNumber(PyObject field) {
    return Numbers.isReal(field)
        || field.type().special(SpecialMethod.INT) != null
        || field instanceof PyComplex;
  }

  /**
   * Writes one row after the other.
   *
   * <p>Fields that are not text are written as str() gives them.
   */
  @BuiltinMethod
  void writerows(ThreadState ts, PyObject rows) {
    PyObject iterator = Iteration.iter(rows);
    for (PyObject row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
      writerow(ts, row);
    }
  }

  @BuiltinGetter(name = "dialect")
  PyObject dialectObject() {
    return dialect;
  }
}
