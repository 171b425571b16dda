package typhon.launcher;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.Arrays;
import typhon.runtime.error.PySystemExit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.FileSystemCodec;

/**
 * Reads the program file, with the messages of {@code python} when it cannot (CPython: main.c
 * pymain_run_file).
 */
final class ScriptFile {
  private static final int CANNOT_OPEN = 2;
  private static final int CHUNK = 1 << 16;

  private ScriptFile() {}

  static byte[] read(ThreadState ts, CommandLine line, File file) {
    try {
      byte[] source = java.nio.file.Files.readAllBytes(file.toPath());
      return line.skipFirstLine ? withoutFirstLine(source) : source;
    } catch (java.io.IOException | java.nio.file.InvalidPathException e) {
      throw cannotOpen(ts, line);
    }
  }

  /** Opens the file again natively to learn the errno, says it, and exits with code 2. */
  private static RuntimeException cannotOpen(ThreadState ts, CommandLine line) {
    int errno = Errno.ENOENT;
    try {
      int fd = Descriptors.open(FileSystemCodec.encode(Text.ofUtf16(line.target)), 0, 0);
      Descriptors.read(fd, new byte[1], 0, 1);
      Descriptors.close(fd);
    } catch (HostError e) {
      errno = e.errno();
    }
    String message =
        ts.interpreter.config().program()
            + ": can't open file "
            + quoted(line.target)
            + ": [Errno "
            + errno
            + "] "
            + Errno.message(errno)
            + "\n";
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(message));
    }
    return new typhon.runtime.error.PyException(
        (PySystemExit) Calls.call(PySystemExit.TYPE, PyInt.of(CANNOT_OPEN)));
  }

  private static String quoted(String path) {
    return typhon.runtime.ops.Objects.repr(PyStr.of(new File(path).getAbsolutePath())).toString();
  }

  private static byte[] withoutFirstLine(byte[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] == '\n') {
        // The newline stays, so that line numbers are right.
        return Arrays.copyOfRange(source, i, source.length);
      }
    }
    return new byte[0];
  }

  static byte[] readAll(int fd) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = Descriptors.read(fd, chunk, 0, CHUNK);
        n > 0;
        n = Descriptors.read(fd, chunk, 0, CHUNK)) {
      all.write(chunk, 0, n);
    }
    return all.toByteArray();
  }
}
