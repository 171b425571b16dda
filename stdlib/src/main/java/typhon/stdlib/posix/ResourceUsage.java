package typhon.stdlib.posix;

import typhon.runtime.host.Processes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.StructType;

/** {@code resource.struct_rusage}: what a process used. */
public final class ResourceUsage {
  public static final StructType TYPE =
      new StructType(
          "resource",
          "struct_rusage",
          "What a process used of the machine.",
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

  private ResourceUsage() {}

  public static PyObject of(Processes.Usage usage) {
    PyObject[] values = new PyObject[16];
    values[0] = PyFloat.of(usage.user());
    values[1] = PyFloat.of(usage.system());
    for (int i = 0; i < usage.counters().length; i++) {
      values[2 + i] = PyInt.of(usage.counters()[i]);
    }
    return TYPE.of(values);
  }
}
