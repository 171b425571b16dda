package typhon.stdlib.sys;

import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.StructType;

/** The struct sequence types of {@code sys}. */
final class SysStructs {
  static final StructType VERSION_INFO =
      new StructType(
          "sys",
          "version_info",
          "The version of Python as a tuple with names.",
          5,
          false,
          "major",
          "minor",
          "micro",
          "releaselevel",
          "serial");

  static final StructType THREAD_INFO =
      new StructType(
          "sys", "thread_info", "How threads are made.", 3, true, "name", "lock", "version");

  static final StructType INT_INFO =
      new StructType(
          "sys",
          "int_info",
          "How ints are stored.",
          4,
          true,
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");

  static final StructType HASH_INFO =
      new StructType(
          "sys",
          "hash_info",
          "Parameters of hashing.",
          9,
          true,
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");

  private static final StructType FLOAT_INFO =
      new StructType(
          "sys",
          "float_info",
          "Limits and precision of floats.",
          11,
          true,
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");

  private SysStructs() {}

  static PyObject floatInfo() {
    return FLOAT_INFO.of(
        PyFloat.of(Double.MAX_VALUE),
        PyInt.of(1024),
        PyInt.of(308),
        PyFloat.of(Double.MIN_NORMAL),
        PyInt.of(-1021),
        PyInt.of(-307),
        PyInt.of(15),
        PyInt.of(53),
        PyFloat.of(Math.ulp(1.0)),
        PyInt.of(2),
        PyInt.of(1));
  }
}
