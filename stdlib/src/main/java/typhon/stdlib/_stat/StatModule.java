package typhon.stdlib._stat;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;

/** Constants and functions to interpret the results of os.stat(). */
@BuiltinModule(name = "_stat")
public final class StatModule {
  @BuiltinConstant static final long SF_APPEND = 262144L;
  @BuiltinConstant static final long SF_ARCHIVED = 65536L;
  @BuiltinConstant static final long SF_DATALESS = 1073741824L;
  @BuiltinConstant static final long SF_FIRMLINK = 8388608L;
  @BuiltinConstant static final long SF_IMMUTABLE = 131072L;
  @BuiltinConstant static final long SF_NOUNLINK = 1048576L;
  @BuiltinConstant static final long SF_SETTABLE = 4294901760L;
  @BuiltinConstant static final long SF_SNAPSHOT = 2097152L;
  @BuiltinConstant static final long ST_ATIME = 7L;
  @BuiltinConstant static final long ST_CTIME = 9L;
  @BuiltinConstant static final long ST_DEV = 2L;
  @BuiltinConstant static final long ST_GID = 5L;
  @BuiltinConstant static final long ST_INO = 1L;
  @BuiltinConstant static final long ST_MODE = 0L;
  @BuiltinConstant static final long ST_MTIME = 8L;
  @BuiltinConstant static final long ST_NLINK = 3L;
  @BuiltinConstant static final long ST_SIZE = 6L;
  @BuiltinConstant static final long ST_UID = 4L;
  @BuiltinConstant static final long S_ENFMT = 1024L;
  @BuiltinConstant static final long S_IEXEC = 64L;
  @BuiltinConstant static final long S_IFBLK = 24576L;
  @BuiltinConstant static final long S_IFCHR = 8192L;
  @BuiltinConstant static final long S_IFDIR = 16384L;
  @BuiltinConstant static final long S_IFDOOR = 0L;
  @BuiltinConstant static final long S_IFIFO = 4096L;
  @BuiltinConstant static final long S_IFLNK = 40960L;
  @BuiltinConstant static final long S_IFPORT = 0L;
  @BuiltinConstant static final long S_IFREG = 32768L;
  @BuiltinConstant static final long S_IFSOCK = 49152L;
  @BuiltinConstant static final long S_IFWHT = 0L;
  @BuiltinConstant static final long S_IREAD = 256L;
  @BuiltinConstant static final long S_IRGRP = 32L;
  @BuiltinConstant static final long S_IROTH = 4L;
  @BuiltinConstant static final long S_IRUSR = 256L;
  @BuiltinConstant static final long S_IRWXG = 56L;
  @BuiltinConstant static final long S_IRWXO = 7L;
  @BuiltinConstant static final long S_IRWXU = 448L;
  @BuiltinConstant static final long S_ISGID = 1024L;
  @BuiltinConstant static final long S_ISUID = 2048L;
  @BuiltinConstant static final long S_ISVTX = 512L;
  @BuiltinConstant static final long S_IWGRP = 16L;
  @BuiltinConstant static final long S_IWOTH = 2L;
  @BuiltinConstant static final long S_IWRITE = 128L;
  @BuiltinConstant static final long S_IWUSR = 128L;
  @BuiltinConstant static final long S_IXGRP = 8L;
  @BuiltinConstant static final long S_IXOTH = 1L;
  @BuiltinConstant static final long S_IXUSR = 64L;
  @BuiltinConstant static final long UF_APPEND = 4L;
  @BuiltinConstant static final long UF_COMPRESSED = 32L;
  @BuiltinConstant static final long UF_DATAVAULT = 128L;
  @BuiltinConstant static final long UF_HIDDEN = 32768L;
  @BuiltinConstant static final long UF_IMMUTABLE = 2L;
  @BuiltinConstant static final long UF_NODUMP = 1L;
  @BuiltinConstant static final long UF_NOUNLINK = 16L;
  @BuiltinConstant static final long UF_OPAQUE = 8L;
  @BuiltinConstant static final long UF_SETTABLE = 65535L;
  @BuiltinConstant static final long UF_TRACKED = 64L;

  private StatModule() {}

  /** The bits of a mode that os.chmod() can set. */
  @BuiltinFunction
  static long S_IMODE(long mode) {
    return check(mode) & 07777;
  }

  /** The bits of a mode that tell the type of the file. */
  @BuiltinFunction
  static long S_IFMT(long mode) {
    return check(mode) & 0170000;
  }

  private static long check(long mode) {
    if (mode < 0) {
      throw Errors.overflowError("can't convert negative value to unsigned int");
    }
    if (mode > 0xffff_ffffL) {
      throw Errors.overflowError("mode out of range");
    }
    return mode;
  }

  /** Whether a mode is from a directory. */
  @BuiltinFunction
  static boolean S_ISDIR(long mode) {
    return S_IFMT(mode) == S_IFDIR;
  }

  /** Whether a mode is from a character special device. */
  @BuiltinFunction
  static boolean S_ISCHR(long mode) {
    return S_IFMT(mode) == S_IFCHR;
  }

  /** Whether a mode is from a block special device. */
  @BuiltinFunction
  static boolean S_ISBLK(long mode) {
    return S_IFMT(mode) == S_IFBLK;
  }

  /** Whether a mode is from a regular file. */
  @BuiltinFunction
  static boolean S_ISREG(long mode) {
    return S_IFMT(mode) == S_IFREG;
  }

  /** Whether a mode is from a named pipe. */
  @BuiltinFunction
  static boolean S_ISFIFO(long mode) {
    return S_IFMT(mode) == S_IFIFO;
  }

  /** Whether a mode is from a symbolic link. */
  @BuiltinFunction
  static boolean S_ISLNK(long mode) {
    return S_IFMT(mode) == S_IFLNK;
  }

  /** Whether a mode is from a socket. */
  @BuiltinFunction
  static boolean S_ISSOCK(long mode) {
    return S_IFMT(mode) == S_IFSOCK;
  }

  /** Whether a mode is from a door: such things do not exist here. */
  @BuiltinFunction
  static boolean S_ISDOOR(long mode) {
    check(mode);
    return false;
  }

  /** Whether a mode is from an event port: such things do not exist here. */
  @BuiltinFunction
  static boolean S_ISPORT(long mode) {
    check(mode);
    return false;
  }

  /** Whether a mode is from a whiteout: such things do not exist here. */
  @BuiltinFunction
  static boolean S_ISWHT(long mode) {
    check(mode);
    return false;
  }

  /** A mode as {@code ls -l} shows it: '-rwxrwxrwx'. */
  @BuiltinFunction
  static String filemode(long mode) {
    StringBuilder out = new StringBuilder(10);
    out.append(type(mode));
    for (int shift = 6; shift >= 0; shift -= 3) {
      long bits = mode >> shift;
      out.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-');
      boolean special = (mode >> (9 + shift / 3) & 1) != 0;
      boolean execute = (bits & 1) != 0;
      char mark = shift == 0 ? 't' : 's';
      out.append(special ? (execute ? mark : Character.toUpperCase(mark)) : execute ? 'x' : '-');
    }
    return out.toString();
  }

  private static char type(long mode) {
    return switch ((int) S_IFMT(mode)) {
      case 0100000 -> '-';
      case 0040000 -> 'd';
      case 0120000 -> 'l';
      case 0060000 -> 'b';
      case 0020000 -> 'c';
      case 0010000 -> 'p';
      case 0140000 -> 's';
      default -> '?';
    };
  }
}
