package typhon.stdlib.posix;

import typhon.runtime.object.StructType;

/** The struct sequence types of {@code posix} besides stat_result. */
final class Structs {
  static final StructType STATVFS =
      new StructType(
          "os",
          "statvfs_result",
          "The result of statvfs and fstatvfs.",
          10,
          true,
          "f_bsize",
          "f_frsize",
          "f_blocks",
          "f_bfree",
          "f_bavail",
          "f_files",
          "f_ffree",
          "f_favail",
          "f_flag",
          "f_namemax",
          "f_fsid");

  static final StructType TERMINAL_SIZE =
      new StructType(
          "os", "terminal_size", "Columns and lines of a terminal.", 2, true, "columns", "lines");

  static final StructType TIMES =
      new StructType(
          "posix",
          "times_result",
          "Process times.",
          5,
          true,
          "user",
          "system",
          "children_user",
          "children_system",
          "elapsed");

  static final StructType WAITID =
      new StructType(
          "posix",
          "waitid_result",
          "The result of waitid.",
          5,
          true,
          "si_pid",
          "si_uid",
          "si_signo",
          "si_status",
          "si_code");

  static final StructType UNAME =
      new StructType(
          "posix",
          "uname_result",
          "Names of the system.",
          5,
          true,
          "sysname",
          "nodename",
          "release",
          "version",
          "machine");

  private Structs() {}
}
