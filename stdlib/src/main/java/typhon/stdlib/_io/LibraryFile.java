package typhon.stdlib._io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import typhon.runtime.host.StandardStreams;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;

/**
 * A file of the standard library, for importlib, read through the JDK while the native side is
 * down: bringing that up costs more than a small program.
 */
final class LibraryFile {
  private static final int ANY_STANDARD_DESCRIPTOR = 0;

  private LibraryFile() {}

  /** Null when it is another file, or when it is to be opened natively. */
  static PyObject open(PyStr path, String library) {
    String name = path.toString();
    if (library.isEmpty()
        || !name.startsWith(library + "/")
        || !StandardStreams.serves(ANY_STANDARD_DESCRIPTOR)) {
      return null;
    }
    try {
      byte[] content = Files.readAllBytes(Path.of(name));
      return Calls.call(PyBytesIO.TYPE, PyBytes.of(content));
    } catch (IOException | InvalidPathException e) {
      // The native call will tell why.
      return null;
    }
  }
}
