package typhon.runtime.error;

import java.util.function.Supplier;
import typhon.runtime.type.ModuleSink;
import typhon.runtime.type.PyType;

/**
 * The exception types that need no Java class of their own (Python library reference, "Exception
 * hierarchy").
 */
public final class ExceptionTypes {
  public static final PyType EXCEPTION =
      simple(
          "Exception",
          () -> PyBaseException.TYPE,
          "Base of every exception that is not meant to end the program.");
  public static final PyType GENERATOR_EXIT =
      simple(
          "GeneratorExit", () -> PyBaseException.TYPE, "Asks a generator or coroutine to finish.");
  public static final PyType KEYBOARD_INTERRUPT =
      simple("KeyboardInterrupt", () -> PyBaseException.TYPE, "The user interrupted the program.");
  public static final PyType STOP_ASYNC_ITERATION =
      simple(
          "StopAsyncIteration", () -> ExceptionTypes.EXCEPTION, "Ends an asynchronous iteration.");
  public static final PyType ARITHMETIC_ERROR =
      simple("ArithmeticError", () -> ExceptionTypes.EXCEPTION, "Base of errors in calculations.");
  public static final PyType ASSERTION_ERROR =
      simple(
          "AssertionError",
          () -> ExceptionTypes.EXCEPTION,
          "An assert statement found its condition false.");
  public static final PyType BUFFER_ERROR =
      simple(
          "BufferError", () -> ExceptionTypes.EXCEPTION, "A buffer operation is not possible now.");
  public static final PyType EOF_ERROR =
      simple("EOFError", () -> ExceptionTypes.EXCEPTION, "Input ended where more was needed.");
  public static final PyType LOOKUP_ERROR =
      simple(
          "LookupError",
          () -> ExceptionTypes.EXCEPTION,
          "Base of errors in finding an item by index or key.");
  public static final PyType MEMORY_ERROR =
      simple("MemoryError", () -> ExceptionTypes.EXCEPTION, "There is not enough memory.");
  public static final PyType REFERENCE_ERROR =
      simple(
          "ReferenceError",
          () -> ExceptionTypes.EXCEPTION,
          "A weak proxy was used after its object had gone.");
  public static final PyType RUNTIME_ERROR =
      simple(
          "RuntimeError", () -> ExceptionTypes.EXCEPTION, "An error without a class of its own.");
  public static final PyType SYSTEM_ERROR =
      simple("SystemError", () -> ExceptionTypes.EXCEPTION, "The interpreter itself is at fault.");
  public static final PyType TYPE_ERROR =
      simple("TypeError", () -> ExceptionTypes.EXCEPTION, "An argument has the wrong type.");
  public static final PyType VALUE_ERROR =
      simple(
          "ValueError",
          () -> ExceptionTypes.EXCEPTION,
          "An argument has the right type and a wrong value.");
  public static final PyType WARNING =
      simple("Warning", () -> ExceptionTypes.EXCEPTION, "Base of all warning categories.");
  public static final PyType FLOATING_POINT_ERROR =
      simple(
          "FloatingPointError",
          () -> ExceptionTypes.ARITHMETIC_ERROR,
          "A floating-point operation failed.");
  public static final PyType OVERFLOW_ERROR =
      simple("OverflowError", () -> ExceptionTypes.ARITHMETIC_ERROR, "A result is too large.");
  public static final PyType ZERO_DIVISION_ERROR =
      simple(
          "ZeroDivisionError",
          () -> ExceptionTypes.ARITHMETIC_ERROR,
          "Division or modulo by zero.");
  public static final PyType INDEX_ERROR =
      simple(
          "IndexError", () -> ExceptionTypes.LOOKUP_ERROR, "A sequence has no item at this index.");
  public static final PyType NOT_IMPLEMENTED_ERROR =
      simple(
          "NotImplementedError",
          () -> ExceptionTypes.RUNTIME_ERROR,
          "A method still has to be written by a subclass.");
  public static final PyType RECURSION_ERROR =
      simple("RecursionError", () -> ExceptionTypes.RUNTIME_ERROR, "Calls are nested too deeply.");
  public static final PyType PYTHON_FINALIZATION_ERROR =
      simple(
          "PythonFinalizationError",
          () -> ExceptionTypes.RUNTIME_ERROR,
          "The interpreter is shutting down.");
  public static final PyType BYTES_WARNING =
      simple("BytesWarning", () -> ExceptionTypes.WARNING, "Doubtful mixing of bytes and str.");
  public static final PyType DEPRECATION_WARNING =
      simple(
          "DeprecationWarning",
          () -> ExceptionTypes.WARNING,
          "A feature that will go away, told to developers.");
  public static final PyType ENCODING_WARNING =
      simple(
          "EncodingWarning", () -> ExceptionTypes.WARNING, "A text encoding was left to chance.");
  public static final PyType FUTURE_WARNING =
      simple(
          "FutureWarning",
          () -> ExceptionTypes.WARNING,
          "A construct that will change its meaning, told to users.");
  public static final PyType IMPORT_WARNING =
      simple("ImportWarning", () -> ExceptionTypes.WARNING, "A probable mistake in an import.");
  public static final PyType PENDING_DEPRECATION_WARNING =
      simple(
          "PendingDeprecationWarning",
          () -> ExceptionTypes.WARNING,
          "A feature that may be deprecated later.");
  public static final PyType RESOURCE_WARNING =
      simple("ResourceWarning", () -> ExceptionTypes.WARNING, "A resource was not released.");
  public static final PyType RUNTIME_WARNING =
      simple("RuntimeWarning", () -> ExceptionTypes.WARNING, "Doubtful behaviour at run time.");
  public static final PyType SYNTAX_WARNING =
      simple("SyntaxWarning", () -> ExceptionTypes.WARNING, "Doubtful syntax.");
  public static final PyType UNICODE_WARNING =
      simple("UnicodeWarning", () -> ExceptionTypes.WARNING, "A problem with Unicode text.");
  public static final PyType USER_WARNING =
      simple("UserWarning", () -> ExceptionTypes.WARNING, "A warning issued by a program.");

