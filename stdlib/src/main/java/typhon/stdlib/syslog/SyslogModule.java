package typhon.stdlib.syslog;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.SystemLog;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Objects;
import typhon.stdlib.system.SystemText;

/**
 * Messages to the system's log.
 *
 * <p>Thread rule: one lock for the state of the process, as the C library has it.
 */
@BuiltinModule(name = "syslog")
public final class SyslogModule {
  private static final int INFO = 6;
  private static final Object LOCK = new Object();
  private static boolean open;

  private SyslogModule() {}

  static void init(PyModule module) {
    HostConstants.section("syslog")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
  }

  /** Set the name, options and facility of the messages that follow. */
  @BuiltinFunction
  static void openlog(
      @Named @Unset PyStr ident,
      @Named @Default("0") long logoption,
      @Named @Default("8") long facility) {
    byte[] name = ident == null ? programName() : SystemText.encode(ident);
    auditOpening(name, logoption, facility);
    synchronized (LOCK) {
      SystemLog.open(name, (int) logoption, (int) facility);
      open = true;
    }
  }

  private static void auditOpening(byte[] ident, long options, long facility) {
    PyObject name = ident == null ? PyNone.NONE : SystemText.decode(ident);
    Audit.event("syslog.openlog", name, PyInt.of(options), PyInt.of(facility));
  }

  /** The last part of sys.argv[0]; null if there is none. */
  private static byte[] programName() {
    PyObject sys = ThreadState.current().interpreter.importModule("sys");
    PyObject argv = Objects.getAttributeOrNull(sys, PyStr.intern("argv"));
    if (!(argv instanceof PyList list)
        || list.size() == 0
        || !(list.at(0) instanceof PyStr script)
        || script.length() == 0) {
      return null;
    }
    String path = script.toString();
    return SystemText.encode(PyStr.of(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** Write a message, of a priority if one is given. */
  @BuiltinFunction(signature = "($module, [priority=LOG_INFO,] message, /)")
  static void syslog(PyObject... args) {
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError("syslog.syslog requires 1 to 2 arguments");
    }
    int priority = args.length == 2 ? typhon.runtime.ops.Numbers.indexAsCInt(args[0]) : INFO;
    if (!(args[args.length - 1] instanceof PyStr message)) {
      throw Errors.typeError(
          "syslog() argument "
              + args.length
              + " must be str, not "
              + args[args.length - 1].type().name());
    }
    Audit.event("syslog.syslog", PyInt.of(priority), message);
    byte[] program = programName();
    long user = HostConstants.get("syslog", "LOG_USER");
    if (!open) {
      auditOpening(program, 0, user);
    }
    synchronized (LOCK) {
      if (!open) {
        SystemLog.open(program, 0, (int) user);
        open = true;
      }
      SystemLog.write(priority, SystemText.encode(message));
    }
  }

  /** Close the log. */
  @BuiltinFunction
  static void closelog() {
    Audit.event("syslog.closelog");
    synchronized (LOCK) {
      if (open) {
        SystemLog.close();
        open = false;
      }
    }
  }

  /** Set which priorities are written; returns the mask before. */
  @BuiltinFunction
  static int setlogmask(long maskpri) {
    Audit.event("syslog.setlogmask", PyInt.of(maskpri));
    return SystemLog.setMask((int) maskpri);
  }

  /** The mask of one priority. */
  @BuiltinFunction
  static long LOG_MASK(long pri) {
    return (int) (1L << pri);
  }

  /** The mask of all priorities up to one. */
  @BuiltinFunction
  static long LOG_UPTO(long pri) {
    return (1L << pri + 1) - 1;
  }
}
