# Why here: sysconfig asks for a module by the name of the platform; see _sysconfigdata_typhon.
from _sysconfigdata_typhon import build_time_vars
