package typhon.launcher;

/** Help on the command line, in the order and with the options of {@code python -h}. */
final class HelpText {
  private HelpText() {}

  static String usageLine(String program) {
    return "usage: " + program + " [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";
  }

  /** What follows the message about a wrong option. */
  static String hint(String program) {
    return usageLine(program) + "Try `python -h' for more information.\n";
  }

  static String usage(String program) {
    return usageLine(program)
        + """
        Options (and corresponding environment variables):
        -b     : warn when bytes are turned into str or compared with str or int
                 (-bb: raise an error)
        -B     : do not write compiled modules; also PYTHONDONTWRITEBYTECODE=x
        -c cmd : run the program text cmd (ends the list of options)
        -d     : parser debugging, without effect here; also PYTHONDEBUG=x
        -E     : ignore the PYTHON* environment variables
        -h     : print this help and exit (also -? or --help)
        -i     : go on interactively after the program, with a prompt even if
                 standard input is no terminal; also PYTHONINSPECT=x
        -I     : isolated mode: implies -E, -P and -s
        -m mod : run a module of the library as program (ends the list of options)
        -O     : leave out assert statements and code under __debug__;
                 also PYTHONOPTIMIZE=x
        -OO    : as -O, and leave out docstrings
        -P     : do not put the script's folder or the current folder on sys.path;
                 also PYTHONSAFEPATH
        -q     : do not print version and copyright at an interactive start
        -s     : leave the user's site directory out of sys.path;
                 also PYTHONNOUSERSITE=x
        -S     : do not import the module site at start
        -u     : do not buffer stdout and stderr; also PYTHONUNBUFFERED=x
        -v     : trace imports on stderr, more the more often it is given;
                 also PYTHONVERBOSE=x
        -V     : print the version and exit (also --version); twice: more of it
        -W arg : how to treat warnings: action:message:category:module:lineno;
                 also PYTHONWARNINGS=arg
        -x     : skip the first line of the program
        -X opt : set an option of the implementation
        --check-hash-based-pycs always|default|never:
                 how compiled modules are checked against their source
        --help-env: print help about environment variables and exit
        --help-xoptions: print help about the options of -X and exit
        --help-all: print all help and exit

        Arguments:
        file   : the program
        -      : read the program from standard input (default; interactive on a terminal)
        arg ...: arguments of the program, in sys.argv[1:]
        """;
  }

  static String environment() {
    return """
    Environment variables:
    PYTHONPATH      : folders and zip files put in front of the module search path
    PYTHONSTARTUP   : file run at an interactive start (no default)
    PYTHONDEVMODE   : development mode (-X dev)
    PYTHONHASHSEED  : random, or a number from 0 to 4294967295 for fixed hashes of
                      str and bytes
    PYTHONINTMAXSTRDIGITS: limit of digits in conversions between int and str; 0: none
                      (-X int_max_str_digits=number)
    PYTHONIOENCODING: encoding[:errors] of stdin, stdout and stderr
    PYTHONPYCACHEPREFIX: root of the tree in which compiled modules are cached
                      (-X pycache_prefix=path)
    PYTHONSAFEPATH  : no unsafe folder in front of sys.path (-P)
    PYTHONUTF8      : UTF-8 mode, 1 or 0 (-X utf8)
    PYTHONWARNDEFAULTENCODING: warn where a text encoding is left to the locale
                      (-X warn_default_encoding)
    PYTHON_GIL      : accepted; there is no global lock yet (-X gil)
    PYTHON_THREAD_INHERIT_CONTEXT: 1 gives new threads a copy of the starter's
                      context, 0 an empty one (-X thread_inherit_context)
    PYTHON_CONTEXT_AWARE_WARNINGS: 1 keeps warning filters per context
                      (-X context_aware_warnings)
    PYTHONBREAKPOINT: function called by breakpoint(); 0: none
    TYPHON_JAVA_HOME: the JDK 25 to run on
    TYPHON_GC       : the JVM's collector: serial, parallel or g1
    TYPHON_JAVA_OPTS: further options of the JVM

    Variables with the meaning of an option:
    PYTHONDEBUG (-d)  PYTHONDONTWRITEBYTECODE (-B)  PYTHONINSPECT (-i)
    PYTHONNOUSERSITE (-s)  PYTHONOPTIMIZE (-O)  PYTHONUNBUFFERED (-u)
    PYTHONVERBOSE (-v)  PYTHONWARNINGS (-W)
    """;
  }

  static String options() {
    return """
    Options of -X:
    -X context_aware_warnings=[0|1]: keep warning filters per context
    -X dev  : development mode: more checks at run time
    -X gil=[0|1]: accepted; there is no global lock yet
    -X int_max_str_digits=number: limit of digits in conversions between int and str
    -X pycache_prefix=path: root of the tree in which compiled modules are cached
    -X thread_inherit_context=[0|1]: whether new threads inherit the context
    -X threads=virtual: threading.Thread makes virtual threads
    -X utf8[=0|1]: UTF-8 mode
    -X warn_default_encoding: warn where a text encoding is left to the locale
    """;
  }

  static String all(String program) {
    return usage(program) + "\n" + environment() + "\n" + options();
  }
}
