package typhon.stdlib.atexit;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Keywords;
import typhon.runtime.call.KeywordArguments;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.SpecialMethod;

/** Functions to be called when the program ends. */
@BuiltinModule(name = "atexit")
public final class AtexitModule {
  private AtexitModule() {}

  /** Register a function, with arguments, to be called at exit; gives the function. */
  @BuiltinFunction
  static PyObject register(ThreadState ts, PyObject[] args, @Keywords PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("register() takes at least 1 argument (0 given)");
    }
    if (args[0].type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyObject[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
    ExitCallbacks.of(ts).add(args[0], KeywordArguments.of(rest, kwargs));
    return args[0];
  }

  /** Forget a registered function. */
  @BuiltinFunction
  static void unregister(ThreadState ts, PyObject func) {
    ExitCallbacks.of(ts).remove(func);
  }

  /** Forget all registered functions. */
  @BuiltinFunction
  static void _clear(ThreadState ts) {
    ExitCallbacks.of(ts).clear();
  }

  /** The number of registered functions. */
  @BuiltinFunction
  static long _ncallbacks(ThreadState ts) {
    return ExitCallbacks.of(ts).size();
  }

  /** Run all registered functions. */
  @BuiltinFunction
  static void _run_exitfuncs(ThreadState ts) {
    ExitCallbacks.of(ts).run(ts);
  }
}
