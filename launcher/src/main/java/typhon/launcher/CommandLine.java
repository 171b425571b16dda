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
    /** A folder or archive with a module {@code __main__}. */
    CONTAINER,
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
  private boolean randomHashes;
  private int versions;
  private String help;

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
    if (help != null) {
      throw new Exit(0, help);
    }
    if (versions > 0) {
      throw new Exit(0, (versions > 1 ? VersionText.longForm() : VersionText.shortForm()) + "\n");
    }
    for (int k = i; k < args.length; k++) {
      rest.add(args[k]);
    }
    if (kind == Kind.STDIN && !rest.isEmpty() && !rest.get(0).equals("-")) {
      kind = Kind.FILE;
      target = absolute(rest.get(0));
    }
    new Settings(this, config, randomHashes).decide();
    finish(args);
  }

  /** CPython: initconfig.c config_run_filename_abspath */
  static String absolute(String path) {
    if (path.startsWith("/")) {
      return path;
    }
    String folder = SearchPath.currentDirectory();
    if (path.isEmpty() || path.equals(".")) {
      return folder;
    }
    return folder + "/" + (path.startsWith("./") ? path.substring(2) : path);
  }

  private int longOption(String arg, String[] args, int next) throws Exit {
    switch (arg) {
      case "--help" -> help = HelpText.usage(program);
      case "--help-env" -> help = HelpText.environment();
      case "--help-xoptions" -> help = HelpText.options();
      case "--help-all" -> help = HelpText.all(program);
      case "--version" -> versions++;
      case "--check-hash-based-pycs" -> {
        if (next >= args.length) {
          throw new Exit(
              2,
              "Argument expected for the --check-hash-based-pycs options\n"
                  + HelpText.hint(program));
        }
        if (!List.of("always", "never", "default").contains(args[next])) {
          throw new Exit(
              2,
              "--check-hash-based-pycs must be one of 'default', 'always', or 'never'\n"
                  + HelpText.hint(program));
        }
        config.checkHashPycs = args[next];
        return next + 1;
      }
      default -> throw new Exit(2, "Unknown option: " + arg + "\n" + HelpText.hint(program));
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
      default -> addOption(value);
    }
  }

  private void flag(char c) throws Exit {
    switch (c) {
      case 'b' -> config.bytesWarning++;
      case 'B' -> config.writeBytecode = false;
      case 'd' -> config.debug = 1;
      case 'E' -> ignoreEnvironment = true;
      case 'h', '?' -> help = HelpText.usage(program);
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
      case 'R' -> randomHashes = true;
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

  /** The value of an option of -X: text, true when it has none, or null when it is not given. */
  Object option(String name) {
    return options.get(name);
  }

  /** Notes an option of -X. */
  private void addOption(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      options.put(text, true);
    } else {
      options.put(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  private void finish(String[] args) {
    config.program = program;
    config.useEnvironment = !ignoreEnvironment;
    config.userSite = !noUserSite && variable("PYTHONNOUSERSITE") == null;
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
