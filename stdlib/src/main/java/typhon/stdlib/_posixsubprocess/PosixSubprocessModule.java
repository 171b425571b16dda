package typhon.stdlib._posixsubprocess;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;

/** Starting programs for subprocess: by posix_spawn, because a JVM cannot fork. */
@BuiltinModule(name = "_posixsubprocess")
public final class PosixSubprocessModule {
  private static final int PARAMETERS = 22;

  private PosixSubprocessModule() {}

  /** Start a program in a new process and give its number; a failure is raised at once. */
  @BuiltinFunction(
      signature =
          "($module, args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite,"
              + " errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid,"
              + " extra_groups, uid, child_umask, preexec_fn, /)")
  static int fork_exec(PyObject... arguments) {
    if (arguments.length != PARAMETERS) {
      throw Errors.typeError(
          "fork_exec expected " + PARAMETERS + " arguments, got " + arguments.length);
    }
    ChildProcess child = new ChildProcess(arguments[0], Iteration.toArray(arguments[1]));
    child.closeOthers = Objects.isTrue(arguments[2]);
    for (PyObject fd : Iteration.toArray(arguments[3])) {
      child.keep.add(Numbers.indexAsCInt(fd));
    }
    child.directory = arguments[4];
    child.environment = arguments[5];
    child.standard[0] = Numbers.indexAsCInt(arguments[6]);
    child.standard[1] = Numbers.indexAsCInt(arguments[9]);
    child.standard[2] = Numbers.indexAsCInt(arguments[11]);
    child.restoreSignals = Objects.isTrue(arguments[14]);
    child.newSession = Objects.isTrue(arguments[15]);
    child.group = Numbers.indexAsCInt(arguments[16]);
    refuse(arguments[17], "group");
    refuse(arguments[18], "extra_groups");
    refuse(arguments[19], "user");
    if (Numbers.indexAsCInt(arguments[20]) >= 0) {
      throw unsupported("umask");
    }
    refuse(arguments[21], "preexec_fn");
    return child.start();
  }

  private static void refuse(PyObject value, String name) {
    if (value != PyNone.NONE) {
      throw unsupported(name);
    }
  }

  /** What needs code of ours between fork and exec has no place here. */
  private static RuntimeException unsupported(String name) {
    return Errors.notImplementedError(
        name + " is not supported: Typhon starts programs by posix_spawn");
  }
}
