package typhon.stdlib.termios;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Terminal;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.PyType;
import typhon.stdlib.system.DescriptorArgument;

/**
 * The POSIX calls for terminals.
 *
 * <p>All functions take a descriptor, or an object with fileno().
 */
@BuiltinModule(name = "termios")
public final class TermiosModule {
  private static final Object ERROR = new Object();
  private static final int FLAGS = 4;
  private static final int FIELDS = 7;
  private static final long CANONICAL = HostConstants.get("termios", "ICANON");
  private static final int MIN = HostConstants.get("termios", "VMIN");
  private static final int TIME = HostConstants.get("termios", "VTIME");

  private TermiosModule() {}

  static void init(PyModule module) {
    HostConstants.section("termios")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    module.dict().put(PyStr.intern("error"), errorType());
  }

  private static PyType errorType() {
    return (PyType)
        ThreadState.current().interpreter.state().computeIfAbsent(ERROR, k -> createError());
  }

  private static PyObject createError() {
    PyDict namespace = new PyDict();
    namespace.put(PyStr.intern("__module__"), PyStr.intern("termios"));
    return Calls.call(
        PyType.TYPE, PyStr.intern("error"), PyTuple.of(ExceptionTypes.EXCEPTION), namespace);
  }

  private static PyException error(HostError e) {
    return Errors.with(errorType(), PyInt.of(e.errno()), PyStr.of(Errno.message(e.errno())));
  }

  private static void run(Runnable call) {
    try {
      call.run();
    } catch (HostError e) {
      throw error(e);
    }
  }

  private static Terminal.Modes modes(int fd) {
    try {
      return Terminal.getModes(fd);
    } catch (HostError e) {
      throw error(e);
    }
  }

  /** The modes: [iflag, oflag, cflag, lflag, ispeed, ospeed, cc]. */
  @BuiltinFunction
  static PyObject tcgetattr(PyObject fd) {
    Terminal.Modes modes = modes(DescriptorArgument.of(fd));
    byte[] characters = modes.characters();
    boolean isCanonical = (modes.flags()[FLAGS - 1] & CANONICAL) != 0;
    PyObject[] cc = new PyObject[characters.length];
    for (int i = 0; i < cc.length; i++) {
      boolean isNumber = !isCanonical && (i == MIN || i == TIME);
      cc[i] = isNumber ? PyInt.of(characters[i] & 0xFF) : PyBytes.of(new byte[] {characters[i]});
    }
    PyObject[] fields = new PyObject[FIELDS];
    for (int i = 0; i < FLAGS; i++) {
      fields[i] = PyInt.of(modes.flags()[i]);
    }
    fields[FLAGS] = PyInt.of(modes.inputSpeed());
    fields[FLAGS + 1] = PyInt.of(modes.outputSpeed());
    fields[FLAGS + 2] = PyList.of(cc);
    return PyList.of(fields);
  }

  /** Set the modes: now, after output, or after output and with the input thrown away. */
  @BuiltinFunction
  static void tcsetattr(PyObject fd, int when, PyObject attributes) {
    int descriptor = DescriptorArgument.of(fd);
    if (!(attributes instanceof PyList list) || list.size() != FIELDS) {
      throw Errors.typeError("tcsetattr, arg 3: must be 7 element list");
    }
    Terminal.Modes old = modes(descriptor);
    long[] flags = new long[FLAGS];
    for (int i = 0; i < FLAGS; i++) {
      flags[i] = number(list.at(i));
    }
    if (!(list.at(FIELDS - 1) instanceof PyList cc) || cc.size() != old.characters().length) {
      throw Errors.typeError(
          "tcsetattr: attributes[6] must be " + old.characters().length + " element list");
    }
    long in = number(list.at(FLAGS));
    long out = number(list.at(FLAGS + 1));
    byte[] characters = characters(cc);
    run(() -> Terminal.setModes(descriptor, when, new Terminal.Modes(flags, in, out, characters)));
  }

  private static long number(PyObject value) {
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("an integer is required (got type " + value.type().name() + ")");
    }
    return Numbers.index(value).bigValue().longValue();
  }

  private static byte[] characters(PyList cc) {
    byte[] characters = new byte[cc.size()];
    PyObject[] items = Iteration.toArray(cc);
    for (int i = 0; i < characters.length; i++) {
      if (items[i] instanceof PyBytes b && b.size() == 1) {
        characters[i] = b.byteAt(0);
      } else if (items[i] instanceof PyInt) {
        characters[i] = (byte) number(items[i]);
      } else {
        throw Errors.typeError("tcsetattr: elements of attributes must be characters or integers");
      }
    }
    return characters;
  }

  /** Send a break for a time; 0 is about a third of a second. */
  @BuiltinFunction
  static void tcsendbreak(PyObject fd, int duration) {
    int descriptor = DescriptorArgument.of(fd);
    run(() -> Terminal.sendBreak(descriptor, duration));
  }

  /** Wait until all output was sent. */
  @BuiltinFunction
  static void tcdrain(PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    run(() -> Terminal.drain(descriptor));
  }

  /** Throw away what is in a queue. */
  @BuiltinFunction
  static void tcflush(PyObject fd, int queue) {
    int descriptor = DescriptorArgument.of(fd);
    run(() -> Terminal.flush(descriptor, queue));
  }

  /** Stop or start input or output. */
  @BuiltinFunction
  static void tcflow(PyObject fd, int action) {
    int descriptor = DescriptorArgument.of(fd);
    run(() -> Terminal.flow(descriptor, action));
  }

  /** The size of the window: (rows, columns). */
  @BuiltinFunction
  static PyObject tcgetwinsize(PyObject fd) {
    int descriptor = DescriptorArgument.of(fd);
    try {
      int[] size = Terminal.getSize(descriptor);
      return PyTuple.of(PyInt.of(size[1]), PyInt.of(size[0]));
    } catch (HostError e) {
      throw error(e);
    }
  }

  /** Set the size of the window: (rows, columns). */
  @BuiltinFunction
  static void tcsetwinsize(PyObject fd, PyObject winsize) {
    int descriptor = DescriptorArgument.of(fd);
    if (!isSequence(winsize) || Items.length(winsize) != 2) {
      throw Errors.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
    }
    PyObject[] size = Iteration.toArray(winsize);
    int rows = shortOf(size[0]);
    int columns = shortOf(size[1]);
    run(() -> Terminal.setSize(descriptor, columns, rows));
  }

  private static boolean isSequence(PyObject value) {
    return value.type().special(typhon.runtime.type.SpecialMethod.GETITEM) != null
        && value.type().special(typhon.runtime.type.SpecialMethod.LEN) != null
        && !(value instanceof PyDict);
  }

  private static int shortOf(PyObject value) {
    long number = number(value);
    if (number < 0 || number > 0xFFFF) {
      throw Errors.overflowError("winsize value(s) out of range.");
    }
    return (int) number;
  }
}
