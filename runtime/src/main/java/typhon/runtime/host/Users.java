package typhon.runtime.host;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Users and groups: those of this process, and the system's databases. */
public final class Users {
  private static final NativeFunction GETUID = new NativeFunction("getuid");
  private static final NativeFunction GETEUID = new NativeFunction("geteuid");
  private static final NativeFunction GETGID = new NativeFunction("getgid");
  private static final NativeFunction GETEGID = new NativeFunction("getegid");
  private static final NativeFunction GETGROUPS = new NativeFunction("getgroups");
  private static final NativeFunction SETGROUPS = new NativeFunction("setgroups");
  private static final NativeFunction INITGROUPS = new NativeFunction("initgroups");
  private static final NativeFunction GETGROUPLIST = new NativeFunction("getgrouplist");
  private static final NativeFunction GETLOGIN = new NativeFunction("getlogin_r");
  private static final NativeFunction GETPWNAM = new NativeFunction("getpwnam_r");
  private static final NativeFunction GETPWUID = new NativeFunction("getpwuid_r");
  private static final NativeFunction GETGRNAM = new NativeFunction("getgrnam_r");
  private static final NativeFunction GETGRGID = new NativeFunction("getgrgid_r");
  private static final NativeFunction SETPWENT = new NativeFunction("setpwent");
  private static final NativeFunction GETPWENT = new NativeFunction("getpwent");
  private static final NativeFunction ENDPWENT = new NativeFunction("endpwent");
  private static final NativeFunction SETGRENT = new NativeFunction("setgrent");
  private static final NativeFunction GETGRENT = new NativeFunction("getgrent");
  private static final NativeFunction ENDGRENT = new NativeFunction("endgrent");

  /** The C library walks a database with one position for the whole process. */
  private static final ReentrantLock WALK = new ReentrantLock();

  private static final boolean MAC = Platform.HERE.isMac();
  private static final int RECORD = 128;
  private static final int FIRST_BUFFER = 4096;
  private static final int LAST_BUFFER = 1 << 24;

  private Users() {}

  /** An entry of the user database. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record User(
      byte[] name, byte[] password, int uid, int gid, byte[] info, byte[] home, byte[] shell) {}

  /** An entry of the group database. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  public record Group(byte[] name, byte[] password, int gid, List<byte[]> members) {}

  public static int uid() {
    return Identity.user(false, GETUID);
  }

  public static int effectiveUid() {
    return Identity.user(true, GETEUID);
  }

  public static int gid() {
    return Identity.group(false, GETGID);
  }

  public static int effectiveGid() {
    return Identity.group(true, GETEGID);
  }

  /**
   * Changes an identity: {@code setuid}, {@code setgid}, {@code seteuid}, {@code setegid} take one
   * argument, {@code setreuid}, {@code setregid} two, {@code setresuid}, {@code setresgid} three.
   */
  public static void change(String function, int a, int b, int c) {
    new NativeFunction(function).check(a, b, c);
  }

