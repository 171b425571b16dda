package typhon.stdlib.select;

import java.util.Map;
import java.util.TreeMap;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Errno;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/**
 * The object that {@code select.poll()} gives.
 *
 * <p>Thread rule: the table of descriptors is guarded by the monitor; polling works on a copy; two threads may not poll at
 * the same time.
 */
@BuiltinType(name = "poll", module = "select", exposed = false)
public final class PyPoll extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPollTable());

  private final Map<Integer, Integer> interests = new TreeMap<>();
  private boolean polling;

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Register a descriptor, or change what is registered for it. */
  @BuiltinMethod
  synchronized void register(PyObject fd, @Default("7") PyObject eventmask) {
    interests.put(DescriptorArgument.of(fd), SelectModule.mask(eventmask));
  }

  /** Change the events of a registered descriptor. */
  @BuiltinMethod
  synchronized void modify(PyObject fd, PyObject eventmask) {
    int number = DescriptorArgument.of(fd);
    if (!interests.containsKey(number)) {
      throw Errors.osError(Errno.ENOENT);
    }
    interests.put(number, SelectModule.mask(eventmask));
  }

  /** Remove a registered descriptor. */
  @BuiltinMethod
  synchronized void unregister(PyObject fd) {
    int number = DescriptorArgument.of(fd);
    if (interests.remove(number) == null) {
      throw Errors.keyError(PyInt.of(number));
    }
  }

  private synchronized int[][] begin() {
    if (polling) {
      throw Errors.runtimeError("concurrent poll() invocation");
    }
    polling = true;
    int[][] both = new int[2][interests.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> e : interests.entrySet()) {
      both[0][i] = e.getKey();
      both[1][i++] = e.getValue();
    }
    return both;
  }

  private synchronized void end() {
    polling = false;
  }

  /** Wait so many milliseconds: a list of pairs of descriptor and events. */
  @BuiltinMethod
  PyObject poll(@Unset PyObject timeout) {
    Waiting waiting = Waiting.orForEver(timeout, 1e-3);
    int[][] both = begin();
    try {
      int[] found = waiting.poll(both[0], both[1]);
      PyList ready = new PyList();
      for (int i = 0; i < found.length; i++) {
        if (found[i] != 0) {
          ready.append(PyTuple.of(PyInt.of(both[0][i]), PyInt.of(found[i])));
        }
      }
      return ready;
    } finally {
      end();
    }
  }
}
