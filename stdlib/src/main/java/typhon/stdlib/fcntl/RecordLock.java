package typhon.stdlib.fcntl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Platform;

/** The command and the {@code struct flock} of a lock on a part of a file. */
record RecordLock(int command, byte[] structure) {
  private static final int SIZE = 32;

  static RecordLock of(int operation, long length, long start, int whence) {
    short type;
    if ((operation & constant("LOCK_UN")) != 0) {
      type = (short) constant("F_UNLCK");
    } else if ((operation & constant("LOCK_SH")) != 0) {
      type = (short) constant("F_RDLCK");
    } else if ((operation & constant("LOCK_EX")) != 0) {
      type = (short) constant("F_WRLCK");
    } else {
      throw Errors.valueError("unrecognized lockf argument");
    }
    boolean waits = (operation & constant("LOCK_NB")) == 0;
    ByteBuffer flock = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
    if (Platform.HERE.isMac()) {
      flock.putLong(0, start).putLong(8, length).putShort(20, type).putShort(22, (short) whence);
    } else {
      flock.putShort(0, type).putShort(2, (short) whence).putLong(8, start).putLong(16, length);
    }
    return new RecordLock(constant(waits ? "F_SETLKW" : "F_SETLK"), flock.array());
  }

  private static int constant(String name) {
    return HostConstants.get("fcntl", name);
  }
}
