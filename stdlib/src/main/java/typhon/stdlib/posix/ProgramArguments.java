package typhon.stdlib.posix;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;

/** Arguments and environments of programs to be started, as bytes. */
final class ProgramArguments {
  private ProgramArguments() {}

  static byte[][] list(PyObject argv, String function) {
    if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
      throw Errors.typeError(function + ": argv must be a tuple or list");
    }
    PyObject[] items = Iteration.toArray(argv);
    if (items.length == 0) {
      throw Errors.valueError(function + ": argv must not be empty");
    }
    byte[][] bytes = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      bytes[i] = PathArgument.of(function, "argv", items[i]).bytes();
    }
    return bytes;
  }

  /** A mapping as {@code NAME=value} entries; the process's own for None. */
  static byte[][] environment(PyObject env) {
    List<byte[]> entries = new ArrayList<>();
    PyObject[] keys = Iteration.toArray(Calls.method(env, PyStr.intern("keys")));
    for (PyObject key : keys) {
      byte[] name = PathArgument.of("environ", "key", key).bytes();
      byte[] value = PathArgument.of("environ", "value", Items.getItem(env, key)).bytes();
      if (name.length == 0 || indexOf(name, '=', 1) >= 0) {
        throw Errors.valueError("illegal environment variable name");
      }
      byte[] entry = java.util.Arrays.copyOf(name, name.length + 1 + value.length);
      entry[name.length] = '=';
      System.arraycopy(value, 0, entry, name.length + 1, value.length);
      entries.add(entry);
    }
    return entries.toArray(new byte[0][]);
  }

  private static int indexOf(byte[] bytes, char c, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
