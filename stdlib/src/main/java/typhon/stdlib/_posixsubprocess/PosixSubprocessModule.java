package typhon.stdlib._posixsubprocess;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemText;

/** The start of a child process, for the subprocess module. */
@BuiltinModule(name = "_posixsubprocess")
public final class PosixSubprocessModule {
  private PosixSubprocessModule() {}

  /**
   * Start one of the executables in a new process, connected and prepared as told; returns its
   * number. The JVM cannot fork, so posix_spawn does it, and nothing of Python can run in the child
   * before the executable does.
   */
  @BuiltinFunction
  static int fork_exec(
      PyObject args,
      PyObject executable_list,
      boolean close_fds,
      PyObject pass_fds,
      PyObject cwd,
      PyObject env,
      int p2cread,
      int p2cwrite,
      int c2pread,
      int c2pwrite,
      int errread,
      int errwrite,
      int errpipe_read,
      int errpipe_write,
      boolean restore_signals,
      boolean call_setsid,
      int pgid_to_set,
      PyObject gid,
      PyObject extra_groups,
      PyObject uid,
      int child_umask,
      PyObject preexec_fn) {
    requirePossible(gid, extra_groups, uid, child_umask, preexec_fn);
    if (close_fds && errpipe_write < 3) {
      throw Errors.valueError("errpipe_write must be >= 3");
    }
    Audit.event("_posixsubprocess.fork_exec", executable_list, args, env);
    Child child =
        new Child(strings(executable_list), strings(args), env == PyNone.NONE ? null : strings(env))
            .streams(p2cread, c2pwrite, errwrite)
            .keep(numbers(pass_fds), close_fds)
            .folder(cwd == PyNone.NONE ? null : SystemText.encode(cwd));
    if (restore_signals) {
      child.restoreSignals();
    }
    if (call_setsid) {
      child.newSession();
    }
    if (pgid_to_set >= 0) {
      child.group(pgid_to_set);
    }
    return child.start(errpipe_write);
  }

  private static void requirePossible(
      PyObject gid, PyObject groups, PyObject uid, int umask, PyObject preexec) {
    if (preexec != PyNone.NONE) {
      throw Errors.runtimeError("preexec_fn is not supported: a JVM cannot fork");
    }
    if (gid != PyNone.NONE || groups != PyNone.NONE || uid != PyNone.NONE || umask >= 0) {
      throw Errors.runtimeError(
          "user, group, extra_groups and umask are not supported: a JVM cannot fork");
    }
  }

  private static byte[][] strings(PyObject sequence) {
    PyObject[] items = Iteration.toArray(sequence);
    byte[][] strings = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      strings[i] = SystemText.encode(items[i]);
    }
    return strings;
  }

  private static int[] numbers(PyObject sequence) {
    PyObject[] items = Iteration.toArray(sequence);
    int[] numbers = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      numbers[i] = Numbers.indexAsCInt(items[i]);
    }
    return numbers;
  }
}