  public static final PyType MODULE_NOT_FOUND_ERROR =
      simple("ModuleNotFoundError", () -> PyImportError.TYPE, "A module could not be found.");
  public static final PyType BLOCKING_IO_ERROR =
      simple(
          "BlockingIOError",
          () -> PyOSError.TYPE,
          "An operation would block on an object set to be non-blocking.");
  public static final PyType CHILD_PROCESS_ERROR =
      simple("ChildProcessError", () -> PyOSError.TYPE, "An operation on a child process failed.");
  public static final PyType CONNECTION_ERROR =
      simple("ConnectionError", () -> PyOSError.TYPE, "Base of problems with a connection.");
  public static final PyType BROKEN_PIPE_ERROR =
      simple(
          "BrokenPipeError",
          () -> ExceptionTypes.CONNECTION_ERROR,
          "The other end was closed while writing.");
  public static final PyType CONNECTION_ABORTED_ERROR =
      simple(
          "ConnectionAbortedError",
          () -> ExceptionTypes.CONNECTION_ERROR,
          "The peer aborted the connection.");
  public static final PyType CONNECTION_REFUSED_ERROR =
      simple(
          "ConnectionRefusedError",
          () -> ExceptionTypes.CONNECTION_ERROR,
          "The peer refused the connection.");
  public static final PyType CONNECTION_RESET_ERROR =
      simple(
          "ConnectionResetError",
          () -> ExceptionTypes.CONNECTION_ERROR,
          "The peer reset the connection.");
  public static final PyType FILE_EXISTS_ERROR =
      simple("FileExistsError", () -> PyOSError.TYPE, "The file or directory exists already.");
  public static final PyType FILE_NOT_FOUND_ERROR =
      simple("FileNotFoundError", () -> PyOSError.TYPE, "There is no such file or directory.");
  public static final PyType INTERRUPTED_ERROR =
      simple("InterruptedError", () -> PyOSError.TYPE, "A signal interrupted the call.");
  public static final PyType IS_A_DIRECTORY_ERROR =
      simple("IsADirectoryError", () -> PyOSError.TYPE, "A file operation met a directory.");
  public static final PyType NOT_A_DIRECTORY_ERROR =
      simple(
          "NotADirectoryError", () -> PyOSError.TYPE, "A directory operation met something else.");
  public static final PyType PERMISSION_ERROR =
      simple("PermissionError", () -> PyOSError.TYPE, "Access rights do not suffice.");
  public static final PyType PROCESS_LOOKUP_ERROR =
      simple("ProcessLookupError", () -> PyOSError.TYPE, "There is no such process.");
  public static final PyType TIMEOUT_ERROR =
      simple("TimeoutError", () -> PyOSError.TYPE, "The system's time limit has passed.");
  public static final PyType INDENTATION_ERROR =
      simple("IndentationError", () -> PySyntaxError.TYPE, "Lines are indented inconsistently.");
  public static final PyType TAB_ERROR =
      simple("TabError", () -> ExceptionTypes.INDENTATION_ERROR, "Tabs and spaces are mixed.");
  public static final PyType INCOMPLETE_INPUT_ERROR =
      simple(
          "_IncompleteInputError",
          () -> PySyntaxError.TYPE,
          "The source ends where more is expected.");

