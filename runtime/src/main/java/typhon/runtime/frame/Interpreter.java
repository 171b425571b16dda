package typhon.runtime.frame;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import typhon.runtime.call.CodeCompiler;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.sync.PollRequests;
import typhon.runtime.trace.Monitors;

/**
 * One interpreter: its modules and settings.
 *
 * <p>Thread rule: {@code modules} is a dict like any other; settings are volatile and may be seen
 * late by other threads; {@link #state} is set once per key by whoever comes first.
 */
public final class Interpreter {

  /** The first interpreter of the process: the one foreign Java threads belong to. */
  private static volatile Interpreter main;

  /** Key of {@link #state}: the folder put in front of {@code sys.path} at start, a String. */
  public static final Object PROGRAM_FOLDER = new Object();

  /** What the packages above the core do for it. */
  public interface Services {
    /** Imports a module by absolute name and gives it (not its parent). */
    PyObject importModule(ThreadState ts, String name);

    /** The names of the modules implemented in Java. */
    List<String> nativeModuleNames();
  }

  private final Config config;
  private final PyDict modules = new PyDict();
  private final ConcurrentHashMap<Object, Object> state = new ConcurrentHashMap<>();
  private final ThreadStates threads = new ThreadStates();
  private final Monitors monitors = new Monitors();
  private volatile PyDict builtins = new PyDict();
  private volatile PyModule sys;
  private volatile Services services;
  private volatile CodeCompiler compiler;
  private volatile int recursionLimit = 1000;
  private volatile int intMaxStrDigits;
  private volatile boolean finalizing;

  public Interpreter(Config config) {
    this.config = config;
    this.intMaxStrDigits = config.intMaxStrDigits();
    if (main == null) {
      main = this;
    }
  }

  /** The first interpreter of the process. */
  public static Interpreter main() {
    Interpreter m = main;
    return m == null ? new Interpreter(Config.defaults()) : m;
  }

  public Config config() {
    return config;
  }

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The dict of the {@code builtins} module. */
  public PyDict builtins() {
    return builtins;
  }

  public void setBuiltins(PyDict builtins) {
    this.builtins = builtins;
  }

  public PyModule sys() {
    return sys;
  }

  public void setSys(PyModule sys) {
    this.sys = sys;
  }

  /** The current value of {@code sys.name}, or null. */
  public PyObject sysAttribute(String name) {
    PyModule s = sys;
    return s == null ? null : s.dict().get(PyStr.intern(name));
  }

  public void setServices(Services services) {
    this.services = services;
  }

  /** The names of the modules implemented in Java, sorted. */
  public List<String> nativeModuleNames() {
    return services.nativeModuleNames();
  }

  public CodeCompiler compiler() {
    return compiler;
  }

  public void setCompiler(CodeCompiler compiler) {
    this.compiler = compiler;
  }

  /** Imports a module by absolute name. */
  public PyObject importModule(String name) {
    return services.importModule(ThreadState.current(), name);
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
    threads.updateLimits();
  }

  public ThreadStates threads() {
    return threads;
  }

  /** The tools of {@code sys.monitoring}. */
  public Monitors monitors() {
    return monitors;
  }

  /** {@code sys.is_finalizing()}. */
  public boolean isFinalizing() {
    return finalizing;
  }

  /** From now on only the calling thread runs Python code: the others stop at their next poll. */
  public void startFinalizing() {
    finalizing = true;
    PollRequests.add(PollRequests.FINALIZING);
  }

  /**
   * Per-interpreter state of native modules and runtime services, by key (often the class that owns
   * it).
   */
  public ConcurrentHashMap<Object, Object> state() {
    return state;
  }

  /** Most digits of a conversion between int and decimal text, 0 for no limit. */
  public int intMaxStrDigits() {
    return intMaxStrDigits;
  }

  public void setIntMaxStrDigits(int digits) {
    intMaxStrDigits = digits;
  }
}
