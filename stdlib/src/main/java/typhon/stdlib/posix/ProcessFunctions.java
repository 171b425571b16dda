package typhon.stdlib.posix;

import java.math.BigInteger;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Processes;
import typhon.runtime.host.Spawn;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.stdlib._signal.SignalTable;

/** Functions of {@code posix} about processes. */
@BuiltinMethods(PosixModule.class)
public final class ProcessFunctions {
  private static final int STOPPED = 0x7f;

  private ProcessFunctions() {}

  /** The number of this process. */
  @BuiltinFunction
  static int getpid() {
    return Processes.getpid();
  }

  /** The number of the parent process. */
  @BuiltinFunction
  static int getppid() {
    return Processes.getppid();
  }

  /** The process group of a process. */
  @BuiltinFunction
  static int getpgid(@Named int pid) {
    return PosixErrors.getInt(() -> Processes.getpgid(pid));
  }

  /** The process group of this process. */
  @BuiltinFunction
  static int getpgrp() {
    return getpgid(0);
  }

  /** Put a process into a group. */
  @BuiltinFunction
  static void setpgid(int pid, int pgrp) {
    PosixErrors.run(() -> Processes.setpgid(pid, pgrp));
  }

  /** Make this process the leader of its group. */
  @BuiltinFunction
  static void setpgrp() {
    setpgid(0, 0);
  }

  /** The session of a process. */
  @BuiltinFunction
  static int getsid(int pid) {
    return PosixErrors.getInt(() -> Processes.getsid(pid));
  }

  /** Begin a new session. */
  @BuiltinFunction
  static void setsid() {
    PosixErrors.getInt(Processes::setsid);
  }

  /** Send a signal to a process. */
  @BuiltinFunction
  static void kill(ThreadState ts, int pid, int signal) {
    Audit.event("os.kill", PyInt.of(pid), PyInt.of(signal));
    boolean toSelf = ts.isMain() && pid == Processes.getpid();
    if (!toSelf || !SignalTable.of(ts).deliver(signal)) {
      PosixErrors.run(() -> Processes.kill(pid, signal));
    }
    PendingSignals.run();
  }

  /** Send a signal to a process group. */
  @BuiltinFunction
  static void killpg(int pgid, int signal) {
    Audit.event("os.killpg", PyInt.of(pgid), PyInt.of(signal));
    PosixErrors.run(() -> Processes.killpg(pgid, signal));
    PendingSignals.run();
  }

  /** End this process by SIGABRT. */
  @BuiltinFunction
  static void abort() {
    Processes.abort();
  }

  /** Wait for a child: (its number, its status). */
  @BuiltinFunction
  static PyObject waitpid(int pid, int options) {
    PendingSignals.prepareBlockingCall();
    Processes.Waited w = PosixErrors.get(() -> Processes.waitpid(pid, options));
    return PyTuple.of(PyInt.of(w.pid()), PyInt.of(w.status()));
  }

  /** Wait for any child: (its number, its status). */
  @BuiltinFunction(name = "wait")
  static PyObject wait_() {
    return waitpid(-1, 0);
  }

  /** Wait for a child: (its number, its status, what it used). */
  @BuiltinFunction
  static PyObject wait4(@Named int pid, @Named int options) {
    PendingSignals.prepareBlockingCall();
    Processes.Waited w = PosixErrors.get(() -> Processes.wait4(pid, options));
    return PyTuple.of(PyInt.of(w.pid()), PyInt.of(w.status()), ResourceUsage.of(w.usage()));
  }

  /** Wait for any child: (its number, its status, what it used). */
  @BuiltinFunction
  static PyObject wait3(@Named int options) {
    return wait4(-1, options);
  }

  /** Wait for a child in the given way; None when none is ready. */
  @BuiltinFunction
  static PyObject waitid(int idtype, int id, int options) {
    PendingSignals.prepareBlockingCall();
    Processes.Info i = PosixErrors.get(() -> Processes.waitid(idtype, id, options));
    return i == null
        ? PyNone.NONE
        : Structs.WAITID.of(
            PyInt.of(i.pid()),
            PyInt.of(i.uid()),
            PyInt.of(i.signal()),
            PyInt.of(i.status()),
            PyInt.of(i.code()));
  }

