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
import typhon.runtime.type.SpecialMethod;
import typhon.stdlib.system.SystemText;

/** Arguments and environments of programs to be started, as bytes. */
final class ProgramArguments {
  private ProgramArguments() {}

  /**
   * The arguments of a program, its name first.
   *
   * @param subject what messages begin with: the function and its parameter
   */
  static byte[][] list(PyObject argv, String subject) {
    if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
      throw Errors.typeError(subject + " must be a tuple or list");
    }
    PyObject[] items = Iteration.toArray(argv);
    if (items.length == 0) {
      throw Errors.valueError(subject + " must not be empty");
    }
    byte[][] bytes = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      bytes[i] = SystemText.encode(items[i]);
    }
    if (bytes[0].length == 0) {
      throw Errors.valueError(subject + " first element cannot be empty");
    }
    return bytes;
  }

  /** A mapping as {@code NAME=value} entries. */
  static byte[][] environment(PyObject env, String function) {
    if (env.type().special(SpecialMethod.GETITEM) == null) {
      throw Errors.typeError(function + ": environment must be a mapping object");
    }
    List<byte[]> entries = new ArrayList<>();
    PyObject[] keys = Iteration.toArray(Calls.method(env, PyStr.intern("keys")));
    for (PyObject key : keys) {
      byte[] name = SystemText.encode(key);
      byte[] value = SystemText.encode(Items.getItem(env, key));
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
