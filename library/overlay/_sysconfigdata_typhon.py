# Why here: CPython's build writes such a module for each platform; sysconfig reads it. It tells how the interpreter was
# built, and nothing of CPython's own answers (compiler flags, C library folders) is true of Typhon.
import os
import sys

_lib = os.path.join(sys.base_prefix, "lib")
_tag = sys.implementation.cache_tag

build_time_vars = {
    "ABIFLAGS": sys.abiflags,
    "BINDIR": os.path.join(sys.base_prefix, "bin"),
    "CONFIG_ARGS": "",
    "EXE": "",
    # Typhon loads no extensions, but installers read the name of its binary interface from here.
    "EXT_SUFFIX": f".{_tag}.so",
    "HAVE_FORK": 0,
    "HOST_GNU_TYPE": sys.platform,
    "LIBDEST": os.path.join(_lib, "python3.14"),
    "LIBDIR": _lib,
    "MULTIARCH": getattr(sys.implementation, "_multiarch", ""),
    "PLATLIBDIR": "lib",
    "PYTHONFRAMEWORK": "",
    "PY_BUILTIN_HASHLIB_HASHES": '"md5,sha1,sha2,sha3,blake2"',
    "PY_COERCE_C_LOCALE": 0,
    "Py_DEBUG": 0,
    "Py_ENABLE_SHARED": 0,
    "Py_GIL_DISABLED": 1,
    "Py_TRACE_REFS": 0,
    "SIZEOF_INT": 4,
    "SIZEOF_LONG": 8,
    "SIZEOF_SIZE_T": 8,
    "SIZEOF_VOID_P": 8,
    "SHLIB_SUFFIX": ".so",
    "SOABI": _tag,
    "TEST_MODULES": "no",
    "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
    "VERSION": "3.14",
    "WITH_DOC_STRINGS": 1,
    "WITH_DTRACE": 0,
    "WITH_PYMALLOC": 0,
}