  /** Whether a child ended with a core dump. */
  @BuiltinFunction
  static boolean WCOREDUMP(int status) {
    return (status & 0x80) != 0;
  }

  /** The exit code in a status. */
  @BuiltinFunction
  static int WEXITSTATUS(@Named int status) {
    return status >> 8 & 0xff;
  }

  /** Whether a child went on after being stopped. */
  @BuiltinFunction
  static boolean WIFCONTINUED(@Named int status) {
    return status == 0xffff;
  }

  /** Whether a child exited by itself. */
  @BuiltinFunction
  static boolean WIFEXITED(@Named int status) {
    return (status & 0x7f) == 0;
  }

  /** Whether a signal ended a child. */
  @BuiltinFunction
  static boolean WIFSIGNALED(@Named int status) {
    int signal = status & 0x7f;
    return signal != 0 && signal != STOPPED;
  }

  /** Whether a child is stopped. */
  @BuiltinFunction
  static boolean WIFSTOPPED(@Named int status) {
    return (status & 0xff) == STOPPED;
  }

  /** The signal that stopped a child. */
  @BuiltinFunction
  static int WSTOPSIG(@Named int status) {
    return status >> 8 & 0xff;
  }

  /** The signal that ended a child. */
  @BuiltinFunction
  static int WTERMSIG(@Named int status) {
    return status & 0x7f;
  }

  /** A wait status as an exit code: negative for a signal. */
  @BuiltinFunction
  static int waitstatus_to_exitcode(@Named PyObject status) {
    int s = Numbers.indexAsCInt(status);
    if (WIFEXITED(s)) {
      return WEXITSTATUS(s);
    }
    if (WIFSIGNALED(s)) {
      return -WTERMSIG(s);
    }
    if (WIFSTOPPED(s)) {
      throw Errors.valueError("process stopped by delivery of signal " + WSTOPSIG(s));
    }
    throw Errors.valueError("invalid wait status: " + s);
  }

  /** Run a command in a shell and give its wait status. */
  @BuiltinFunction
  static int system(@Named PyObject command) {
    byte[] text = PathArgument.of("system", "command", command).bytes();
    Audit.event("os.system", PyBytes.of(text));
    byte[] shell = "/bin/sh".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[][] arguments = {
      "sh".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
      "-c".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
      text
    };
    PendingSignals.prepareBlockingCall();
    int pid =
        PosixErrors.getInt(() ->
            new Spawn()
                .start(
                    shell,
                    arguments,
                    typhon.runtime.host.Environment.entries().toArray(new byte[0][]),
                    false));
    return PosixErrors.get(() -> Processes.waitpid(pid, 0)).status();
  }

  /** Replace this process by a program. */
  @BuiltinFunction
  static void execve(@Named PyObject path, @Named PyObject argv, @Named PyObject env) {
    PathArgument p = PathArgument.of("execve", "path", path);
    byte[][] arguments = ProgramArguments.list(argv, "execve: argv");
    byte[][] environment = ProgramArguments.environment(env, "execve");
    Audit.event("os.exec", path, argv, env);
    PosixErrors.run(() -> Processes.execve(p.bytes(), arguments, environment), p.given());
  }

  /** Replace this process by a program, in the same environment. */
  @BuiltinFunction
  static void execv(PyObject path, PyObject argv) {
    PathArgument p = PathArgument.of("execv", "path", path);
    byte[][] arguments = ProgramArguments.list(argv, "execv() arg 2");
    Audit.event("os.exec", path, argv, PyNone.NONE);
    byte[][] environment = typhon.runtime.host.Environment.entries().toArray(new byte[0][]);
    PosixErrors.run(() -> Processes.execve(p.bytes(), arguments, environment));
  }

