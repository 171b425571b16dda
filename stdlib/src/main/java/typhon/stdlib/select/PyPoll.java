package typhon.stdlib.select;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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
import typhon.stdlib.system.DescriptorArgument;

/**
 * Made by select.poll().
 *
 * <p>Thread rule: the registrations are locked by their map; one thread at a time may wait.
 */
@BuiltinType(name = "poll", module = "select", exposed = false)
public final class PyPoll extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyPollTable());

  /** Descriptor to events, in order of registration. */
  private final Map<Integer, Integer> wanted = new LinkedHashMap<>();

  private final AtomicBoolean waiting = new AtomicBoolean();

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Wait for these events of a descriptor from now on. */
  @BuiltinMethod
  void register(PyObject fd, @Default("7") int eventmask) {
    int descriptor = DescriptorArgument.of(fd);
    synchronized (wanted) {
      wanted.put(descriptor, mask(eventmask));
    }
  }

  /** Wait for other events of a registered descriptor. */
  @BuiltinMethod
  void modify(PyObject fd, int eventmask) {
    int descriptor = DescriptorArgument.of(fd);
    int mask = mask(eventmask);
    synchronized (wanted) {
      if (wanted.replace(descriptor, mask) == null) {
        throw Errors.osError(Errno.ENOENT);
      }
    }
  }

  private static int mask(int eventmask) {
    if (eventmask < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (eventmask > 0xFFFF) {
      throw Errors.overflowError("Python int too large for C unsigned short");
    }
    return eventmask;
  }

  /** Forget a descriptor. */
  @BuiltinMethod
  void unregister(PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    synchronized (wanted) {
      if (wanted.remove(descriptor) == null) {
        throw Errors.keyError(PyInt.of(descriptor));
      }
    }
  }

  /** Wait, at most so many milliseconds; returns pairs of descriptor and events. */
  @BuiltinMethod
  PyObject poll(@Unset PyObject timeout) {
    Timeout time = Timeout.ofMilliseconds(timeout);
    if (!waiting.compareAndSet(false, true)) {
      throw Errors.runtimeError("concurrent poll() invocation");
    }
    try {
      int[] fds;
      int[] events;
      synchronized (wanted) {
        fds = wanted.keySet().stream().mapToInt(Integer::intValue).toArray();
        events = wanted.values().stream().mapToInt(Integer::intValue).toArray();
      }
      int[] found = time.poll(fds, events);
      PyList ready = new PyList();
      for (int i = 0; i < found.length; i++) {
        if (found[i] != 0) {
          ready.append(PyTuple.of(PyInt.of(fds[i]), PyInt.of(found[i])));
        }
      }
      return ready;
    } finally {
      waiting.set(false);
    }
  }
}