  private ExceptionTypes() {}

  static PyType simple(String name, Supplier<PyType> base, String doc) {
    return PyType.builtin(new SimpleExceptionTable(name, base, doc));
  }

  /** Tells the sink every simple exception type, for the builtins module. */
  public static void all(ModuleSink sink) {
    sink.type(EXCEPTION);
    sink.type(GENERATOR_EXIT);
    sink.type(KEYBOARD_INTERRUPT);
    sink.type(STOP_ASYNC_ITERATION);
    sink.type(ARITHMETIC_ERROR);
    sink.type(ASSERTION_ERROR);
    sink.type(BUFFER_ERROR);
    sink.type(EOF_ERROR);
    sink.type(LOOKUP_ERROR);
    sink.type(MEMORY_ERROR);
    sink.type(REFERENCE_ERROR);
    sink.type(RUNTIME_ERROR);
    sink.type(SYSTEM_ERROR);
    sink.type(TYPE_ERROR);
    sink.type(VALUE_ERROR);
    sink.type(WARNING);
    sink.type(FLOATING_POINT_ERROR);
    sink.type(OVERFLOW_ERROR);
    sink.type(ZERO_DIVISION_ERROR);
    sink.type(INDEX_ERROR);
    sink.type(NOT_IMPLEMENTED_ERROR);
    sink.type(RECURSION_ERROR);
    sink.type(PYTHON_FINALIZATION_ERROR);
    sink.type(BYTES_WARNING);
    sink.type(DEPRECATION_WARNING);
    sink.type(ENCODING_WARNING);
    sink.type(FUTURE_WARNING);
    sink.type(IMPORT_WARNING);
    sink.type(PENDING_DEPRECATION_WARNING);
    sink.type(RESOURCE_WARNING);
    sink.type(RUNTIME_WARNING);
    sink.type(SYNTAX_WARNING);
    sink.type(UNICODE_WARNING);
    sink.type(USER_WARNING);
    sink.type(PyKeyError.TYPE);
    sink.type(PyUnboundLocalError.TYPE);
    sink.type(ExceptionGroupType.TYPE);
    sink.type(MODULE_NOT_FOUND_ERROR);
    sink.type(BLOCKING_IO_ERROR);
    sink.type(CHILD_PROCESS_ERROR);
    sink.type(CONNECTION_ERROR);
    sink.type(BROKEN_PIPE_ERROR);
    sink.type(CONNECTION_ABORTED_ERROR);
    sink.type(CONNECTION_REFUSED_ERROR);
    sink.type(CONNECTION_RESET_ERROR);
    sink.type(FILE_EXISTS_ERROR);
    sink.type(FILE_NOT_FOUND_ERROR);
    sink.type(INTERRUPTED_ERROR);
    sink.type(IS_A_DIRECTORY_ERROR);
    sink.type(NOT_A_DIRECTORY_ERROR);
    sink.type(PERMISSION_ERROR);
    sink.type(PROCESS_LOOKUP_ERROR);
    sink.type(TIMEOUT_ERROR);
    sink.type(INDENTATION_ERROR);
    sink.type(TAB_ERROR);
    sink.type(INCOMPLETE_INPUT_ERROR);
  }
}
