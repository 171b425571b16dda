package typhon.stdlib.termios;

import java.util.function.Supplier;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Terminal;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.DescriptorArgument;

/** Modes of terminals. */
@BuiltinModule(name = "termios")
public final class TermiosModule {
  private static final Object ERROR = new Object();

  private TermiosModule() {}

  static void init(PyModule module) {
    HostConstants.section("termios")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("termios"));
    PyTuple bases = PyTuple.of(ExceptionTypes.EXCEPTION);
    PyObject error = Calls.call(PyType.TYPE, PyStr.intern("error"), bases, namespace);
    module.dict().put(PyStr.intern("error"), error);
    ThreadState.current().interpreter.state().put(ERROR, error);
  }

  /** Failures of the system are of this module's own type. */
  private static <T> T checked(ThreadState ts, Supplier<T> call) {
    try {
      return call.get();
    } catch (HostError e) {
      PyObject type = (PyObject) ts.interpreter.state().get(ERROR);
      PyObject number = PyInt.of(e.errno());
      PyObject error = Calls.call(type, number, PyStr.of(Errno.message(e.errno())));
      throw new PyException((PyBaseException) error);
    }
  }

  private static void run(ThreadState ts, Runnable call) {
    checked(
        ts,
        () -> {
          call.run();
          return null;
        });
  }

  /**
   * The modes of a terminal: [iflag, oflag, cflag, lflag, ispeed, ospeed, cc]; cc is the list of
   * the control characters.
   */
  @BuiltinFunction
  static PyObject tcgetattr(ThreadState ts, PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    return TerminalModes.toList(checked(ts, () -> Terminal.getModes(descriptor)));
  }

  /** Set the modes of a terminal: at once, after output, or after output and without input. */
  @BuiltinFunction
  static void tcsetattr(ThreadState ts, PyObject fd, int when, PyObject attributes) {
    int descriptor = DescriptorArgument.of(fd);
    if (!(attributes instanceof PyList list)) {
      throw TerminalModes.wrongShape();
    }
    Terminal.Modes modes = TerminalModes.fromList(list);
    run(ts, () -> Terminal.setModes(descriptor, when, modes));
  }

  /** Send a break. */
  @BuiltinFunction
  static void tcsendbreak(ThreadState ts, PyObject fd, int duration) {
    int descriptor = DescriptorArgument.of(fd);
    run(ts, () -> Terminal.sendBreak(descriptor, duration));
  }

  /** Wait until all output was sent. */
  @BuiltinFunction
  static void tcdrain(ThreadState ts, PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    run(ts, () -> Terminal.drain(descriptor));
  }

  /** Drop queued data: input, output or both. */
  @BuiltinFunction
  static void tcflush(ThreadState ts, PyObject fd, int queue) {
    int descriptor = DescriptorArgument.of(fd);
    run(ts, () -> Terminal.flush(descriptor, queue));
  }

  /** Hold or resume input or output. */
  @BuiltinFunction
  static void tcflow(ThreadState ts, PyObject fd, int action) {
    int descriptor = DescriptorArgument.of(fd);
    run(ts, () -> Terminal.flow(descriptor, action));
  }

  /** The size of a terminal: (rows, columns). */
  @BuiltinFunction
  static PyObject tcgetwinsize(ThreadState ts, PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    int[] size = checked(ts, () -> Terminal.getSize(descriptor));
    return PyTuple.of(PyInt.of(size[1]), PyInt.of(size[0]));
  }

  /** Set the size of a terminal: (rows, columns). */
  @BuiltinFunction
  static void tcsetwinsize(ThreadState ts, PyObject fd, PyObject winsize) {
    int descriptor = DescriptorArgument.of(fd);
    String wrong = "tcsetwinsize, arg 2: must be a two-item sequence";
    if (!(winsize instanceof PyTuple || winsize instanceof PyList)) {
      throw Errors.typeError(wrong);
    }
    PyObject[] size = Iteration.toArray(winsize);
    if (size.length != 2) {
      throw Errors.typeError(wrong);
    }
    int rows = Numbers.indexAsCInt(size[0]);
    int columns = Numbers.indexAsCInt(size[1]);
    run(ts, () -> Terminal.setSize(descriptor, columns, rows));
  }
}
