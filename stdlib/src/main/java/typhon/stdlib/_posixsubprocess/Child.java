package typhon.stdlib._posixsubprocess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.host.Descriptors;
import typhon.runtime.host.Directories;
import typhon.runtime.host.Environment;
import typhon.runtime.host.Errno;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.HostError;
import typhon.runtime.host.Processes;
import typhon.runtime.host.SignalMask;
import typhon.runtime.host.Spawn;

/**
 * What a child process is to be like. CPython does these things between fork and exec
 * (_posixsubprocess.c child_exec); here they are file actions of posix_spawn. Used by one thread.
 */
final class Child {
  private static final int STREAMS = 3;
  private static final int SIGPIPE = 13;
  private static final int SIGXFSZ = 25;

  private final byte[][] executables;
  private final byte[][] arguments;
  private final byte[][] environment;
  private final int[] streams = new int[STREAMS];

  /** Copies of descriptors that stood where another stream goes; closed after the start. */
  private final List<Integer> copies = new ArrayList<>();

  private int[] kept = {};
  private boolean closesOthers;
  private byte[] folder;
  private boolean restoresSignals;
  private boolean newSession;
  private int group = -1;

  Child(byte[][] executables, byte[][] arguments, byte[][] environment) {
    this.executables = executables;
    this.arguments = arguments;
    this.environment =
        environment == null ? Environment.entries().toArray(byte[][]::new) : environment;
  }

  /** The descriptors that become the child's standard streams; -1 leaves the parent's. */
  Child streams(int in, int out, int error) {
    streams[0] = in;
    streams[1] = out;
    streams[2] = error;
    return this;
  }

  Child keep(int[] descriptors, boolean closeOthers) {
    kept = descriptors;
    closesOthers = closeOthers;
    return this;
  }

  Child folder(byte[] path) {
    folder = path;
    return this;
  }

  void restoreSignals() {
    restoresSignals = true;
  }

  void newSession() {
    newSession = true;
  }

  void group(int number) {
    group = number;
  }

  /**
   * Starts the first executable that exists. A failure is written to the pipe that the caller
   * reads, as CPython's child does; the number answered then is of no child.
   */
  int start(int errorPipe) {
    int failure = folderFailure();
    if (failure != 0) {
      report(errorPipe, failure, "noexec:chdir");
      return Processes.getpid();
    }
    try {
      moveAside();
      return startFirst(errorPipe);
    } catch (HostError e) {
      report(errorPipe, e.errno(), "");
      return Processes.getpid();
    } finally {
      copies.forEach(Descriptors::close);
    }
  }

  private int folderFailure() {
    if (folder == null) {
      return 0;
    }
    try {
      int flags = HostConstants.get("os", "O_DIRECTORY") | HostConstants.get("os", "O_CLOEXEC");
      Descriptors.close(Descriptors.open(folder, flags, 0));
      return 0;
    } catch (HostError e) {
      return e.errno();
    }
  }

  /** A stream's descriptor must not stand where an earlier stream goes. */
  private void moveAside() {
    for (int i = 1; i < STREAMS; i++) {
      if (streams[i] >= 0 && streams[i] < i) {
        streams[i] = Descriptors.dup(streams[i]);
        copies.add(streams[i]);
      }
    }
  }

  private int startFirst(int errorPipe) {
    int saved = 0;
    int last = Errno.ENOENT;
    for (byte[] executable : executables) {
      try {
        return spawn(errorPipe).start(executable, arguments, environment, false);
      } catch (HostError e) {
        last = e.errno();
        if (saved == 0 && last != Errno.ENOENT && last != Errno.ENOTDIR) {
          saved = last;
        }
      }
    }
    throw new HostError(saved != 0 ? saved : last, "posix_spawn");
  }

  private Spawn spawn(int errorPipe) {
    Spawn spawn = new Spawn();
    if (restoresSignals) {
      spawn.defaults(SignalMask.of(SIGPIPE, SIGXFSZ));
    }
    if (newSession) {
      spawn.newSession();
    }
    if (group >= 0) {
      spawn.group(group);
    }
    for (int i = 0; i < STREAMS; i++) {
      if (streams[i] >= 0) {
        spawn.dup2(streams[i], i);
      }
    }
    closeInChild(spawn, errorPipe);
    if (folder != null) {
      spawn.chdir(folder);
    }
    return spawn;
  }

  /**
   * Descriptors made by Python or the JVM close by themselves; what was made inheritable is closed
   * here.
   */
  private void closeInChild(Spawn spawn, int errorPipe) {
    for (int fd : kept) {
      if (fd != errorPipe) {
        spawn.dup2(fd, fd);
      }
    }
    if (!closesOthers) {
      return;
    }
    for (int fd : openDescriptors()) {
      if (fd >= STREAMS && !contains(kept, fd) && isInheritable(fd)) {
        spawn.close(fd);
      }
    }
  }

  private static boolean isInheritable(int fd) {
    try {
      return Descriptors.isInheritable(fd);
    } catch (HostError closedMeanwhile) {
      return false;
    }
  }

  private static boolean contains(int[] numbers, int number) {
    return Arrays.stream(numbers).anyMatch(n -> n == number);
  }

  private static int[] openDescriptors() {
    List<byte[]> names = Directories.list("/dev/fd".getBytes(StandardCharsets.US_ASCII));
    return names.stream()
        .map(name -> new String(name, StandardCharsets.US_ASCII))
        .filter(name -> name.chars().allMatch(Character::isDigit))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static void report(int errorPipe, int errno, String where) {
    byte[] text =
        ("OSError:" + Integer.toHexString(errno) + ":" + where).getBytes(StandardCharsets.US_ASCII);
    Descriptors.write(errorPipe, text, 0, text.length);
  }
}
