package typhon.runtime.frame;

import java.util.List;
import java.util.Map;

/**
 * How the interpreter was started: what the command line and the environment said, decided (PEP
 * 587's PyConfig, as far as it has a meaning here). Immutable.
 *
 * @param program the program as it was called, for {@code sys.executable} and usage lines
 * @param home the folder of the product: {@code sys.prefix}
 * @param library the folder of the standard library's sources: {@code sys._stdlib_dir}
 * @param arguments {@code sys.argv}
 * @param originalArguments {@code sys.orig_argv}
 * @param warnings {@code sys.warnoptions}
 * @param options {@code sys._xoptions}: values are String or true
 * @param debugRanges whether code objects tell columns
 * @param cpuCount what {@code os.cpu_count()} says; -1: what there is
 * @param importTime whether imports are timed on stderr: 0, 1, or 2 for cached modules too
 * @param checkHashPycs {@code default}, {@code always} or {@code never}
 */
public record Config(
    String program,
    String home,
    String library,
    List<String> arguments,
    List<String> originalArguments,
    List<String> warnings,
    Map<String, Object> options,
    int debug,
    int inspect,
    int interactive,
    int optimize,
    boolean writeBytecode,
    boolean userSite,
    boolean importSite,
    boolean useEnvironment,
    int verbose,
    int bytesWarning,
    int quiet,
    boolean isolated,
    boolean devMode,
    boolean utf8Mode,
    boolean warnDefaultEncoding,
    boolean safePath,
    int intMaxStrDigits,
    Boolean gil,
    boolean threadInheritContext,
    boolean contextAwareWarnings,
    boolean unbufferedStdio,
    String hashSeed,
    String pycachePrefix,
    boolean virtualThreads,
    boolean faulthandler,
    boolean debugRanges,
    boolean remoteDebug,
    int cpuCount,
    int importTime,
    String checkHashPycs) {

  /** What an embedding without a command line gets. */
  public static Config defaults() {
    return new Builder().build();
  }

  /** Collects the settings; used by one thread. */
  public static final class Builder {
    public String program = "";
    public String home = "";
    public String library = "";
    public List<String> arguments = List.of("");
    public List<String> originalArguments = List.of();
    public List<String> warnings = List.of();
    public Map<String, Object> options = Map.of();
    public int debug;
    public int inspect;
    public int interactive;
    public int optimize;
    public boolean writeBytecode = true;
    public boolean userSite = true;
    public boolean importSite = true;
    public boolean useEnvironment = true;
    public int verbose;
    public int bytesWarning;
    public int quiet;
    public boolean isolated;
    public boolean devMode;
    public boolean utf8Mode;
    public boolean warnDefaultEncoding;
    public boolean safePath;
    public int intMaxStrDigits = 4300;
    public Boolean gil;
    public boolean threadInheritContext = true;
    public boolean contextAwareWarnings = true;
    public boolean unbufferedStdio;
    public String hashSeed;
    public String pycachePrefix;
    public boolean virtualThreads;
    public boolean faulthandler;
    public boolean debugRanges = true;
    public boolean remoteDebug = true;
    public int cpuCount = -1;
    public int importTime;
    public String checkHashPycs = "default";

    public Config build() {
      return new Config(
          program,
          home,
          library,
          arguments,
          originalArguments,
          warnings,
          options,
          debug,
          inspect,
          interactive,
          optimize,
          writeBytecode,
          userSite,
          importSite,
          useEnvironment,
          verbose,
          bytesWarning,
          quiet,
          isolated,
          devMode,
          utf8Mode,
          warnDefaultEncoding,
          safePath,
          intMaxStrDigits,
          gil,
          threadInheritContext,
          contextAwareWarnings,
          unbufferedStdio,
          hashSeed,
          pycachePrefix,
          virtualThreads,
          faulthandler,
          debugRanges,
          remoteDebug,
          cpuCount,
          importTime,
          checkHashPycs);
    }
  }
}
