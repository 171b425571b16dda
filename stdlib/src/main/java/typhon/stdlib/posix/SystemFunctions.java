package typhon.stdlib.posix;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.SystemInfo;
import typhon.runtime.host.Terminal;
import typhon.runtime.host.Users;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;

/** Functions of {@code posix} about the system, its users and terminals. */
@BuiltinMethods(PosixModule.class)
public final class SystemFunctions {
  private SystemFunctions() {}

  /** Names of the system. */
  @BuiltinFunction
  static PyObject uname() {
    byte[][] names = PosixErrors.get(SystemInfo::uname);
    PyObject[] values = new PyObject[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = PathArgument.text(names[i]);
    }
    return Structs.UNAME.of(values);
  }

  /** A number of the system's configuration. */
  @BuiltinFunction
  static long sysconf(PyObject name) {
    int number = ConfNames.number("sysconf_names", name);
    return PosixErrors.get(() -> SystemInfo.sysconf(number));
  }

  /** A text of the system's configuration, or None. */
  @BuiltinFunction
  static PyObject confstr(PyObject name) {
    int number = ConfNames.number("confstr_names", name);
    byte[] text = PosixErrors.get(() -> SystemInfo.confstr(number));
    return text == null ? PyNone.NONE : PathArgument.text(text);
  }

  /** The system's load over 1, 5 and 15 minutes. */
  @BuiltinFunction
  static PyObject getloadavg() {
    double[] load = PosixErrors.get(SystemInfo::load);
    return PyTuple.of(PyFloat.of(load[0]), PyFloat.of(load[1]), PyFloat.of(load[2]));
  }

  /** Random bytes from the kernel. */
  @BuiltinFunction
  static PyObject getrandom(@Named int size, @Named @Default("0") int flags) {
    return PyBytes.of(PosixErrors.get(() -> SystemInfo.random(size, flags)));
  }

  /** The name of the user at the terminal. */
  @BuiltinFunction
  static PyObject getlogin() {
    return PathArgument.text(PosixErrors.get(Users::login));
  }

  /** The user's number. */
  @BuiltinFunction
  static int getuid() {
    return Users.uid();
  }

  /** The number of the user whose rights the process has. */
  @BuiltinFunction
  static int geteuid() {
    return Users.effectiveUid();
  }

  /** The group's number. */
  @BuiltinFunction
  static int getgid() {
    return Users.gid();
  }

  /** The number of the group whose rights the process has. */
  @BuiltinFunction
  static int getegid() {
    return Users.effectiveGid();
  }

  /** The further groups of the process. */
  @BuiltinFunction
  static PyObject getgroups() {
    return numbers(PosixErrors.get(Users::groups));
  }

  private static PyObject numbers(int[] values) {
    PyList list = new PyList();
    for (int value : values) {
      list.append(PyInt.of(value));
    }
    return list;
  }

  /** Set the further groups of the process. */
  @BuiltinFunction
  static void setgroups(PyObject groups) {
    PyObject[] items = Iteration.toArray(groups);
    int[] numbers = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      numbers[i] = Numbers.indexAsCInt(items[i]);
    }
    PosixErrors.run(() -> Users.setGroups(numbers));
  }

  /** The groups a user belongs to. */
  @BuiltinFunction
  static PyObject getgrouplist(PyObject user, int group) {
    byte[] name = PathArgument.of("getgrouplist", "user", user).bytes();
    return numbers(PosixErrors.get(() -> Users.groupList(name, group)));
  }

  /** Set the further groups of the process to those of a user. */
  @BuiltinFunction
  static void initgroups(PyObject username, int gid) {
    byte[] name = PathArgument.of("initgroups", "username", username).bytes();
    PosixErrors.run(() -> Users.initGroups(name, gid));
  }

  /** Set the user. */
  @BuiltinFunction
  static void setuid(int uid) {
    PosixErrors.run(() -> Users.change("setuid", uid, 0, 0));
  }

  /** Set the user whose rights the process has. */
  @BuiltinFunction
  static void seteuid(int euid) {
    PosixErrors.run(() -> Users.change("seteuid", euid, 0, 0));
  }

  /** Set the group. */
  @BuiltinFunction
  static void setgid(int gid) {
    PosixErrors.run(() -> Users.change("setgid", gid, 0, 0));
  }

  /** Set the group whose rights the process has. */
  @BuiltinFunction
  static void setegid(int egid) {
    PosixErrors.run(() -> Users.change("setegid", egid, 0, 0));
  }

  /** Set real and effective user. */
  @BuiltinFunction
  static void setreuid(int ruid, int euid) {
    PosixErrors.run(() -> Users.change("setreuid", ruid, euid, 0));
  }

  /** Set real and effective group. */
  @BuiltinFunction
  static void setregid(int rgid, int egid) {
    PosixErrors.run(() -> Users.change("setregid", rgid, egid, 0));
  }

  /** The size of a terminal. */
  @BuiltinFunction
  static PyObject get_terminal_size(@Unset PyObject fd) {
    int number = fd == null ? 1 : Numbers.indexAsCInt(fd);
    int[] size = PosixErrors.get(() -> Terminal.getSize(number));
    return Structs.TERMINAL_SIZE.of(PyInt.of(size[0]), PyInt.of(size[1]));
  }

  /** The name of the terminal at a descriptor. */
  @BuiltinFunction
  static PyObject ttyname(int fd) {
    return PathArgument.text(PosixErrors.get(() -> Terminal.name(fd)));
  }

  /** The name of the controlling terminal. */
  @BuiltinFunction
  static PyObject ctermid() {
    return PathArgument.text(PosixErrors.get(Terminal::controlling));
  }

  /** The process group in the foreground of a terminal. */
  @BuiltinFunction
  static int tcgetpgrp(int fd) {
    return PosixErrors.getInt(() -> Terminal.getGroup(fd));
  }

  /** Put a process group into the foreground of a terminal. */
  @BuiltinFunction
  static void tcsetpgrp(int fd, int pgid) {
    PosixErrors.run(() -> Terminal.setGroup(fd, pgid));
  }

  /** Open a pseudo-terminal: (master, slave). */
  @BuiltinFunction
  static PyObject openpty() {
    int[] pair = PosixErrors.get(Terminal::open);
    Descriptors.setInheritable(pair[0], false);
    Descriptors.setInheritable(pair[1], false);
    return PyTuple.of(PyInt.of(pair[0]), PyInt.of(pair[1]));
  }

  /** The major number of a device. */
  @BuiltinFunction
  static long major(long device) {
    return device >>> 8 & 0xfff | device >>> 32 & ~0xfffL;
  }

  /** The minor number of a device. */
  @BuiltinFunction
  static long minor(long device) {
    return device & 0xff | device >>> 12 & ~0xffL & 0xffffffffL;
  }

  /** A device number of its major and minor parts. */
  @BuiltinFunction
  static long makedev(long major, long minor) {
    return (minor & 0xff) | (major & 0xfff) << 8 | (minor & ~0xffL) << 12 | (major & ~0xfffL) << 32;
  }
}
