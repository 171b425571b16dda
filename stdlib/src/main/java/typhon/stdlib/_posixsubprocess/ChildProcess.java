package typhon.stdlib._posixsubprocess;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import typhon.runtime.error.Errors;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Environment;
import typhon.runtime.host.Errno;
import typhon.runtime.host.FileStatus;
import typhon.runtime.host.Files;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.SignalMask;
import typhon.runtime.host.Spawn;
import typhon.runtime.object.PyByteSequence;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Iteration;
import typhon.runtime.text.codec.FileSystemCodec;

/** A program about to be started; used by one thread. */
final class ChildProcess {
  final Set<Integer> keep = new TreeSet<>();

  /** The descriptors that become 0, 1 and 2 of the child; -1: as they are. */
  final int[] standard = {-1, -1, -1};

  boolean closeOthers;
  boolean restoreSignals;
  boolean newSession;
  int group;
  PyObject directory = PyNone.NONE;
  PyObject environment = PyNone.NONE;
  private final PyObject[] arguments;
  private final PyObject[] executables;

  ChildProcess(PyObject arguments, PyObject[] executables) {
    this.arguments = Iteration.toArray(arguments);
    this.executables = executables;
  }

  private static byte[] bytes(PyObject text) {
    byte[] bytes =
        text instanceof PyByteSequence b
            ? b.snapshot()
            : text instanceof PyStr s ? FileSystemCodec.encode(s.text()) : null;
    if (bytes == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + text.type().name());
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return bytes;
  }

  private static byte[][] all(PyObject[] texts) {
    byte[][] result = new byte[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      result[i] = bytes(texts[i]);
    }
    return result;
  }

  /** Tries the executables in order and gives the number of the new process. */
  int start() {
    byte[][] argv = all(arguments);
    byte[][] env =
        environment == PyNone.NONE
            ? Environment.entries().toArray(new byte[0][])
            : all(Iteration.toArray(environment));
    byte[] cwd = directory == PyNone.NONE ? null : bytes(directory);
    if (cwd != null) {
      requireDirectory(cwd);
    }
    int errno = Errno.ENOENT;
    for (PyObject executable : executables) {
      try {
        return prepare(cwd).start(bytes(executable), argv, env, false);
      } catch (HostError e) {
        // As execvp: what is not there or not ours is passed over, the most telling error wins.
        if (e.errno() != Errno.ENOENT && e.errno() != Errno.ENOTDIR) {
          errno = e.errno();
        }
      }
    }
    throw Errors.osError(errno, arguments.length > 0 ? arguments[0] : PyNone.NONE);
  }

  private void requireDirectory(byte[] cwd) {
    FileStatus status;
    try {
      status = Files.stat(cwd);
    } catch (HostError e) {
      throw Errors.osError(e.errno(), directory);
    }
    if (!status.isDirectory()) {
      throw Errors.osError(Errno.ENOTDIR, directory);
    }
  }

  private Spawn prepare(byte[] cwd) {
    Spawn spawn = new Spawn();
    standardStreams(spawn);
    if (closeOthers && (!keep.isEmpty() || !spawn.closeFrom(3))) {
      closeAllBut(spawn);
    }
    for (int fd : keep) {
      if (fd > 2) {
        spawn.dup2(fd, fd);
      }
    }
    if (cwd != null) {
      spawn.chdir(cwd);
    }
    if (restoreSignals) {
      spawn.defaults(
          SignalMask.of(HostConstants.get("signal", "SIGPIPE"), HostConstants.get("signal", "SIGXFSZ")));
    }
    if (newSession) {
      spawn.newSession();
    }
    if (group >= 0) {
      spawn.group(group);
    }
    return spawn;
  }

  /** A source among 0 to 2 could be overwritten before it is read: it is moved up first. */
  private void standardStreams(Spawn spawn) {
    int[] from = standard.clone();
    for (int i = 0; i < from.length; i++) {
      if (from[i] >= 0 && from[i] < i) {
        from[i] = Descriptors.dup(from[i]);
      }
    }
    for (int i = 0; i < from.length; i++) {
      if (from[i] >= 0) {
        spawn.dup2(from[i], i);
      }
    }
  }

  private void closeAllBut(Spawn spawn) {
    ArrayList<Integer> open = new ArrayList<>();
    String[] names = new File("/proc/self/fd").list();
    if (names == null) {
      names = new File("/dev/fd").list();
    }
    for (String name : names == null ? new String[0] : names) {
      if (name.getBytes(StandardCharsets.US_ASCII).length > 0 && Character.isDigit(name.charAt(0))) {
        open.add(Integer.valueOf(name));
      }
    }
    for (int fd : open) {
      if (fd > 2 && !keep.contains(fd)) {
        spawn.close(fd);
      }
    }
  }
}
