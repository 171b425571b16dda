package typhon.stdlib.select;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Polling;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** Waiting until descriptors are ready. */
@BuiltinModule(name = "select")
public final class SelectModule {
  private SelectModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("error"), PyOSError.TYPE);
    HostConstants.section("select")
        .forEach((n, v) -> module.dict().put(PyStr.intern(n), PyInt.of(v)));
    if (HostConstants.section("select").containsKey("EPOLLIN")) {
      module.dict().put(PyStr.intern("epoll"), PyEpoll.TYPE);
    }
  }

  /** Wait until descriptors are ready for reading, for writing, or have something exceptional. */
  @BuiltinFunction
  static PyObject select(
      PyObject rlist, PyObject wlist, PyObject xlist, @Default("None") PyObject timeout) {
    Interest[] interests = {
      new Interest(rlist, Polling.IN), new Interest(wlist, Polling.OUT), new Interest(xlist, Polling.PRIORITY)
    };
    Waiting waiting = Waiting.seconds(timeout);
    int total = 0;
    for (Interest i : interests) {
      total += i.objects.length;
    }
    int[] fds = new int[total];
    int[] events = new int[total];
    int at = 0;
    for (Interest i : interests) {
      for (int k = 0; k < i.objects.length; k++) {
        fds[at] = DescriptorArgument.of(i.objects[k]);
        events[at++] = i.event;
      }
    }
    int[] found = waiting.poll(fds, events);
    return result(interests, fds, found);
  }

  private static PyObject result(Interest[] interests, int[] fds, int[] found) {
    PyList[] ready = {new PyList(), new PyList(), new PyList()};
    int at = 0;
    for (int i = 0; i < interests.length; i++) {
      int wanted =
          i == 0
              ? Polling.IN | Polling.HANG_UP | Polling.ERROR
              : i == 1 ? Polling.OUT | Polling.ERROR : Polling.PRIORITY;
      for (PyObject object : interests[i].objects) {
        if ((found[at] & Polling.INVALID) != 0) {
          throw Errors.osError(typhon.runtime.host.Errno.EBADF);
        }
        if ((found[at++] & wanted) != 0) {
          ready[i].append(object);
        }
      }
    }
    if (at != fds.length) {
      throw new AssertionError("interests changed");
    }
    return PyTuple.of(ready[0], ready[1], ready[2]);
  }

  /** One of the three lists. */
  private static final class Interest {
    private final PyObject[] objects;
    private final int event;

    Interest(PyObject list, int event) {
      if (list == PyNone.NONE) {
        throw Errors.typeError("arguments 1-3 must be sequences");
      }
      this.objects = Iteration.toArray(list);
      this.event = event;
    }
  }

  /** An object that polls many descriptors. */
  @BuiltinFunction
  static PyObject poll() {
    return new PyPoll();
  }

  static int mask(PyObject events) {
    int mask = Numbers.indexAsCInt(events);
    if (mask < 0 || mask > 0xffff) {
      throw Errors.overflowError("Python int too large for C unsigned short");
    }
    return mask;
  }
}
