package typhon.launcher;

import typhon.runtime.frame.Config;

/**
 * What environment variables and options of -X decide together; where both speak, the option wins
 * (CPython: initconfig.c, preconfig.c).
 */
final class Settings {
  private static final int FEWEST_DIGITS = 640;

  private final CommandLine line;
  private final Config.Builder config;
  private final boolean randomHashes;

  Settings(CommandLine line, Config.Builder config, boolean randomHashes) {
    this.line = line;
    this.config = config;
    this.randomHashes = randomHashes;
  }

  void decide() throws CommandLine.Exit {
    config.debug = Math.min(level(config.debug, "PYTHONDEBUG"), 1);
    config.verbose = level(config.verbose, "PYTHONVERBOSE");
    config.optimize = level(config.optimize, "PYTHONOPTIMIZE");
    config.inspect = Math.max(config.inspect, line.variable("PYTHONINSPECT") != null ? 1 : 0);
    config.writeBytecode &= level(0, "PYTHONDONTWRITEBYTECODE") == 0;
    config.unbufferedStdio |= level(0, "PYTHONUNBUFFERED") > 0;
    config.safePath |= line.variable("PYTHONSAFEPATH") != null;
    config.devMode = switchedOn("dev", "PYTHONDEVMODE");
    config.utf8Mode = utf8Mode();
    config.warnDefaultEncoding = switchedOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING");
    config.faulthandler = config.devMode || switchedOn("faulthandler", "PYTHONFAULTHANDLER");
    config.debugRanges = !switchedOn("no_debug_ranges", "PYTHONNODEBUGRANGES");
    config.remoteDebug = !switchedOn("disable_remote_debug", "PYTHON_DISABLE_REMOTE_DEBUG");
    config.gil = gil();
    config.threadInheritContext = binary("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT");
    config.contextAwareWarnings = binary("context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS");
    binary("tlbc", "PYTHON_TLBC");
    config.hashSeed = randomHashes ? null : hashSeed();
    config.intMaxStrDigits = intMaxStrDigits();
    config.cpuCount = cpuCount();
    config.importTime = importTime();
    config.virtualThreads = "virtual".equals(line.option("threads"));
    Object prefix = line.option("pycache_prefix");
    config.pycachePrefix =
        prefix == null
            ? line.variable("PYTHONPYCACHEPREFIX")
            : prefix instanceof String s && !s.isEmpty() ? s : null;
  }

  private int level(int given, String name) {
    String value = line.variable(name);
    if (value == null) {
      return given;
    }
    try {
      int number = Integer.parseInt(value);
      return Math.max(given, number < 0 ? 1 : number);
    } catch (NumberFormatException e) {
      return Math.max(given, 1);
    }
  }

  private boolean switchedOn(String option, String variable) {
    return line.option(option) != null || line.variable(variable) != null;
  }

  /** The value of an option, of a variable otherwise; an option without value is empty. */
  private String value(String option, String variable) {
    Object given = line.option(option);
    return given instanceof String s ? s : given != null ? "" : line.variable(variable);
  }

  private boolean utf8Mode() throws CommandLine.Exit {
    Object option = line.option("utf8");
    if (option != null) {
      if (option == Boolean.TRUE || option.equals("1")) {
        return true;
      }
      if (option.equals("0")) {
        return false;
      }
      throw beforehand("invalid -X utf8 option value");
    }
    String value = line.variable("PYTHONUTF8");
    if (value == null) {
      return StandardStreams.posixLocale();
    }
    return switch (value) {
      case "0" -> false;
      case "1" -> true;
      default -> throw beforehand("invalid PYTHONUTF8 environment variable value");
    };
  }

  private Boolean gil() throws CommandLine.Exit {
    String value = value("gil", "PYTHON_GIL");
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "0" -> Boolean.FALSE;
      case "1" -> Boolean.TRUE;
      default -> throw fatal("config_read_gil", "PYTHON_GIL / -X gil must be \"0\" or \"1\"");
    };
  }

  private boolean binary(String option, String variable) throws CommandLine.Exit {
    String value = value(option, variable);
    if (value == null || value.equals("1")) {
      return true;
    }
    if (value.equals("0")) {
      return false;
    }
    throw fatal(
        "config_init_" + option,
        line.option(option) != null
            ? "-X " + option + "=n: n is missing or invalid"
            : variable + "=N: N is missing or invalid");
  }

  private String hashSeed() throws CommandLine.Exit {
    String value = line.variable("PYTHONHASHSEED");
    if (value == null || value.equals("random")) {
      return null;
    }
    try {
      long seed = Long.parseLong(value);
      if (seed >= 0 && seed <= 0xffff_ffffL) {
        return value;
      }
    } catch (NumberFormatException e) {
      // The message below.
    }
    throw fatal(
        "config_init_hash_seed",
        "PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]");
  }

  private int intMaxStrDigits() throws CommandLine.Exit {
    String value = value("int_max_str_digits", "PYTHONINTMAXSTRDIGITS");
    if (value == null) {
      return config.intMaxStrDigits;
    }
    int digits = number(value);
    if (digits == 0 || digits >= FEWEST_DIGITS) {
      return digits;
    }
    throw fatal(
        "config_init_int_max_str_digits",
        (line.option("int_max_str_digits") != null
                ? "-X int_max_str_digits"
                : "PYTHONINTMAXSTRDIGITS")
            + ": invalid limit; must be >= "
            + FEWEST_DIGITS
            + " or 0 for unlimited.");
  }

  /** -1: as many as there are. */
  private int cpuCount() throws CommandLine.Exit {
    String value = value("cpu_count", "PYTHON_CPU_COUNT");
    if (value == null || value.equals("default")) {
      return -1;
    }
    int count = number(value);
    if (count > 0) {
      return count;
    }
    throw fatal(
        "config_init_cpu_count",
        (line.option("cpu_count") != null ? "-X cpu_count=n option" : "PYTHON_CPU_COUNT")
            + ": n is missing or an invalid number, n must be greater than 0");
  }

  /** 0: not measured; 1: the modules that are loaded; 2: cached ones too. */
  private int importTime() throws CommandLine.Exit {
    Object option = line.option("importtime");
    if (option == null) {
      return Math.min(level(0, "PYTHONPROFILEIMPORTTIME"), 2);
    }
    if (option == Boolean.TRUE || option.equals("true")) {
      return 1;
    }
    int mode = number((String) option);
    if (mode == 1 || mode == 2) {
      return mode;
    }
    throw fatal(
        "config_init_import_time",
        "-X importtime: values other than 1 and 2 are reserved for future use.");
  }

  /** The number that a text is, or -1. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static CommandLine.Exit fatal(String function, String message) {
    return fatal(function, message, "preinitialized");
  }

  private static CommandLine.Exit beforehand(String message) {
    return fatal("preconfig_init_utf8_mode", message, "preinitializing");
  }

  private static CommandLine.Exit fatal(String function, String message, String state) {
    return new CommandLine.Exit(
        1,
        "Fatal Python error: "
            + function
            + ": "
            + message
            + "\nPython runtime state: "
            + state
            + "\n\n");
  }
}