  /** Start a program in a new process and give its number. */
  @BuiltinFunction
  static int posix_spawn(
      PyObject path,
      PyObject argv,
      PyObject env,
      @KeywordOnly @Default("()") PyObject file_actions,
      @KeywordOnly @Unset PyObject setpgroup,
      @KeywordOnly @Default("False") boolean resetids,
      @KeywordOnly @Default("False") boolean setsid,
      @KeywordOnly @Default("()") PyObject setsigmask,
      @KeywordOnly @Default("()") PyObject setsigdef,
      @KeywordOnly @Unset PyObject scheduler) {
    return SpawnCall.start(
        "posix_spawn",
        path,
        argv,
        env,
        file_actions,
        setpgroup,
        resetids,
        setsid,
        setsigmask,
        setsigdef,
        false);
  }

  /** Start a program, found on the path, in a new process and give its number. */
  @BuiltinFunction
  static int posix_spawnp(
      PyObject path,
      PyObject argv,
      PyObject env,
      @KeywordOnly @Default("()") PyObject file_actions,
      @KeywordOnly @Unset PyObject setpgroup,
      @KeywordOnly @Default("False") boolean resetids,
      @KeywordOnly @Default("False") boolean setsid,
      @KeywordOnly @Default("()") PyObject setsigmask,
      @KeywordOnly @Default("()") PyObject setsigdef,
      @KeywordOnly @Unset PyObject scheduler) {
    return SpawnCall.start(
        "posix_spawnp",
        path,
        argv,
        env,
        file_actions,
        setpgroup,
        resetids,
        setsid,
        setsigmask,
        setsigdef,
        true);
  }

  /** Change the niceness of this process and give the new one. */
  @BuiltinFunction
  static int nice(int increment) {
    return PosixErrors.getInt(() -> Processes.nice(increment));
  }

  /** The priority of a process, group or user. */
  @BuiltinFunction
  static int getpriority(@Named int which, @Named int who) {
    return PosixErrors.getInt(() -> Processes.getpriority(which, who));
  }

  /** Set the priority of a process, group or user. */
  @BuiltinFunction
  static void setpriority(@Named int which, @Named int who, @Named int priority) {
    PosixErrors.run(() -> Processes.setpriority(which, who, priority));
  }

  /** The times this process and its children used, in seconds. */
  @BuiltinFunction
  static PyObject times() {
    long[] ticks = PosixErrors.get(Processes::times);
    double second =
        typhon.runtime.host.SystemInfo.sysconf(HostConstants.get("sysconf_names", "SC_CLK_TCK"));
    PyObject[] values = new PyObject[ticks.length];
    for (int i = 0; i < ticks.length; i++) {
      values[i] = PyFloat.of(ticks[i] / second);
    }
    return Structs.TIMES.of(values);
  }

  /** The processors a process may run on. */
  @BuiltinFunction
  static PyObject sched_getaffinity(int pid) {
    byte[] mask = PosixErrors.get(() -> Processes.affinity(pid));
    PySet processors = new PySet();
    for (int i = 0; i < mask.length * 8; i++) {
      if ((mask[i / 8] >> i % 8 & 1) != 0) {
        processors.add(PyInt.of(i));
      }
    }
    return processors;
  }

  /** Set the processors a process may run on. */
  @BuiltinFunction
  static void sched_setaffinity(int pid, PyObject mask) {
    BigInteger bits = BigInteger.ZERO;
    for (PyObject item : Iteration.toArray(mask)) {
      int cpu = Numbers.indexAsCInt(item);
      if (cpu < 0) {
        throw Errors.valueError("negative CPU number");
      }
      bits = bits.setBit(cpu);
    }
    byte[] bytes = new byte[128];
    for (int i = 0; i < bytes.length * 8; i++) {
      bytes[i / 8] |= (byte) (bits.testBit(i) ? 1 << i % 8 : 0);
    }
    PosixErrors.run(() -> Processes.setAffinity(pid, bytes));
  }

  /** Let other threads run. */
  @BuiltinFunction
  static void sched_yield() {
    Thread.yield();
  }
}
