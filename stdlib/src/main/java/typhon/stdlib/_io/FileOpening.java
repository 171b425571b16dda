package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.PathLike;
import typhon.runtime.ops.Warnings;

/** {@code open()}: the raw file, its buffer and its text layer, as the mode asks. */
// CPython: _iomodule.c _io_open_impl
final class FileOpening {
  private static final int LARGEST_BLOCK = 8 * 1024 * 1024;

  private FileOpening() {}

  static PyObject open(
      PyObject file,
      String mode,
      int buffering,
      PyObject encoding,
      PyObject errors,
      PyObject newline,
      boolean closefd,
      PyObject opener) {
    PyObject path = file instanceof PyInt || isIndex(file) ? file : PathLike.fspath(file);
    Flags flags = Flags.parse(mode);
    flags.checkText(encoding, errors, newline);
    if (flags.binary && buffering == 1) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will"
              + " be used");
    }
    PyObject raw =
        Calls.call(PyFileIO.TYPE, path, PyStr.of(flags.rawMode()), PyBool.of(closefd), opener);
    PyObject result = raw;
    try {
      int size = buffering;
      boolean terminal =
          buffering < 0 && Calls.method(raw, PyStr.intern("_isatty_open_only")) == PyBool.TRUE;
      boolean lineBuffering = (buffering == 1 && !flags.binary) || terminal;
      if (size < 0 || size == 1) {
        size = blockSize(raw);
      }
      if (size == 0) {
        if (!flags.binary) {
          throw Errors.valueError("can't have unbuffered text I/O");
        }
        return result;
      }
      PyObject bufferType =
          flags.updating
              ? PyBufferedRandom.TYPE
              : flags.reading ? PyBufferedReader.TYPE : PyBufferedWriter.TYPE;
      PyObject buffer = Calls.call(bufferType, raw, PyInt.of(size));
      result = buffer;
      if (flags.binary) {
        return result;
      }
      PyObject text =
          Calls.call(
              PyTextIOWrapper.TYPE, buffer, encoding, errors, newline, PyBool.of(lineBuffering));
      result = text;
      Objects.setAttribute(text, IoNames.MODE, PyStr.of(mode));
      return text;
    } catch (PyException e) {
      closeAfter(e, result);
      throw e;
    }
  }

  private static boolean isIndex(PyObject file) {
    return !(file instanceof PyStr)
        && file.type().special(typhon.runtime.type.SpecialMethod.FSPATH) == null
        && file.type().special(typhon.runtime.type.SpecialMethod.INDEX) != null;
  }

  private static int blockSize(PyObject raw) {
    long block = Numbers.indexAsSize(Objects.getAttribute(raw, PyStr.intern("_blksize")));
    return (int) Math.max(Math.min(block, LARGEST_BLOCK), IoModule.DEFAULT_BUFFER_SIZE);
  }

  private static void closeAfter(PyException failure, PyObject stream) {
    try {
      Calls.method(stream, IoNames.CLOSE);
    } catch (PyException e) {
      e.value().setContext(failure.value());
      throw e;
    }
  }

  /** The letters of a mode. */
  private static final class Flags {
    boolean creating;
    boolean reading;
    boolean writing;
    boolean appending;
    boolean updating;
    boolean text;
    boolean binary;

    static Flags parse(String mode) {
      Flags f = new Flags();
      for (int i = 0; i < mode.length(); i++) {
        char c = mode.charAt(i);
        switch (c) {
          case 'x' -> f.creating = true;
          case 'r' -> f.reading = true;
          case 'w' -> f.writing = true;
          case 'a' -> f.appending = true;
          case '+' -> f.updating = true;
          case 't' -> f.text = true;
          case 'b' -> f.binary = true;
          default -> throw invalid(mode);
        }
        if (mode.indexOf(c, i + 1) >= 0) {
          throw invalid(mode);
        }
      }
      return f;
    }

    private static PyException invalid(String mode) {
      return Errors.valueError("invalid mode: '" + mode + "'");
    }

    void checkText(PyObject encoding, PyObject errors, PyObject newline) {
      if (text && binary) {
        throw Errors.valueError("can't have text and binary mode at once");
      }
      int actions =
          (creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0);
      if (actions == 0) {
        throw OpenMode.wrong();
      }
      if (actions > 1) {
        throw Errors.valueError("must have exactly one of create/read/write/append mode");
      }
      if (binary && encoding != PyNone.NONE) {
        throw Errors.valueError("binary mode doesn't take an encoding argument");
      }
      if (binary && errors != PyNone.NONE) {
        throw Errors.valueError("binary mode doesn't take an errors argument");
      }
      if (binary && newline != PyNone.NONE) {
        throw Errors.valueError("binary mode doesn't take a newline argument");
      }
    }

    String rawMode() {
      String action = creating ? "x" : reading ? "r" : writing ? "w" : "a";
      return updating ? action + "+" : action;
    }
  }
}
