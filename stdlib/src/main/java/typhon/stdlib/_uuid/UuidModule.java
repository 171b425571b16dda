package typhon.stdlib._uuid;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.stdlib.time.LocalClock;

/** UUIDs of the time and a random node, as libuuid makes them. */
@BuiltinModule(name = "_uuid")
public final class UuidModule {
  @BuiltinConstant static final int has_uuid_generate_time_safe = 1;
  @BuiltinConstant static final int has_stable_extractable_node = 0;

  /** 100 ns steps from 1582-10-15 to 1970-01-01. */
  private static final long EPOCH = 0x01B21DD213814000L;

  /** Other processes may make the same: no daemon is asked. */
  private static final int NOT_SAFE = -1;

  private static final AtomicLong LAST = new AtomicLong();

  private UuidModule() {}

  /** Node and clock sequence: random, and the same for the life of the process. */
  private static final class Node {
    static final long BITS = bits();

    private static long bits() {
      long random = new SecureRandom().nextLong();
      // Variant 1, and the multicast bit of a node that is no hardware address.
      return random & 0x3FFFFFFFFFFFFFFFL | 0x8000010000000000L;
    }
  }

  /** (bytes, -1): another process may get the same. */
  @BuiltinFunction
  static PyObject generate_time_safe() {
    long now = LocalClock.nanos() / 100 + EPOCH;
    long time = LAST.updateAndGet(last -> Math.max(now, last + 1));
    long high = time << 32 | (time >>> 16 & 0xFFFF0000L) | 0x1000 | time >>> 48 & 0x0FFF;
    byte[] bytes = ByteBuffer.allocate(16).putLong(high).putLong(Node.BITS).array();
    return PyTuple.of(PyBytes.of(bytes), PyInt.of(NOT_SAFE));
  }
}
