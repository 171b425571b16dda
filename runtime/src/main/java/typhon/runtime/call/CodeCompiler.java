package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;

/**
 * What the runtime asks of the compiler: the only way from here to it (design D1). The launcher
 * gives one to the {@code Interpreter}; {@code compile}, {@code eval}, {@code exec}, imports and
 * {@code marshal} use it.
 */
public interface CodeCompiler {
  /**
   * The builtin {@code compile}.
   *
   * @param source a str, bytes or any buffer, or an AST object
   * @param filename as it goes into code objects and errors
   * @param mode {@code exec}, {@code eval}, {@code single} or {@code func_type}
   * @param flags compiler flags, {@code PyCF_*} and future flags, those inherited from the caller
   *     included
   * @param optimize 0 to 2; -1: as the interpreter was started
   * @return a code object, or an AST object when the flags ask for it
   */
  PyObject compile(
      ThreadState ts, PyObject source, String filename, String mode, int flags, int optimize);

  /**
   * The builtin {@code compile} with the grammar of another version.
   *
   * @param featureVersion the minor version, -1 for the current one
   */
  default PyObject compile(
      ThreadState ts,
      PyObject source,
      String filename,
      String mode,
      int flags,
      int optimize,
      int featureVersion) {
    return compile(ts, source, filename, mode, flags, optimize);
  }

  /**
   * The code of a program file. Unlike {@link #compile} of its bytes, errors of encoding and null
   * bytes name the file and the line, as CPython's do.
   */
  PyCode compileFile(ThreadState ts, byte[] source, String filename);

  /**
   * Runs a code object.
   *
   * @param locals a mapping; the same object as {@code globals} for module code
   * @param closure cells for the free variables of the code, or null
   * @return the value of an expression, else None
   */
  PyObject run(ThreadState ts, PyCode code, PyDict globals, PyObject locals, PyCell[] closure);

  /** The code of a module of the standard library that was compiled at build time, or null. */
  PyCode precompiled(String moduleName);

  /**
   * The form of a unit that sends events (design D15): the same code objects, compiled again from
   * the same source; null when the source is not at hand.
   */
  CodeUnit instrumented(CodeUnit unit);

  /** A code object as bytes, for {@code marshal} and cache files. */
  byte[] write(PyCode code);

  /** Whether the bytes look like those of {@link #write} and are damaged or of another build. */
  boolean isStale(byte[] bytes);

  /**
   * The code object that {@link #write} made; null when the bytes are damaged or from another
   * version.
   */
  PyCode read(byte[] bytes);
}
