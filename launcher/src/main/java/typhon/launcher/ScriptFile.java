package typhon.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostError;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;
import typhon.runtime.text.codec.FileSystemCodec;
import typhon.stdlib._imp.ImpModule;

/**
 * The program file's bytes, or the exit code when it cannot be read (CPython: main.c
 * pymain_run_file).
 *
 * @param source null when there is nothing to run
 */
record ScriptFile(byte[] source, int exitCode) {
  private static final int CANNOT_OPEN = 2;
  private static final int CHUNK = 1 << 16;

  /** Reads the file; says what is wrong when that fails. */
  static ScriptFile open(ThreadState ts, CommandLine line) {
    try {
      byte[] source = read(line.target);
      return new ScriptFile(line.skipFirstLine ? withoutFirstLine(source) : source, 0);
    } catch (HostError e) {
      complain(
          ts,
          "can't open file "
              + Objects.repr(PyStr.of(line.target))
              + ": [Errno "
              + e.errno()
              + "] "
              + Errno.message(e.errno()));
      return new ScriptFile(null, CANNOT_OPEN);
    }
  }

  /** All bytes of a file. */
  static byte[] read(String path) {
    try {
      // Saves the first native call, which costs more than the rest of the start.
      return Files.readAllBytes(Path.of(path));
    } catch (IOException | InvalidPathException e) {
      return readNatively(path);
    }
  }

  private static byte[] readNatively(String path) {
    int fd = Descriptors.open(FileSystemCodec.encode(Text.ofUtf16(path)), 0, 0);
    try {
      return readAll(fd);
    } finally {
      Descriptors.close(fd);
    }
  }

  private static void complain(ThreadState ts, String message) {
    PyObject stderr = ts.interpreter.sysAttribute("stderr");
    if (stderr != null && stderr != PyNone.NONE) {
      String text = ts.interpreter.config().program() + ": " + message + "\n";
      Calls.method(stderr, PyStr.intern("write"), PyStr.of(text));
    }
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

  /** Whether it is a cache file: by its name or by its first bytes. */
  static boolean isCompiled(byte[] content, String path) {
    return path.endsWith(".pyc")
        || (content.length >= 2 && hasMagicNumber(Arrays.copyOf(content, 2), 2));
  }

  static boolean hasMagicNumber(byte[] content) {
    return content.length >= 16 && hasMagicNumber(content, 4);
  }

  private static boolean hasMagicNumber(byte[] content, int length) {
    byte[] magic =
        ByteBuffer.allocate(4)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(ImpModule.pyc_magic_number_token)
            .array();
    return Arrays.equals(content, 0, length, magic, 0, length);
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
