package typhon.stdlib.sys;

/** The Python version that Typhon implements, and its own. */
final class Version {
  static final int MAJOR = 3;
  static final int MINOR = 14;
  static final int MICRO = 3;
  static final int HEX = 0x030e03f0;

  /** The C API version that CPython 3.14 reports. */
  static final int API = 1013;

  static final String CACHE_TAG = "typhon-314";

  static final String COPYRIGHT =
      "Typhon: Copyright (c) 2026 the Typhon authors, Apache License 2.0.\n"
          + "Python standard library: Copyright (c) 2001 Python Software Foundation, PSF License.";

  private Version() {}
}
