import sys

print(sys.argv, sys.flags.optimize, sys.flags.isolated, sys.flags.no_site, sys.flags.dont_write_bytecode)
print(sys.flags.ignore_environment, sys.flags.no_user_site, sys.flags.quiet, sys.flags.safe_path, __debug__)
print(sys.warnoptions, sorted(sys._xoptions.items()), __name__, __doc__)
