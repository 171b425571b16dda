package typhon.stdlib._io;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Warnings;

/** The streams behind the module io. */
@BuiltinModule(
    name = "_io",
    types = {
      PyIOBase.class,
      PyRawIOBase.class,
      PyBufferedIOBase.class,
      PyTextIOBase.class,
      PyFileIO.class,
      PyBytesIO.class,
      PyBytesIOBuffer.class,
      PyStringIO.class,
      PyBufferedReader.class,
      PyBufferedWriter.class,
      PyBufferedRandom.class,
      PyBufferedRWPair.class,
      PyTextIOWrapper.class,
      PyIncrementalNewlineDecoder.class
    })
public final class IoModule {
  @BuiltinConstant public static final int DEFAULT_BUFFER_SIZE = 128 * 1024;

  private IoModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("UnsupportedOperation"), IoErrors.unsupportedType());
    module.dict().put(PyStr.intern("BlockingIOError"), ExceptionTypes.BLOCKING_IO_ERROR);
  }

  /** Open a file and return a stream for it, or raise OSError. */
  @BuiltinFunction
  static PyObject open(
      @Named PyObject file,
      @Named @Default("'r'") String mode,
      @Named @Default("-1") int buffering,
      @Named @Default("None") PyObject encoding,
      @Named @Default("None") PyObject errors,
      @Named @Default("None") PyObject newline,
      @Named @Default("True") boolean closefd,
      @Named @Default("None") PyObject opener) {
    return FileOpening.open(file, mode, buffering, encoding, errors, newline, closefd, opener);
  }

  /** Open a file whose content will be executed as code. */
  @BuiltinFunction
  static PyObject open_code(ThreadState ts, @Named PyStr path) {
    PyObject library = LibraryFile.open(path, ts.interpreter.config().library());
    if (library != null) {
      return library;
    }
    return FileOpening.open(
        path, "rb", -1, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE);
  }

  /**
   * The encoding, or "locale" (in UTF-8 mode "utf-8") if it is None, with a warning if that was
   * asked for.
   */
  @BuiltinFunction
  static PyObject text_encoding(PyObject encoding, @Default("2") int stacklevel) {
    if (encoding != PyNone.NONE && encoding != null) {
      return encoding;
    }
    Interpreter interpreter = Interpreter.main();
    if (interpreter.config().warnDefaultEncoding()) {
      Warnings.warn(
          ExceptionTypes.ENCODING_WARNING, "'encoding' argument not specified", stacklevel);
    }
    return PyStr.intern(interpreter.config().utf8Mode() ? "utf-8" : "locale");
  }

  static RuntimeException requireStr(String what, PyObject value) {
    return Errors.typeError(
        what
            + " must be str or None, not "
            + (value == PyNone.NONE ? "None" : value.type().name()));
  }
}
