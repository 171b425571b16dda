package typhon.stdlib.posix;

import java.nio.charset.StandardCharsets;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.host.FileAttributes;
import typhon.runtime.host.Scheduling;
import typhon.runtime.host.Terminal;
import typhon.runtime.object.Buffers;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Numbers;

/** Functions of {@code posix} for extended attributes, parts of files, ids and the scheduler. */
@BuiltinMethods(PosixModule.class)
public final class AttributeFunctions {
  private AttributeFunctions() {}

  private static FileAttributes.Target target(PathArgument path, boolean follows, String function) {
    boolean isOpen = path.bytes() == null;
    if (isOpen && !follows) {
      throw Errors.valueError(function + ": cannot use fd and follow_symlinks together");
    }
    return new FileAttributes.Target(path.bytes(), path.descriptor(), follows);
  }

  private static byte[] attribute(String function, PyObject name) {
    return PathArgument.of(function, "attribute", name).bytes();
  }

  /** The value of an extended attribute of a file. */
  @BuiltinFunction
  static PyObject getxattr(
      @Named PyObject path,
      @Named PyObject attribute,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument given = PathArgument.orDescriptor("getxattr", "path", path);
    FileAttributes.Target target = target(given, follow_symlinks, "getxattr");
    byte[] name = attribute("getxattr", attribute);
    return PyBytes.of(PosixErrors.get(() -> FileAttributes.get(target, name), given.given()));
  }

  /** Set an extended attribute of a file. */
  @BuiltinFunction
  static void setxattr(
      @Named PyObject path,
      @Named PyObject attribute,
      @Named PyObject value,
      @Named @Default("0") int flags,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument given = PathArgument.orDescriptor("setxattr", "path", path);
    FileAttributes.Target target = target(given, follow_symlinks, "setxattr");
    byte[] name = attribute("setxattr", attribute);
    byte[] bytes = Buffers.bytesOf(value);
    PosixErrors.run(() -> FileAttributes.set(target, name, bytes, flags), given.given());
  }

  /** Take an extended attribute away from a file. */
  @BuiltinFunction
  static void removexattr(
      @Named PyObject path,
      @Named PyObject attribute,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument given = PathArgument.orDescriptor("removexattr", "path", path);
    FileAttributes.Target target = target(given, follow_symlinks, "removexattr");
    byte[] name = attribute("removexattr", attribute);
    PosixErrors.run(() -> FileAttributes.remove(target, name), given.given());
  }

  /** The names of a file's extended attributes. */
  @BuiltinFunction
  static PyObject listxattr(
      @Named @Default("None") PyObject path,
      @KeywordOnly @Default("True") boolean follow_symlinks) {
    PathArgument p = PathArgument.orNone("listxattr", "path", path);
    FileAttributes.Target target = target(p, follow_symlinks, "listxattr");
    byte[] names = PosixErrors.get(() -> FileAttributes.list(target), p.given());
    PyList list = new PyList();
    int start = 0;
    for (int i = 0; i < names.length; i++) {
      if (names[i] == 0) {
        list.append(
            typhon.runtime.object.PyStr.of(
                new String(names, start, i - start, StandardCharsets.UTF_8)));
        start = i + 1;
      }
    }
    return list;
  }

  /** Lock, test or unlock a part of a file, from the position on. */
  @BuiltinFunction
  static void lockf(int fd, int command, long length) {
    PosixErrors.run(() -> FileAttributes.lock(fd, command, length));
  }

  private static PyObject ids(long[] ids) {
    return PyTuple.of(PyInt.of(ids[0]), PyInt.of(ids[1]), PyInt.of(ids[2]));
  }

  /** The real, effective and saved user. */
  @BuiltinFunction
  static PyObject getresuid() {
    return ids(PosixErrors.get(Scheduling::userIds));
  }

  /** The real, effective and saved group. */
  @BuiltinFunction
  static PyObject getresgid() {
    return ids(PosixErrors.get(Scheduling::groupIds));
  }

  private static int id(PyObject value, String kind) {
    PyInt number = Numbers.index(value);
    if (number.bigValue().bitLength() > 32) {
      throw Errors.overflowError(kind + " is out of range");
    }
    return number.bigValue().intValue();
  }

  /** Set the real, effective and saved user; -1 leaves one as it is. */
  @BuiltinFunction
  static void setresuid(PyObject ruid, PyObject euid, PyObject suid) {
    int real = id(ruid, "uid");
    int effective = id(euid, "uid");
    int saved = id(suid, "uid");
    PosixErrors.run(() -> Scheduling.setUserIds(real, effective, saved));
  }

  /** Set the real, effective and saved group; -1 leaves one as it is. */
  @BuiltinFunction
  static void setresgid(PyObject rgid, PyObject egid, PyObject sgid) {
    int real = id(rgid, "gid");
    int effective = id(egid, "gid");
    int saved = id(sgid, "gid");
    PosixErrors.run(() -> Scheduling.setGroupIds(real, effective, saved));
  }

  /** The highest priority under a policy. */
  @BuiltinFunction
  static int sched_get_priority_max(@Named int policy) {
    return PosixErrors.getInt(() -> Scheduling.maxPriority(policy));
  }

  /** The lowest priority under a policy. */
  @BuiltinFunction
  static int sched_get_priority_min(@Named int policy) {
    return PosixErrors.getInt(() -> Scheduling.minPriority(policy));
  }

  /** The policy of a process; 0 is this one. */
  @BuiltinFunction
  static int sched_getscheduler(int pid) {
    return PosixErrors.getInt(() -> Scheduling.policy(pid));
  }

  /** The length of a process's turn, in seconds. */
  @BuiltinFunction
  static PyObject sched_rr_get_interval(int pid) {
    return PyFloat.of(PosixErrors.get(() -> Scheduling.interval(pid)));
  }

  /** Open a pseudo terminal; returns its descriptor. */
  @BuiltinFunction
  static int posix_openpt(int oflag) {
    return PosixErrors.getInt(() -> Terminal.openMaster(oflag));
  }

  /** Let the user have the slave of a pseudo terminal. */
  @BuiltinFunction
  static void grantpt(PyObject fd) {
    int descriptor = FileDescriptorArgument.of(fd);
    PosixErrors.run(() -> Terminal.grant(descriptor));
  }

  /** Let the slave of a pseudo terminal be opened. */
  @BuiltinFunction
  static void unlockpt(PyObject fd) {
    int descriptor = FileDescriptorArgument.of(fd);
    PosixErrors.run(() -> Terminal.unlock(descriptor));
  }

  /** The name of the slave of a pseudo terminal. */
  @BuiltinFunction
  static PyObject ptsname(PyObject fd) {
    int descriptor = FileDescriptorArgument.of(fd);
    return PathArgument.text(PosixErrors.get(() -> Terminal.slaveName(descriptor)));
  }
}
