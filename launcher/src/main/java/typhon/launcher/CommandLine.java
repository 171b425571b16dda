package typhon.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.runtime.frame.Config;

/**
 * The arguments and environment variables of {@code python}, decided (Python documentation,
 * "Command line and environment"; CPython: initconfig.c). Made once, then read only.
 */
final class CommandLine {
  /** What the program is. */
  enum Kind {
    FILE,
    COMMAND,
    MODULE,
    STDIN
  }

  /** The command line cannot be run: message for stderr, nothing for an exit code of 0. */
  static final class Exit extends Exception {
    private static final long serialVersionUID = 1L;
    final int code;
    final String output;

    Exit(int code, String output) {
      super(output, null, false, false);
      this.code = code;
      this.output = output;
    }
  }

  private static final String WITH_ARGUMENT = "cmWX";

  final Config.Builder config = new Config.Builder();
  private final String program;
  private final Map<String, String> environment;
  Kind kind = Kind.STDIN;

  /** The file name, command or module name. */
  String target = "";

  boolean skipFirstLine;
  private final Map<String, Object> options = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private boolean ignoreEnvironment;
  private boolean noUserSite;
  private int versions;

  CommandLine(String program, Map<String, String> environment) {
    this.program = program;
    this.environment = environment;
  }

  /** Reads the arguments. */
  void parse(String[] args) throws Exit {
    int i = 0;
    while (i < args.length) {
      String arg = args[i];
      if (arg.equals("-") || !arg.startsWith("-")) {
        break;
      }
      i++;
      if (arg.equals("--")) {
        break;
      }
      if (arg.startsWith("--")) {
        i = longOption(arg, args, i);
        continue;
      }
      i = shortOptions(arg, args, i);
      if (kind == Kind.COMMAND || kind == Kind.MODULE) {
        break;
      }
    }
    if (versions > 0) {
      throw new Exit(0, (versions > 1 ? VersionText.longForm() : VersionText.shortForm()) + "\n");
    }
    for (int k = i; k < args.length; k++) {
      rest.add(args[k]);
    }
    if (kind == Kind.STDIN && !rest.isEmpty() && !rest.get(0).equals("-")) {
      kind = Kind.FILE;
      target = rest.get(0);
    }
    environmentVariables();
    finish(args);
  }

  private int longOption(String arg, String[] args, int next) throws Exit {
    switch (arg) {
      case "--help" -> throw new Exit(0, HelpText.usage(program));
      case "--help-env" -> throw new Exit(0, HelpText.environment());
      case "--help-xoptions" -> throw new Exit(0, HelpText.options());
      case "--help-all" -> throw new Exit(0, HelpText.all(program));
      case "--version" -> versions++;
      case "--check-hash-based-pycs" -> {
        if (next >= args.length) {
          throw new Exit(
              2,
              "Argument expected for the --check-hash-based-pycs option\n"
                  + HelpText.hint(program));
        }
        if (!List.of("always", "never", "default").contains(args[next])) {
          throw new Exit(
              2,
              "--check-hash-based-pycs must be one of 'default', 'always', or 'never'\n"
                  + HelpText.hint(program));
        }
        return next + 1;
      }
      default -> throw new Exit(2, "unknown option " + arg + "\n" + HelpText.hint(program));
    }
    return next;
  }

  private int shortOptions(String arg, String[] args, int next) throws Exit {
    for (int k = 1; k < arg.length(); k++) {
      char c = arg.charAt(k);
      if (WITH_ARGUMENT.indexOf(c) < 0) {
        flag(c);
        continue;
      }
      String value;
      int after = next;
      if (k + 1 < arg.length()) {
        value = arg.substring(k + 1);
      } else if (next < args.length) {
        value = args[next];
        after = next + 1;
      } else {
        throw new Exit(2, "Argument expected for the -" + c + " option\n" + HelpText.hint(program));
      }
      withArgument(c, value);
      return after;
    }
    return next;
  }

  private void withArgument(char option, String value) throws Exit {
    switch (option) {
      case 'c' -> {
        kind = Kind.COMMAND;
        target = value;
      }
      case 'm' -> {
        kind = Kind.MODULE;
        target = value;
      }
      case 'W' -> warnings.add(value);
      default -> option(value);
    }
  }

