package typhon.stdlib._functools;

import java.util.concurrent.atomic.LongAdder;
import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinNew;
import typhon.annotations.BuiltinSetter;
import typhon.annotations.BuiltinType;
import typhon.annotations.Default;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.DescriptorArguments;
import typhon.runtime.object.DictObject;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * A function whose results are remembered by its arguments.
 *
 * <p>Thread rule: no lock is held while the function runs, so it may run more than once for the
 * same arguments; every caller gets a valid result. Hits and misses are striped counters. See
 * {@link BoundedCache}.
 */
// CPython: _functoolsmodule.c lru_cache_object
@BuiltinType(
    name = "_lru_cache_wrapper",
    module = "functools",
    subclassable = true,
    ownsAttributes = true,
    weakReferable = true)
public final class PyLruCacheWrapper extends DictObject {
  public static final PyType TYPE = PyType.builtin(new PyLruCacheWrapperTable());

  private final PyObject function;
  private final boolean typed;
  private final PyObject infoType;

  /** The limit as given: None or an int. */
  private final PyObject maxsize;

  /** Unbounded results, or null. */
  private final PyDict results;

  /** Bounded results, or null. */
  private final BoundedCache bounded;

  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  private PyLruCacheWrapper(
      PyType type, PyObject function, PyObject maxsize, boolean typed, PyObject infoType) {
    super(type);
    this.function = function;
    this.typed = typed;
    this.infoType = infoType;
    this.maxsize = maxsize;
    this.results = maxsize == PyNone.NONE ? new PyDict() : null;
    long limit = maxsize == PyNone.NONE ? 0 : ((PyInt) maxsize).longValue();
    this.bounded = limit > 0 ? new BoundedCache((int) Math.min(limit, Integer.MAX_VALUE)) : null;
  }

  @BuiltinNew
  static PyObject __new__(
      PyType type,
      @Named PyObject user_function,
      @Named PyObject maxsize,
      @Named boolean typed,
      @Named PyObject cache_info_type) {
    if (user_function.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyObject limit = maxsize;
    if (maxsize != PyNone.NONE) {
      if (!Numbers.isIndex(maxsize)) {
        throw Errors.typeError("maxsize should be integer or None");
      }
      limit = PyInt.of(Math.max(0, Numbers.indexAsSize(maxsize)));
    }
    return new PyLruCacheWrapper(type, user_function, limit, typed, cache_info_type);
  }

  @BuiltinMethod
  PyObject __call__(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (results == null && bounded == null) {
      misses.increment();
      return Calls.call(ts, function, args, keywords);
    }
    PyObject key = CacheKey.of(args, keywords, typed);
    long hash = Objects.hash(key);
    return bounded == null
        ? callUnbounded(ts, key, hash, args, keywords)
        : callBounded(ts, key, hash, args, keywords);
  }

  private PyObject callUnbounded(
      ThreadState ts, PyObject key, long hash, PyObject[] args, PyDict keywords) {
    PyObject known = results.get(key, hash);
    if (known != null) {
      hits.increment();
      return known;
    }
    misses.increment();
    PyObject result = Calls.call(ts, function, args, keywords);
    results.put(key, hash, result);
    return result;
  }

  private PyObject callBounded(
      ThreadState ts, PyObject key, long hash, PyObject[] args, PyDict keywords) {
    PyObject known = bounded.get(key, hash);
    if (known != null) {
      hits.increment();
      return known;
    }
    misses.increment();
    long generation = bounded.generation();
    PyObject result = Calls.call(ts, function, args, keywords);
    bounded.put(key, result, generation);
    return result;
  }

  /** Report the numbers of hits, misses and results remembered. */
  @BuiltinMethod
  PyObject cache_info(ThreadState ts) {
    long size = bounded != null ? bounded.size() : results != null ? results.size() : 0;
    PyObject[] fields = {PyInt.of(hits.sum()), PyInt.of(misses.sum()), maxsize, PyInt.of(size)};
    return infoType.call(ts, fields, null);
  }

  /** Forget all results and the numbers. */
  @BuiltinMethod
  void cache_clear() {
    hits.reset();
    misses.reset();
    if (bounded != null) {
      bounded.clear();
    }
    if (results != null) {
      results.clear();
    }
  }

  /** Bound to an instance, the cache is a method of it. */
  @BuiltinMethod
  PyObject __get__(PyObject instance, @Default("None") PyObject owner) {
    DescriptorArguments.check(instance, owner);
    return instance == PyNone.NONE ? this : new PyBoundMethod(this, instance);
  }

  @BuiltinMethod
  PyObject __reduce__() {
    return Objects.getAttribute(this, Names.QUALNAME);
  }

  /** The cache itself: it is not copied. */
  @BuiltinMethod
  PyObject __copy__() {
    return this;
  }

  /** The cache itself: it is not copied. */
  @BuiltinMethod
  PyObject __deepcopy__(PyObject memo) {
    return this;
  }

  @BuiltinGetter(name = "__dict__")
  PyObject dictAttribute() {
    return dict();
  }

  @BuiltinSetter(name = "__dict__")
  void setDict(PyObject value) {
    setDictAttribute(value);
  }

  /** What tells the arguments of calls apart. CPython: _functoolsmodule.c lru_cache_make_key. */
  private static final class CacheKey {
    /** Separates positional from keyword arguments. */
    private static final PyObject MARK =
        new typhon.runtime.object.PyInstance(typhon.runtime.object.PyBaseObject.TYPE);

    private CacheKey() {}

    static PyObject of(PyObject[] args, PyDict keywords, boolean typed) {
      PyObject[] pairs = keywords.entriesSnapshot();
      if (!typed && pairs.length == 0 && args.length == 1 && isPlain(args[0])) {
        return args[0];
      }
      int named = pairs.length == 0 ? 0 : pairs.length + 1;
      int types = typed ? args.length + pairs.length / 2 : 0;
      PyObject[] key = java.util.Arrays.copyOf(args, args.length + named + types);
      int n = args.length;
      if (named > 0) {
        key[n++] = MARK;
        System.arraycopy(pairs, 0, key, n, pairs.length);
        n += pairs.length;
      }
      if (typed) {
        for (PyObject arg : args) {
          key[n++] = arg.type();
        }
        for (int i = 1; i < pairs.length; i += 2) {
          key[n++] = pairs[i].type();
        }
      }
      return PyTuple.of(key);
    }

    private static boolean isPlain(PyObject arg) {
      return arg.type() == PyStr.TYPE || arg.type() == PyInt.TYPE;
    }
  }
}
