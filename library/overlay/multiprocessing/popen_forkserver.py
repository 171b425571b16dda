"""The start method "forkserver" where no process can fork.

The JVM cannot fork, so a server that forks helpers on demand cannot exist. What programs get of this method, a fresh
process that inherits nothing but what it is handed, a spawned process gives them too.
"""

from .popen_spawn_posix import Popen as SpawnPopen

__all__ = ["Popen"]


class Popen(SpawnPopen):
    method = "forkserver"
