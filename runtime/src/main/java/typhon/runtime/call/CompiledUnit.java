package typhon.runtime.call;

import java.util.concurrent.atomic.AtomicReferenceArray;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyObject;

/**
 * Base of the classes the compiler generates: one per code unit and globals dict (design D12). The
 * code object with number n is a static method; the dispatchers here lead from the number to the
 * method.
 *
 * <p>Thread rule: set up completely before any of its functions can be called; immutable
 * afterwards.
 */
public abstract class CompiledUnit {
  private PyDict globals;
  private PyObject builtins;
  private PyCode[] codes;

  /** The class with the further bodies of a unit that is too large for one; or null. */
  private CompiledUnit rest;

  /** How functions of each code object are called; filled on demand, entries may be replaced. */
  private AtomicReferenceArray<FunctionTarget> targets;

  /** The same code with events: null until somebody wants it, this when it cannot be made. */
  private volatile CompiledUnit instrumented;

  protected CompiledUnit() {}

  /** Gives the unit its surroundings; once, from the class initialiser. */
  public final void attach(PyDict globals, PyObject builtins, PyCode[] codes) {
    this.globals = globals;
    this.builtins = builtins;
    this.codes = codes;
    this.targets = new AtomicReferenceArray<>(codes.length);
  }

  /** Tells the unit which class has its further bodies; before any of them is called. */
  public final void setRest(CompiledUnit further) {
    rest = further;
  }

  /** The class with the further bodies of a unit that is too large for one; or null. */
  public final CompiledUnit rest() {
    return rest;
  }

  public final PyDict globals() {
    return globals;
  }

  /** A dict, as a rule. */
  public final PyObject builtins() {
    return builtins;
  }

  public final PyCode code(int id) {
    return codes[id];
  }

  /** How functions of this code are called. */
  public final FunctionTarget target(PyCode code) {
    int id = code.id();
    if (codes[id] != code) {
      return new ColdTarget(this, code); // made by code.replace()
    }
    FunctionTarget known = targets.get(id);
    if (known == null) {
      known = new ColdTarget(this, code);
      FunctionTarget other = targets.compareAndExchange(id, null, known);
      return other == null ? known : other;
    }
    return known;
  }

  /** Gives functions made from now on a better target. */
  final void replaceTarget(FunctionTarget old, FunctionTarget next) {
    targets.compareAndSet(next.code.id(), old, next);
  }

  /** The same code with events, made on first demand; null when that is not possible. */
  public final CompiledUnit instrumented(ThreadState ts) {
    CompiledUnit known = instrumented;
    if (known == null) {
      ts.callbacks++; // what is compiled meanwhile sends no events
      try {
        CodeUnit made = ts.interpreter.compiler().instrumented(codes[0].unit());
        known = made == null ? this : made.bind(globals);
        instrumented = known;
      } finally {
        ts.callbacks--;
      }
    }
    return known == this ? null : known;
  }

  /**
   * For compiled code: the namespace of a body that is no function's. The globals when it is called
   * as one, through {@code types.FunctionType}.
   */
  public static PyObject namespace(PyObject[] parameters, PyFunction f) {
    return parameters.length == 0 ? f.unit().globals() : parameters[0];
  }

  /**
   * Runs the body of code {@code id}, given the values of its parameters in order of {@code
   * co_varnames}.
   */
  public abstract PyObject call(int id, ThreadState ts, PyFunction f, PyObject[] parameters);

  /** For compiled code: runs a body that another class of the unit has. */
  protected final PyObject callRest(int id, ThreadState ts, PyFunction f, PyObject[] parameters) {
    return rest.call(id, ts, f, parameters);
  }

  public PyObject call0(int id, ThreadState ts, PyFunction f) {
    return call(id, ts, f, PyObject.NO_ARGS);
  }

  public PyObject call1(int id, ThreadState ts, PyFunction f, PyObject a) {
    return call(id, ts, f, new PyObject[] {a});
  }

  public PyObject call2(int id, ThreadState ts, PyFunction f, PyObject a, PyObject b) {
    return call(id, ts, f, new PyObject[] {a, b});
  }

  public PyObject call3(int id, ThreadState ts, PyFunction f, PyObject a, PyObject b, PyObject c) {
    return call(id, ts, f, new PyObject[] {a, b, c});
  }

  public PyObject call4(
      int id, ThreadState ts, PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d) {
    return call(id, ts, f, new PyObject[] {a, b, c, d});
  }

  /**
   * Goes on with a suspended body.
   *
   * @param sent the value of the yield expression, or null to raise {@link
   *     PyGeneratorBase#takePending}
   * @return what it yields, or null when it returned (then {@link PyGeneratorBase#result} tells the
   *     value)
   */
  public PyObject resume(int id, ThreadState ts, PyGeneratorBase generator, PyObject sent) {
    if (rest != null) {
      return rest.resume(id, ts, generator, sent);
    }
    throw new AssertionError("no suspendable code in " + getClass().getName());
  }
}
