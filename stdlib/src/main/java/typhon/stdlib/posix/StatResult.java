package typhon.stdlib.posix;

import java.math.BigInteger;
import typhon.runtime.host.FileStatus;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.StructType;

/** {@code os.stat_result}. */
final class StatResult {
  static final StructType TYPE =
      new StructType(
          "os",
          "stat_result",
          "The result of stat, fstat and lstat.",
          10,
          true,
          "st_mode",
          "st_ino",
          "st_dev",
          "st_nlink",
          "st_uid",
          "st_gid",
          "st_size",
          null,
          null,
          null,
          "st_atime",
          "st_mtime",
          "st_ctime",
          "st_atime_ns",
          "st_mtime_ns",
          "st_ctime_ns",
          "st_blksize",
          "st_blocks",
          "st_rdev");

  private static final long NANOS = 1_000_000_000L;

  private StatResult() {}

  static PyObject of(FileStatus s) {
    return TYPE.of(
        PyInt.of(s.mode()),
        unsigned(s.inode()),
        unsigned(s.device()),
        PyInt.of(s.links()),
        PyInt.of(s.uid()),
        PyInt.of(s.gid()),
        PyInt.of(s.size()),
        PyInt.of(s.accessed().seconds()),
        PyInt.of(s.modified().seconds()),
        PyInt.of(s.changed().seconds()),
        seconds(s.accessed()),
        seconds(s.modified()),
        seconds(s.changed()),
        nanos(s.accessed()),
        nanos(s.modified()),
        nanos(s.changed()),
        PyInt.of(s.blockSize()),
        PyInt.of(s.blocks()),
        unsigned(s.rawDevice()));
  }

  private static PyInt unsigned(long value) {
    return value >= 0 ? PyInt.of(value) : PyInt.of(new BigInteger(Long.toUnsignedString(value)));
  }

  private static PyObject seconds(FileStatus.Time t) {
    return PyFloat.of(t.seconds() + 1e-9 * t.nanos());
  }

  private static PyObject nanos(FileStatus.Time t) {
    return PyInt.of(t.seconds() * NANOS + t.nanos());
  }
}
