package typhon.runtime.host;

/**
 * Starting a process with posix_spawn. Collect what is wanted, then call {@link #start}; used by
 * one thread, once.
 *
 * <p>The JVM cannot fork: it has threads whose locks a child would inherit locked. What CPython
 * does between fork and exec must therefore be expressible here.
 */
public final class Spawn {
  private static final NativeFunction SPAWN = new NativeFunction("posix_spawn");
  private static final NativeFunction SPAWNP = new NativeFunction("posix_spawnp");
  private static final NativeFunction ATTR_INIT = new NativeFunction("posix_spawnattr_init");
  private static final NativeFunction ATTR_DESTROY = new NativeFunction("posix_spawnattr_destroy");
  private static final NativeFunction SET_FLAGS = new NativeFunction("posix_spawnattr_setflags");
  private static final NativeFunction SET_GROUP = new NativeFunction("posix_spawnattr_setpgroup");
  private static final NativeFunction SET_MASK = new NativeFunction("posix_spawnattr_setsigmask");
  private static final NativeFunction SET_DEFAULT =
      new NativeFunction("posix_spawnattr_setsigdefault");
  private static final NativeFunction ACTIONS_INIT =
      new NativeFunction("posix_spawn_file_actions_init");
  private static final NativeFunction ACTIONS_DESTROY =
      new NativeFunction("posix_spawn_file_actions_destroy");
  private static final NativeFunction ADD_OPEN =
      new NativeFunction("posix_spawn_file_actions_addopen");
  private static final NativeFunction ADD_CLOSE =
      new NativeFunction("posix_spawn_file_actions_addclose");
  private static final NativeFunction ADD_DUP2 =
      new NativeFunction("posix_spawn_file_actions_adddup2");
  private static final NativeFunction ADD_CHDIR =
      new NativeFunction("posix_spawn_file_actions_addchdir_np");
  private static final NativeFunction ADD_CLOSE_FROM =
      new NativeFunction("posix_spawn_file_actions_addclosefrom_np");

  private static final int OPAQUE_SIZE = 1024;
  private static final int RESETIDS = 1;
  private static final int SETPGROUP = 2;
  private static final int SETSIGDEF = 4;
  private static final int SETSIGMASK = 8;
  private static final int SETSID = Platform.HERE.isMac() ? 0x400 : 0x80;

  private final NativeScope scope = new NativeScope();
  private final NativeScope.Block actions = scope.block(OPAQUE_SIZE);
  private final NativeScope.Block attributes = scope.block(OPAQUE_SIZE);
  private int flags;

  /**
   * Begins. The child gets this thread's signal mask, less the signals that the JVM keeps to
   * itself.
   */
  public Spawn() {
    ACTIONS_INIT.checkCode(ACTIONS_INIT.call(actions.address));
    ATTR_INIT.checkCode(ATTR_INIT.call(attributes.address));
    mask(SignalMask.ofThread().without(SignalMask.QUIT));
  }

  public Spawn open(int fd, byte[] path, int openFlags, int mode) {
    ADD_OPEN.checkCode(ADD_OPEN.call(actions.address, fd, scope.string(path), openFlags, mode));
    return this;
  }

  public Spawn close(int fd) {
    ADD_CLOSE.checkCode(ADD_CLOSE.call(actions.address, fd));
    return this;
  }

  /** Duplicates a descriptor; also onto itself, which makes it inheritable. */
  public Spawn dup2(int from, int to) {
    ADD_DUP2.checkCode(ADD_DUP2.call(actions.address, from, to));
    return this;
  }

  /** Changes the directory of the child. */
  public Spawn chdir(byte[] path) {
    ADD_CHDIR.checkCode(ADD_CHDIR.call(actions.address, scope.string(path)));
    return this;
  }

  /** Closes all descriptors from {@code lowest} up; false if this system cannot. */
  public boolean closeFrom(int lowest) {
    if (!ADD_CLOSE_FROM.exists()) {
      return false;
    }
    ADD_CLOSE_FROM.checkCode(ADD_CLOSE_FROM.call(actions.address, lowest));
    return true;
  }

  public Spawn newSession() {
    flags |= SETSID;
    return this;
  }

  /** Puts the child into a process group, 0 for one of its own. */
  public Spawn group(int group) {
    flags |= SETPGROUP;
    SET_GROUP.checkCode(SET_GROUP.call(attributes.address, group));
    return this;
  }

  public Spawn resetIds() {
    flags |= RESETIDS;
    return this;
  }

  /** The signals blocked in the child. */
  public Spawn mask(SignalMask mask) {
    flags |= SETSIGMASK;
    SET_MASK.checkCode(SET_MASK.call(attributes.address, mask.copyTo(scope)));
    return this;
  }

  /** The signals whose default action the child starts with. */
  public Spawn defaults(SignalMask signals) {
    flags |= SETSIGDEF;
    SET_DEFAULT.checkCode(SET_DEFAULT.call(attributes.address, signals.copyTo(scope)));
    return this;
  }

  /**
   * Starts the process and answers its number.
   *
   * @param search look the name up on the path of this process
   * @throws HostError also if the program cannot be executed
   */
  public int start(byte[] path, byte[][] arguments, byte[][] environment, boolean search) {
    try (scope) {
      SET_FLAGS.checkCode(SET_FLAGS.call(attributes.address, flags));
      NativeScope.Block pid = scope.block(Integer.BYTES);
      NativeFunction function = search ? SPAWNP : SPAWN;
      long result =
          function.call(
              pid.address,
              scope.string(path),
              actions.address,
              attributes.address,
              scope.strings(arguments),
              scope.strings(environment));
      ACTIONS_DESTROY.call(actions.address);
      ATTR_DESTROY.call(attributes.address);
      function.checkCode(result);
      return pid.getInt(0);
    }
  }
}
