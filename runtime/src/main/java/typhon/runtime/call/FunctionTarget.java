package typhon.runtime.call;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * How functions of one code object in one unit are called: arguments become parameters here,
 * defaults included. {@code runN} runs the body with exactly its N parameters; subclasses say how.
 *
 * <p>Thread rule: immutable but for a cache of immutable maps. A function's target is replaced as a
 * whole when {@code __code__} is assigned; a call that finds another target than the one it was
 * made for goes to that one.
 */
public abstract class FunctionTarget extends Target {
  private static final int MAX_SHAPES = 6;

  public final CompiledUnit unit;
  public final PyCode code;

  /** The number of parameters when all are plain positional ones, else -1. */
  private final int arity;

  /** The shapes of calls seen; a lost one is found again. */
  private ArgumentMap maps;

  protected FunctionTarget(CompiledUnit unit, PyCode code) {
    this.unit = unit;
    this.code = code;
    this.arity = code.simpleArity();
  }

  protected abstract PyObject run0(PyFunction f, ThreadState ts);

  protected abstract PyObject run1(PyFunction f, PyObject a, ThreadState ts);

  protected abstract PyObject run2(PyFunction f, PyObject a, PyObject b, ThreadState ts);

  protected abstract PyObject run3(
      PyFunction f, PyObject a, PyObject b, PyObject c, ThreadState ts);

  protected abstract PyObject run4(
      PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts);

  /** Runs the body with the values of its parameters in order of {@code co_varnames}. */
  public abstract PyObject run(PyFunction f, PyObject[] parameters, ThreadState ts);

  @Override
  public final PyObject call0(PyObject callee, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().call0(f, ts);
    }
    if (arity == 0) {
      return run0(f, ts);
    }
    PyTuple defaults = f.defaults();
    if (defaults != null && defaults.size() >= arity) {
      int last = defaults.size();
      switch (arity) {
        case 1:
          return run1(f, defaults.get(last - 1), ts);
        case 2:
          return run2(f, defaults.get(last - 2), defaults.get(last - 1), ts);
        default:
          break;
      }
    }
    return bound(f, ts);
  }

  @Override
  public final PyObject call1(PyObject callee, PyObject a, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().call1(f, a, ts);
    }
    if (arity == 1) {
      return run1(f, a, ts);
    }
    PyTuple defaults = f.defaults();
    if (defaults != null && defaults.size() >= arity - 1) {
      int last = defaults.size();
      switch (arity) {
        case 2:
          return run2(f, a, defaults.get(last - 1), ts);
        case 3:
          return run3(f, a, defaults.get(last - 2), defaults.get(last - 1), ts);
        default:
          break;
      }
    }
    return bound(f, ts, a);
  }

  @Override
  public final PyObject call2(PyObject callee, PyObject a, PyObject b, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().call2(f, a, b, ts);
    }
    if (arity == 2) {
      return run2(f, a, b, ts);
    }
    PyTuple defaults = f.defaults();
    if (defaults != null && defaults.size() >= arity - 2) {
      int last = defaults.size();
      switch (arity) {
        case 3:
          return run3(f, a, b, defaults.get(last - 1), ts);
        case 4:
          return run4(f, a, b, defaults.get(last - 2), defaults.get(last - 1), ts);
        default:
          break;
      }
    }
    return bound(f, ts, a, b);
  }

  @Override
  public final PyObject call3(PyObject callee, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().call3(f, a, b, c, ts);
    }
    if (arity == 3) {
      return run3(f, a, b, c, ts);
    }
    PyTuple defaults = f.defaults();
    if (arity == 4 && defaults != null && defaults.size() >= 1) {
      return run4(f, a, b, c, defaults.get(defaults.size() - 1), ts);
    }
    return bound(f, ts, a, b, c);
  }

  public final PyObject call4(
      PyObject callee, PyObject a, PyObject b, PyObject c, PyObject d, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().call4(f, a, b, c, d, ts);
    }
    return arity == 4 ? run4(f, a, b, c, d, ts) : bound(f, ts, a, b, c, d);
  }

  @Override
  public final PyObject callMany(
      PyObject callee, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    PyFunction f = (PyFunction) callee;
    if (f.target() != this) {
      return f.target().callMany(f, args, keywords, ts);
    }
    return keywords == null && arity == args.length
        ? run(f, args, ts)
        : run(f, bind(f, null, args, keywords), ts);
  }

  @Override
  public final PyObject methodMany(
      PyObject callee, PyObject self, PyObject[] args, PyStr[] keywords, ThreadState ts) {
    if (self == null) {
      return callMany(callee, args, keywords, ts);
    }
    PyFunction f = (PyFunction) callee;
    return f.target() != this
        ? f.target().methodMany(f, self, args, keywords, ts)
        : run(f, bind(f, self, args, keywords), ts);
  }

  private PyObject bound(PyFunction f, ThreadState ts, PyObject... args) {
    return run(f, bind(f, null, args, null), ts);
  }

  /** One value for each parameter; {@code self} is the first argument or null. */
  private PyObject[] bind(PyFunction f, PyObject self, PyObject[] args, PyStr[] keywords) {
    int given = args.length + (self == null ? 0 : 1) - (keywords == null ? 0 : keywords.length);
    ArgumentMap map = maps;
    while (map != null && !map.fits(given, keywords)) {
      map = map.next;
    }
    PyObject[] bound = map == null ? null : map.bind(f, self, args);
    return bound != null ? bound : bindAnew(f, self, args, keywords, given, map == null);
  }

  private PyObject[] bindAnew(
      PyFunction f,
      PyObject self,
      PyObject[] args,
      PyStr[] keywords,
      int given,
      boolean isNewShape) {
    if (isNewShape) {
      ArgumentMap known = maps;
      boolean full = known != null && known.depth >= MAX_SHAPES;
      ArgumentMap made = ArgumentMap.of(code, given, keywords, full ? null : known);
      if (made != null) {
        maps = made;
      }
    }
    PyObject[] all = self == null ? args : DefaultCalls.prepend(self, args);
    return FunctionBinder.bind(f, code, all, keywords);
  }

  @Override
  public final PyObject method0(PyObject callee, PyObject self, ThreadState ts) {
    return self == null ? call0(callee, ts) : call1(callee, self, ts);
  }

  @Override
  public final PyObject method1(PyObject callee, PyObject self, PyObject a, ThreadState ts) {
    return self == null ? call1(callee, a, ts) : call2(callee, self, a, ts);
  }

  @Override
  public final PyObject method2(
      PyObject callee, PyObject self, PyObject a, PyObject b, ThreadState ts) {
    return self == null ? call2(callee, a, b, ts) : call3(callee, self, a, b, ts);
  }

  @Override
  public final PyObject method3(
      PyObject callee, PyObject self, PyObject a, PyObject b, PyObject c, ThreadState ts) {
    return self == null ? call3(callee, a, b, c, ts) : call4(callee, self, a, b, c, ts);
  }
}
