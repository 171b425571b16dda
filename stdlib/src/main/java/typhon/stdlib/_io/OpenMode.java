package typhon.stdlib._io;

import typhon.runtime.error.Errors;
import typhon.runtime.host.HostConstants;

/** The mode of a raw file: read, written, created, appended to. */
// CPython: fileio.c _io_FileIO___init___impl
record OpenMode(boolean readable, boolean writable, boolean created, boolean appending, int flags) {
  static OpenMode parse(String mode) {
    int actions = 0;
    boolean plus = false;
    char action = 0;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      switch (c) {
        case 'x', 'r', 'w', 'a' -> {
          actions++;
          action = c;
        }
        case 'b' -> {}
        case '+' -> {
          if (plus) {
            throw wrong();
          }
          plus = true;
        }
        default -> throw Errors.valueError("invalid mode: " + mode);
      }
      if (actions > 1) {
        throw wrong();
      }
    }
    if (actions == 0) {
      throw wrong();
    }
    return of(action, plus);
  }

  static RuntimeException wrong() {
    return Errors.valueError(
        "Must have exactly one of create/read/write/append mode and at most one plus");
  }

  private static OpenMode of(char action, boolean plus) {
    boolean readable = action == 'r' || plus;
    boolean writable = action != 'r' || plus;
    int flags =
        readable && writable ? flag("O_RDWR") : readable ? flag("O_RDONLY") : flag("O_WRONLY");
    flags |=
        switch (action) {
          case 'x' -> flag("O_EXCL") | flag("O_CREAT");
          case 'w' -> flag("O_CREAT") | flag("O_TRUNC");
          case 'a' -> flag("O_APPEND") | flag("O_CREAT");
          default -> 0;
        };
    return new OpenMode(
        readable, writable, action == 'x', action == 'a', flags | flag("O_CLOEXEC"));
  }

  private static int flag(String name) {
    return HostConstants.get("os", name);
  }

  /** The mode as the attribute shows it. */
  String shown() {
    if (created) {
      return readable ? "xb+" : "xb";
    }
    if (appending) {
      return readable ? "ab+" : "ab";
    }
    if (readable) {
      return writable ? "rb+" : "rb";
    }
    return "wb";
  }
}
