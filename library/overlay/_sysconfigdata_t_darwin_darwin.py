# Why here: sysconfig asks for a module by the name of the platform; see _sysconfigdata_typhon.
from _sysconfigdata_typhon import build_time_vars as _posix

build_time_vars = _posix | {"MACOSX_DEPLOYMENT_TARGET": "11.0"}