  public static int[] groups() {
    int count = GETGROUPS.check(0, 0);
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(count * Integer.BYTES);
      return ints(block, GETGROUPS.check(count, block.address));
    }
  }

  public static void setGroups(int[] groups) {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(groups.length * Integer.BYTES);
      for (int i = 0; i < groups.length; i++) {
        block.buffer.putInt(i * Integer.BYTES, groups[i]);
      }
      SETGROUPS.check(groups.length, block.address);
    }
  }

  public static void initGroups(byte[] user, int gid) {
    try (NativeScope scope = new NativeScope()) {
      INITGROUPS.check(scope.string(user), gid);
    }
  }

  /** The groups a user belongs to, {@code gid} among them. */
  public static int[] groupList(byte[] user, int gid) {
    for (int most = 64; ; most *= 4) {
      try (NativeScope scope = new NativeScope()) {
        NativeScope.Block count = scope.block(Integer.BYTES);
        count.buffer.putInt(0, most);
        NativeScope.Block block = scope.block(most * Integer.BYTES);
        long result = GETGROUPLIST.call(scope.string(user), gid, block.address, count.address);
        if ((int) result != -1) {
          return ints(block, count.getInt(0));
        }
      }
    }
  }

  private static int[] ints(NativeScope.Block block, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = block.getInt(i * Integer.BYTES);
    }
    return values;
  }

  public static byte[] login() {
    try (NativeScope scope = new NativeScope()) {
      NativeScope.Block block = scope.block(FIRST_BUFFER);
      GETLOGIN.checkCode(GETLOGIN.call(block.address, FIRST_BUFFER));
      return block.string();
    }
  }

  /** A user by name, null if there is none. */
  public static User user(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      long record = find(scope, GETPWNAM, scope.string(name));
      return record == 0 ? null : user(record);
    }
  }

  public static User user(int uid) {
    try (NativeScope scope = new NativeScope()) {
      long record = find(scope, GETPWUID, uid);
      return record == 0 ? null : user(record);
    }
  }

  public static Group group(byte[] name) {
    try (NativeScope scope = new NativeScope()) {
      long record = find(scope, GETGRNAM, scope.string(name));
      return record == 0 ? null : group(record);
    }
  }

  public static Group group(int gid) {
    try (NativeScope scope = new NativeScope()) {
      long record = find(scope, GETGRGID, gid);
      return record == 0 ? null : group(record);
    }
  }

  /** The address of the record, 0 if there is none. */
  private static long find(NativeScope scope, NativeFunction function, long key) {
    NativeScope.Block record = scope.block(RECORD);
    NativeScope.Block found = scope.block(Long.BYTES);
    for (int size = FIRST_BUFFER; ; size *= 4) {
      NativeScope.Block buffer = scope.block(size);
      int code = (int) function.call(key, record.address, buffer.address, size, found.address);
      if (code != Errno.ERANGE || size >= LAST_BUFFER) {
        // Some systems tell a missing entry as an error.
        boolean missing =
            code == Errno.ENOENT
                || code == Errno.ESRCH
                || code == Errno.EBADF
                || code == Errno.EPERM;
        if (!missing) {
          function.checkCode(code);
        }
        return missing ? 0 : found.getLong(0);
      }
    }
  }

  public static List<User> allUsers() {
    List<User> users = new ArrayList<>();
    WALK.lock();
    try {
      SETPWENT.call();
      for (long at = GETPWENT.call(); at != 0; at = GETPWENT.call()) {
        users.add(user(at));
      }
      ENDPWENT.call();
    } finally {
      WALK.unlock();
    }
    return users;
  }

  public static List<Group> allGroups() {
    List<Group> groups = new ArrayList<>();
    WALK.lock();
    try {
      SETGRENT.call();
      for (long at = GETGRENT.call(); at != 0; at = GETGRENT.call()) {
        groups.add(group(at));
      }
      ENDGRENT.call();
    } finally {
      WALK.unlock();
    }
    return groups;
  }

  private static User user(long address) {
    var b = Libc.view(address, RECORD);
    int info = MAC ? 40 : 24;
    return new User(
        Libc.string(b.getLong(0)),
        Libc.string(b.getLong(8)),
        b.getInt(16),
        b.getInt(20),
        Libc.string(b.getLong(info)),
        Libc.string(b.getLong(info + 8)),
        Libc.string(b.getLong(info + 16)));
  }

  private static Group group(long address) {
    var b = Libc.view(address, RECORD);
    List<byte[]> members = new ArrayList<>();
    for (long at = b.getLong(24); ; at += Long.BYTES) {
      byte[] member = Libc.string(Libc.view(at, Long.BYTES).getLong(0));
      if (member == null) {
        break;
      }
      members.add(member);
    }
    return new Group(Libc.string(b.getLong(0)), Libc.string(b.getLong(8)), b.getInt(16), members);
  }
}
