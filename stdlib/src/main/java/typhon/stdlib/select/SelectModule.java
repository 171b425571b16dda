package typhon.stdlib.select;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.stdlib.system.DescriptorArgument;

/** Waiting until descriptors are ready: select, poll and, on Linux, epoll. */
@BuiltinModule(
    name = "select",
    types = {PyEpoll.class})
public final class SelectModule {
  /** As many descriptors as CPython's fd_set holds. */
  private static final int FD_SETSIZE = 1024;

  private SelectModule() {}

  static void init(PyModule module) {
    HostConstants.section("select")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    module.dict().put(PyStr.intern("error"), PyOSError.TYPE);
  }

  /** A descriptor to wait for, the object it was given as, and what to wait for. */
  private record Wanted(int fd, PyObject object, int list) {}

  private static final int[] EVENTS = {Polling.IN, Polling.OUT, Polling.PRIORITY};
  private static final int[] FOUND = {
    Polling.IN | Polling.HANG_UP | Polling.ERROR, Polling.OUT | Polling.ERROR, Polling.PRIORITY
  };

  /**
   * Wait until one of the descriptors is ready for reading, writing, or has an exceptional
   * condition; the timeout is in seconds. Returns the three lists of ready ones.
   */
  @BuiltinFunction
  static PyObject select(
      PyObject rlist, PyObject wlist, PyObject xlist, @Default("None") PyObject timeout) {
    Timeout time = Timeout.ofSeconds(timeout);
    List<Wanted> wanted = new ArrayList<>();
    PyObject[] lists = {rlist, wlist, xlist};
    for (int list = 0; list < lists.length; list++) {
      collect(lists[list], list, wanted);
    }
    int[] fds = wanted.stream().mapToInt(Wanted::fd).toArray();
    int[] events = wanted.stream().mapToInt(w -> EVENTS[w.list]).toArray();
    int[] found = time.poll(fds, events);
    PyList[] ready = {new PyList(), new PyList(), new PyList()};
    for (int i = 0; i < found.length; i++) {
      if ((found[i] & Polling.INVALID) != 0) {
        throw Errors.osError(Errno.EBADF);
      }
      Wanted each = wanted.get(i);
      if ((found[i] & FOUND[each.list]) != 0) {
        ready[each.list].append(each.object);
      }
    }
    return PyTuple.of(ready[0], ready[1], ready[2]);
  }

  private static void collect(PyObject sequence, int list, List<Wanted> wanted) {
    if (!Iteration.isIterable(sequence)) {
      throw Errors.typeError("arguments 1-3 must be sequences");
    }
    for (PyObject object : Iteration.toArray(sequence)) {
      int fd = DescriptorArgument.of(object);
      if (fd >= FD_SETSIZE) {
        throw Errors.valueError("filedescriptor out of range in select()");
      }
      wanted.add(new Wanted(fd, object, list));
    }
  }

  /** An object that waits for any of the descriptors registered with it. */
  @BuiltinFunction
  static PyObject poll() {
    return new PyPoll();
  }
}
