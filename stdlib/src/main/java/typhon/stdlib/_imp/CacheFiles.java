package typhon.stdlib._imp;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyImportError;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyObject;

/**
 * Cache files of user modules. Importlib checks their head only and lets errors of the code behind
 * it pass; ours depends on the build of Typhon, so a file that another build wrote, or a damaged
 * one, must count as absent (design D6).
 */
final class CacheFiles {
  private static final Object ORIGINAL = new Object();
  private static final int HEAD = 16;

  /** Type code and length, which marshal puts before a code object. */
  private static final int CODE_HEAD = 5;

  private CacheFiles() {}

  /** Keeps importlib's own check, which runs first. */
  static void keepOriginal(ThreadState ts, PyObject function) {
    ts.interpreter.state().put(ORIGINAL, function);
  }

  static PyObject classify(ThreadState ts, PyObject data, PyObject name, PyObject details) {
    PyObject original = (PyObject) ts.interpreter.state().get(ORIGINAL);
    PyObject flags = original.call(ts, new PyObject[] {data, name, details}, null);
    byte[] content = Buffers.bytesOf(data);
    if (content.length > HEAD + CODE_HEAD && (content[HEAD] & 0x7f) == 'c') {
      byte[] code = Arrays.copyOfRange(content, HEAD + CODE_HEAD, content.length);
      if (ts.interpreter.compiler().isStale(code)) {
        String message = "damaged code, or code of another build, in " + name;
        throw Errors.of(PyImportError.TYPE, message);
      }
    }
    return flags;
  }
}
