package typhon.launcher;

import java.util.concurrent.atomic.AtomicInteger;
import typhon.runtime.frame.Config;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.frame.PyThread;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.host.Signals;
import typhon.runtime.sync.GlobalLock;

/** The entry point: {@code typhon [option] ... [-c cmd | -m mod | file | -] [arg] ...}. */
public final class Main {
  /**
   * Python recursion uses the Java stack: the main program gets a large one (costs address space,
   * not memory).
   */
  private static final long STACK = 512L << 20;

  private static final int SIGINT = 2;

  /** What shells show for a process that died of SIGINT. */
  private static final int INTERRUPTED_BY_SIGNAL = 130;

  /** A system call holds the carrier of a virtual thread, so there are more of them than cores. */
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  private static final String MANY_CARRIERS = "64";

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    if (Training.isOn()) {
      Training.loadClasses();
    }
    String program = System.getProperty("typhon.executable", "typhon");
    CommandLine line = new CommandLine(program, System.getenv());
    try {
      line.parse(Arguments.exact(args));
    } catch (CommandLine.Exit e) {
      (e.code == 0 ? System.out : System.err).print(e.output);
      exit(e.code);
      return;
    }
    String home = System.getProperty("typhon.home", "");
    line.config.home = home;
    line.config.library = home.isEmpty() ? "" : home + "/lib/python3.14";
    Config config = line.config.build();
    if (Boolean.TRUE.equals(config.gil())) {
      GlobalLock.Choice.enable();
    }
    if (config.virtualThreads() && System.getProperty(CARRIERS) == null) {
      System.setProperty(CARRIERS, MANY_CARRIERS);
    }
    AtomicInteger code = new AtomicInteger(1);
    ThreadState state = new ThreadState(new Interpreter(config));
    state.setMain();
    PyThread main = new PyThread(state, () -> code.set(run(line, state)), "MainThread", STACK);
    main.start();
    main.join();
    exit(code.get());
  }

  private static int run(CommandLine line, ThreadState state) {
    GlobalLock.acquire();
    return new Program(line, state).run();
  }

  /**
   * Ends at once: everything Python-visible has been done by now, and daemon threads must not delay
   * the exit.
   */
  private static void exit(int code) {
    System.out.flush();
    System.err.flush();
    if (code == Shutdown.INTERRUPTED) {
      // CPython: main.c exit_sigint
      Signals.reset(SIGINT);
      Signals.raise(SIGINT);
      code = INTERRUPTED_BY_SIGNAL;
    }
    Runtime.getRuntime().halt(code);
  }
}
