package typhon.stdlib.sys;

import typhon.runtime.frame.Config;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.StructType;

/** {@code sys.flags}. */
final class SysFlags {
  private static final int VISIBLE = 18;

  private static final StructType FLAGS =
      new StructType(
          "sys",
          "flags",
          "Settings given on the command line or by the environment.",
          VISIBLE,
          false,
          "debug",
          "inspect",
          "interactive",
          "optimize",
          "dont_write_bytecode",
          "no_user_site",
          "no_site",
          "ignore_environment",
          "verbose",
          "bytes_warning",
          "quiet",
          "hash_randomization",
          "isolated",
          "dev_mode",
          "utf8_mode",
          "warn_default_encoding",
          "safe_path",
          "int_max_str_digits",
          "gil",
          "thread_inherit_context",
          "context_aware_warnings");

  private SysFlags() {}

  static PyObject of(Config c) {
    PyObject gil = c.gil() == null ? PyNone.NONE : flag(c.gil());
    return FLAGS.of(
        PyInt.of(c.debug()),
        PyInt.of(c.inspect()),
        PyInt.of(c.interactive()),
        PyInt.of(c.optimize()),
        flag(!c.writeBytecode()),
        flag(!c.userSite()),
        flag(!c.importSite()),
        flag(!c.useEnvironment()),
        PyInt.of(c.verbose()),
        PyInt.of(c.bytesWarning()),
        PyInt.of(c.quiet()),
        flag(!"0".equals(c.hashSeed())),
        flag(c.isolated()),
        PyBool.of(c.devMode()),
        flag(c.utf8Mode()),
        flag(c.warnDefaultEncoding()),
        PyBool.of(c.safePath()),
        PyInt.of(c.intMaxStrDigits()),
        gil,
        flag(c.threadInheritContext()),
        flag(c.contextAwareWarnings()));
  }

  private static PyInt flag(boolean value) {
    return PyInt.of(value ? 1 : 0);
  }
}