  private void option(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      options.put(text, true);
    } else {
      options.put(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  private void flag(char c) throws Exit {
    switch (c) {
      case 'b' -> config.bytesWarning++;
      case 'B' -> config.writeBytecode = false;
      case 'd' -> config.debug++;
      case 'E' -> ignoreEnvironment = true;
      case 'h', '?' -> throw new Exit(0, HelpText.usage(program));
      case 'i' -> {
        config.inspect++;
        config.interactive++;
      }
      case 'I' -> {
        config.isolated = true;
        ignoreEnvironment = true;
        noUserSite = true;
        config.safePath = true;
      }
      case 'O' -> config.optimize++;
      case 'P' -> config.safePath = true;
      case 'q' -> config.quiet++;
      case 'R' -> {
        // Hash randomisation is on anyway.
      }
      case 's' -> noUserSite = true;
      case 'S' -> config.importSite = false;
      case 'u' -> config.unbufferedStdio = true;
      case 'v' -> config.verbose++;
      case 'V' -> versions++;
      case 'x' -> skipFirstLine = true;
      default -> throw new Exit(2, "Unknown option: -" + c + "\n" + HelpText.hint(program));
    }
  }

  /** The value of an environment variable that counts: set, not empty, not ignored. */
  String variable(String name) {
    String value = ignoreEnvironment ? null : environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private int level(int given, String name) {
    String value = variable(name);
    if (value == null) {
      return given;
    }
    try {
      return Math.max(given, Math.max(Integer.parseInt(value), 0));
    } catch (NumberFormatException e) {
      return Math.max(given, 1);
    }
  }

  private void environmentVariables() throws Exit {
    config.debug = level(config.debug, "PYTHONDEBUG");
    config.verbose = level(config.verbose, "PYTHONVERBOSE");
    config.optimize = level(config.optimize, "PYTHONOPTIMIZE");
    config.inspect = level(config.inspect, "PYTHONINSPECT");
    config.writeBytecode &= variable("PYTHONDONTWRITEBYTECODE") == null;
    config.unbufferedStdio |= variable("PYTHONUNBUFFERED") != null;
    config.safePath |= variable("PYTHONSAFEPATH") != null;
    noUserSite |= variable("PYTHONNOUSERSITE") != null;
    config.devMode = switchedOn("dev", "PYTHONDEVMODE");
    config.utf8Mode = utf8Mode();
    config.warnDefaultEncoding = switchedOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING");
    config.gil = gil();
    config.threadInheritContext = binary("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT");
    config.contextAwareWarnings = binary("context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS");
    config.hashSeed = hashSeed();
    config.intMaxStrDigits = intMaxStrDigits();
    config.virtualThreads = "virtual".equals(options.get("threads"));
    Object prefix = options.get("pycache_prefix");
    config.pycachePrefix =
        prefix instanceof String s ? (s.isEmpty() ? null : s) : variable("PYTHONPYCACHEPREFIX");
  }

  private boolean switchedOn(String option, String variable) {
    return options.containsKey(option) || variable(variable) != null;
  }

  private boolean utf8Mode() throws Exit {
    Object option = options.get("utf8");
    if (option != null) {
      if (option == Boolean.TRUE || option.equals("1")) {
        return true;
      }
      if (option.equals("0")) {
        return false;
      }
      throw fatal("preconfig_init_utf8_mode", "invalid -X utf8 option value");
    }
    String value = variable("PYTHONUTF8");
    if (value == null || value.equals("0")) {
      return false;
    }
    if (value.equals("1")) {
      return true;
    }
    throw fatal("preconfig_init_utf8_mode", "invalid PYTHONUTF8 environment variable value");
  }

  private Boolean gil() throws Exit {
    Object option = options.get("gil");
    String value = option instanceof String s ? s : option != null ? "" : variable("PYTHON_GIL");
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "0" -> Boolean.FALSE;
      case "1" -> Boolean.TRUE;
      default -> throw fatal("config_read_gil", "PYTHON_GIL / -X gil must be \"0\" or \"1\"");
    };
  }

  private boolean binary(String option, String variable) throws Exit {
    Object given = options.get(option);
    String value = given instanceof String s ? s : given != null ? "" : variable(variable);
    if (value == null || value.equals("1")) {
      return true;
    }
    if (value.equals("0")) {
      return false;
    }
    throw fatal(
        "config_init_" + option,
        given != null
            ? "-X " + option + "=n: n is missing or invalid"
            : variable + "=N: N is missing or invalid");
  }

  private String hashSeed() throws Exit {
    String value = variable("PYTHONHASHSEED");
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

  private int intMaxStrDigits() throws Exit {
    Object option = options.get("int_max_str_digits");
    String value =
        option instanceof String s ? s : option != null ? "" : variable("PYTHONINTMAXSTRDIGITS");
    if (value == null) {
      return 4300;
    }
    try {
      int digits = Integer.parseInt(value);
      if (digits == 0 || digits >= 640) {
        return digits;
      }
    } catch (NumberFormatException e) {
      // The message below.
    }
    throw fatal(
        "config_init_int_max_str_digits",
        (option != null ? "-X int_max_str_digits" : "PYTHONINTMAXSTRDIGITS")
            + ": invalid limit; must be >= 640 or 0 for unlimited.");
  }

  private static Exit fatal(String function, String message) {
    return new Exit(
        1,
        "Fatal Python error: "
            + function
            + ": "
            + message
            + "\nPython runtime state: preinitialized\n\n");
  }

  private void finish(String[] args) {
    config.program = program;
    config.useEnvironment = !ignoreEnvironment;
    config.userSite = !noUserSite;
    List<String> allWarnings = new ArrayList<>();
    if (config.devMode) {
      allWarnings.add("default");
    }
    String fromEnvironment = variable("PYTHONWARNINGS");
    if (fromEnvironment != null) {
      allWarnings.addAll(List.of(fromEnvironment.split(",")));
    }
    allWarnings.addAll(warnings);
    if (config.bytesWarning > 0) {
      allWarnings.add(config.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    config.warnings = List.copyOf(allWarnings);
    config.options = new LinkedHashMap<>(options);
    List<String> argv = new ArrayList<>();
    if (kind == Kind.COMMAND) {
      argv.add("-c");
    } else if (kind == Kind.MODULE) {
      argv.add("-m");
    }
    argv.addAll(rest);
    if (argv.isEmpty()) {
      argv.add("");
    }
    config.arguments = List.copyOf(argv);
    List<String> original = new ArrayList<>(List.of(program));
    original.addAll(List.of(args));
    config.originalArguments = List.copyOf(original);
  }
}
