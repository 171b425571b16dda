package typhon.stdlib.resource;

import java.math.BigInteger;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Processes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.object.StructType;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemCalls;

/** Limits and use of the system's resources. */
@BuiltinModule(name = "resource")
public final class ResourceModule {
  private static final int PAGE_SIZE = 4096;
  private static final StructType USAGE =
      new StructType(
          "resource",
          "struct_rusage",
          "What a process has used.",
          16,
          true,
          "ru_utime",
          "ru_stime",
          "ru_maxrss",
          "ru_ixrss",
          "ru_idrss",
          "ru_isrss",
          "ru_minflt",
          "ru_majflt",
          "ru_nswap",
          "ru_inblock",
          "ru_oublock",
          "ru_msgsnd",
          "ru_msgrcv",
          "ru_nsignals",
          "ru_nvcsw",
          "ru_nivcsw");

  private ResourceModule() {}

  static void init(PyModule module) {
    HostConstants.section("resource")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    module.dict().put(PyStr.intern("error"), PyOSError.TYPE);
    module.dict().put(PyStr.intern("struct_rusage"), USAGE.type());
  }

  /** What this process, its children or this thread has used. */
  @BuiltinFunction
  static PyObject getrusage(int who) {
    if (!HostConstants.section("resource").entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith("RUSAGE_") && e.getValue() == who)) {
      throw Errors.valueError("invalid who parameter");
    }
    Processes.Usage usage = SystemCalls.get(() -> Processes.getrusage(who));
    PyObject[] values = new PyObject[16];
    values[0] = PyFloat.of(usage.user());
    values[1] = PyFloat.of(usage.system());
    for (int i = 0; i < usage.counters().length; i++) {
      values[i + 2] = PyInt.of(usage.counters()[i]);
    }
    return USAGE.of(values);
  }

  /** The soft and the hard limit of a resource. */
  @BuiltinFunction
  static PyObject getrlimit(int resource) {
    checkResource(resource);
    long[] limits = SystemCalls.get(() -> Processes.getrlimit(resource));
    return PyTuple.of(limit(limits[0]), limit(limits[1]));
  }

  /** Set the soft and the hard limit of a resource. */
  @BuiltinFunction
  static void setrlimit(int resource, PyObject limits) {
    checkResource(resource);
    PyObject[] pair = Iteration.toArray(limits);
    if (pair.length != 2) {
      throw Errors.valueError("expected a tuple of 2 integers");
    }
    long soft = number(pair[0]);
    long hard = number(pair[1]);
    SystemCalls.run(() -> Processes.setrlimit(resource, soft, hard));
  }

  /** The size of a memory page in bytes. */
  @BuiltinFunction
  static int getpagesize() {
    return PAGE_SIZE;
  }

  private static void checkResource(int resource) {
    if (!HostConstants.section("resource").entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith("RLIMIT_") && e.getValue() == resource)) {
      throw Errors.valueError("invalid resource specified");
    }
  }

  /** RLIM_INFINITY is -1 to Python, all bits set to the system. */
  private static PyObject limit(long value) {
    return value == -1 || value == Long.MAX_VALUE
        ? PyInt.of(HostConstants.get("resource", "RLIM_INFINITY"))
        : PyInt.of(new BigInteger(Long.toUnsignedString(value)));
  }

  private static long number(PyObject value) {
    return Numbers.index(value).bigValue().longValue();
  }
}
