"""Stub of a C test module of CPython (see README.md): limits are real, any other use skips the test."""

from _absent import absent

CHAR_MAX, CHAR_MIN, UCHAR_MAX = 127, -128, 255
SHRT_MAX, SHRT_MIN, USHRT_MAX = 2**15 - 1, -(2**15), 2**16 - 1
INT_MAX, INT_MIN, UINT_MAX = 2**31 - 1, -(2**31), 2**32 - 1
LONG_MAX, LONG_MIN, ULONG_MAX = 2**63 - 1, -(2**63), 2**64 - 1
LLONG_MAX, LLONG_MIN, ULLONG_MAX = 2**63 - 1, -(2**63), 2**64 - 1
PY_SSIZE_T_MAX, PY_SSIZE_T_MIN, SIZE_MAX = 2**63 - 1, -(2**63), 2**64 - 1
FLT_MAX, FLT_MIN = 3.4028234663852886e38, 1.1754943508222875e-38
DBL_MAX, DBL_MIN = 1.7976931348623157e308, 2.2250738585072014e-308
SIZEOF_TIME_T = 8
SIZEOF_WCHAR_T = 4
WITH_PYMALLOC = False
Py_single_input, Py_file_input, Py_eval_input = 256, 257, 258


def config_get(name):
    if name == "code_debug_ranges":
        return 1
    return __getattr__("config_get")()


__getattr__ = absent(__name__)
