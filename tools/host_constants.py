"""Writes the table of Linux constants from the reference CPython's modules.

Run it with the reference: cpython tools/host_constants.py runtime/src/main/resources/typhon/runtime/host/linux.txt
"""

import posix
import sys

SECTIONS = {
    "errno": "errno",
    "os": "posix",
    "signal": "_signal",
    "socket": "_socket",
    "select": "select",
    "fcntl": "fcntl",
    "termios": "termios",
    "resource": "resource",
    "mmap": "mmap",
    "syslog": "syslog",
    "time": "time",
}
# Facts of CPython's build, not of the system.
SKIP = {"_have_functions", "has_ipv6", "CAPI", "timezone", "altzone", "daylight", "NSIG"}


def main(path):
    with open(path, "w", encoding="ascii") as out:
        for section, module in SECTIONS.items():
            out.write(f"[{section}]\n")
            names = vars(__import__(module))
            for name in sorted(names):
                value = names[name]
                if type(value) is int and not name.startswith("__") and name not in SKIP:
                    out.write(f"{name} {value}\n")
        for names in "pathconf_names", "confstr_names", "sysconf_names":
            out.write(f"[{names}]\n")
            for name, value in sorted(getattr(posix, names).items()):
                out.write(f"{name} {value}\n")


main(sys.argv[1])
