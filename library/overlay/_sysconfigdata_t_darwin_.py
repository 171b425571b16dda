# Why here: as _sysconfigdata_t_linux_; sysconfig asks for a module by the platform's name.
from _sysconfigdata_t_linux_ import build_time_vars as _linux

build_time_vars = _linux | {"MACOSX_DEPLOYMENT_TARGET": "11.0"}
