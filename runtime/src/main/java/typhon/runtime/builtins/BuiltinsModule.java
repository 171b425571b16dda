package typhon.runtime.builtins;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Keywords;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.RuntimeIndex;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.Audit;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.ModuleSink;
import typhon.runtime.type.PyType;
import typhon.runtime.type.SpecialMethod;

/**
 * The names that every module sees: functions, types, exceptions and constants.
 *
 * <p>This module gives direct access to all identifiers that Python code sees without an import.
 */
@BuiltinModule(name = "builtins")
public final class BuiltinsModule {
  private BuiltinsModule() {}

  /** Adds the constants and all built-in types. */
  static void init(PyModule module) {
    put(module, "None", PyNone.NONE);
    put(module, "True", PyBool.TRUE);
    put(module, "False", PyBool.FALSE);
    put(module, "Ellipsis", PyEllipsis.ELLIPSIS);
    put(module, "NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    put(module, "__debug__", PyBool.TRUE);
    ModuleSink sink =
        new ModuleSink() {
          @Override
          public void constant(String name, PyObject value) {
            put(module, name, value);
          }

          @Override
          public void type(PyType type) {
            put(module, type.name(), type);
          }
        };
    new RuntimeIndex().builtinTypes(sink);
    ExceptionTypes.all(sink);
    // Aliases of OSError since PEP 3151.
    for (String alias : new String[] {"EnvironmentError", "IOError"}) {
      PyObject osError = module.dict().get(PyStr.intern("OSError"));
      if (osError != null) {
        put(module, alias, osError);
      }
    }
  }

  private static void put(PyModule module, String name, PyObject value) {
    module.dict().put(PyStr.intern(name), value);
  }

  /** The absolute value of a number. */
  @BuiltinFunction
  static PyObject abs(PyObject x) {
    return Numbers.unary(SpecialMethod.ABS, x);
  }

  /** Whether bool(x) is True for all values of the iterable; True when it is empty. */
  @BuiltinFunction
  static boolean all(PyObject iterable) {
    PyObject it = Iteration.iter(iterable);
    for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
      if (!Objects.isTrue(item)) {
        return false;
      }
    }
    return true;
  }

  /** Whether bool(x) is True for any value of the iterable; False when it is empty. */
  @BuiltinFunction
  static boolean any(PyObject iterable) {
    PyObject it = Iteration.iter(iterable);
    for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
      if (Objects.isTrue(item)) {
        return true;
      }
    }
    return false;
  }

  /** The repr of an object with everything beyond ASCII escaped. */
  @BuiltinFunction
  static PyObject ascii(PyObject obj) {
    return Representation.ascii(obj);
  }

  /**
   * The binary form of an integer.
   *
   * <pre>
   * &gt;&gt;&gt; bin(-6)
   * '-0b110'
   * </pre>
   */
  @BuiltinFunction
  static PyObject bin(PyObject number) {
    return Representation.radix(number, 2, "0b");
  }

  /**
   * The octal form of an integer.
   *
   * <pre>
   * &gt;&gt;&gt; oct(493)
   * '0o755'
   * </pre>
   */
  @BuiltinFunction
  static PyObject oct(PyObject number) {
    return Representation.radix(number, 8, "0o");
  }

  /**
   * The hexadecimal form of an integer.
   *
   * <pre>
   * &gt;&gt;&gt; hex(-48879)
   * '-0xbeef'
   * </pre>
   */
  @BuiltinFunction
  static PyObject hex(PyObject number) {
    return Representation.radix(number, 16, "0x");
  }

  /** Whether the object can be called; classes can, and instances with a __call__ method. */
  @BuiltinFunction
  static boolean callable(PyObject obj) {
    return obj.type().special(SpecialMethod.CALL) != null;
  }

  /** A string of one character with ordinal i; 0 <= i <= 0x10ffff. */
  @BuiltinFunction
  static PyObject chr(PyObject i) {
    return Representation.chr(Numbers.index(i));
  }

  /** The Unicode code point of a one-character string. */
  @BuiltinFunction
  static PyObject ord(PyObject character) {
    return Representation.ord(character);
  }

  /** Delete the named attribute: delattr(x, 'y') is del x.y. */
  @BuiltinFunction
  static void delattr(PyObject obj, PyObject name) {
    Objects.deleteAttribute(obj, Attributes.name(name));
  }

  /** The tuple (x//y, x%y). */
  @BuiltinFunction
  static PyObject divmod(PyObject x, PyObject y) {
    return Numbers.binary(SpecialMethod.DIVMOD, x, y);
  }

  /** type(value).__format__(value, format_spec), as a formatted string. */
  @BuiltinFunction
  static PyObject format(PyObject value, @Default("''") PyObject format_spec) {
    if (!(format_spec instanceof PyStr spec)) {
      throw Errors.typeError("format() argument 2 must be str, not " + format_spec.type().name());
    }
    return Objects.format(value, spec);
  }

  /** The value of the named attribute, or the default when there is none. */
  @BuiltinFunction(signature = "none")
  static PyObject getattr(PyObject object, PyObject name, @Unset PyObject defaultValue) {
    PyStr attribute = Attributes.name(name);
    if (defaultValue == null) {
      return Objects.getAttribute(object, attribute);
    }
    PyObject value = Objects.getAttributeOrNull(object, attribute);
    return value == null ? defaultValue : value;
  }

  /** Whether the object has an attribute of this name. */
  @BuiltinFunction
  static boolean hasattr(PyObject obj, PyObject name) {
    return Objects.getAttributeOrNull(obj, Attributes.name(name)) != null;
  }

  /** Set the named attribute: setattr(x, 'y', v) is x.y = v. */
  @BuiltinFunction
  static void setattr(PyObject obj, PyObject name, PyObject value) {
    Objects.setAttribute(obj, Attributes.name(name), value);
  }

  /** The names in the scope of the caller, or the attributes of an object, sorted. */
  @BuiltinFunction(signature = "([object])")
  static PyObject dir(ThreadState ts, @Unset PyObject object) {
    return Attributes.dir(ts, object);
  }

  /** The __dict__ of an object, or the local variables of the caller. */
  @BuiltinFunction(signature = "([object])")
  static PyObject vars(ThreadState ts, @Unset PyObject object) {
    return Attributes.vars(ts, object);
  }

  /** The hash value of an object: two objects that compare equal have the same. */
  @BuiltinFunction
  static long hash(PyObject obj) {
    return Objects.hash(obj);
  }

  /** The identity of an object, unique among objects that exist at the same time. */
  @BuiltinFunction
  static long id(PyObject obj) {
    long id = Objects.identity(obj);
    if (Audit.isOn()) {
      Audit.event("builtins.id", PyInt.of(id));
    }
    return id;
  }

  /**
   * Whether an object is an instance of a class, of a subclass of it, or of any in a tuple or
   * union.
   */
  @BuiltinFunction
  static boolean isinstance(PyObject obj, PyObject class_or_tuple) {
    return Objects.isInstance(obj, class_or_tuple);
  }

  /** Whether a class is derived from another class, or from any in a tuple or union. */
  @BuiltinFunction
  static boolean issubclass(PyObject cls, PyObject class_or_tuple) {
    return Objects.isSubclass(cls, class_or_tuple);
  }

  /**
   * iter(iterable) -> iterator; iter(callable, sentinel) -> iterator
   *
   * <p>An iterator over the iterable, or one that calls until the sentinel is returned.
   */
  @BuiltinFunction(signature = "(object, sentinel=None, /)")
  static PyObject iter(PyObject object, @Unset PyObject sentinel) {
    if (sentinel == null) {
      return Iteration.iter(object);
    }
    if (object.type().special(SpecialMethod.CALL) == null) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new typhon.runtime.object.PyCallableIterator(object, sentinel);
  }

  /** The asynchronous iterator of an asynchronous iterable. */
  @BuiltinFunction
  static PyObject aiter(PyObject async_iterable) {
    return AsyncIteration.aiter(async_iterable);
  }

  /**
   * The next item of an asynchronous iterator, as an awaitable; with a default, it is given at the
   * end.
   */
  @BuiltinFunction(signature = "($module, aiterator, default=<unrepresentable>, /)")
  static PyObject anext(PyObject aiterator, @Unset PyObject defaultValue) {
    return AsyncIteration.anext(aiterator, defaultValue);
  }

  /** The number of items in a container. */
  @BuiltinFunction
  static long len(PyObject obj) {
    int length = Items.length(obj);
    return length == Integer.MAX_VALUE ? Items.longLength(obj) : length;
  }

  /**
   * max(iterable, *[, default, key]) -> item; max(a, b, *more[, key]) -> argument
   *
   * <p>The largest item of an iterable, or the largest of two or more arguments.
   */
  @BuiltinFunction(signature = "(*args, key=None, default=<unrepresentable>)")
  static PyObject max(
      PyObject[] args,
      @KeywordOnly @Default("None") PyObject key,
      @KeywordOnly("default") @Unset PyObject defaultValue) {
    return Extremes.find("max", SpecialMethod.GT, args, key, defaultValue);
  }

  /**
   * min(iterable, *[, default, key]) -> item; min(a, b, *more[, key]) -> argument
   *
   * <p>The smallest item of an iterable, or the smallest of two or more arguments.
   */
  @BuiltinFunction(signature = "(*args, key=None, default=<unrepresentable>)")
  static PyObject min(
      PyObject[] args,
      @KeywordOnly @Default("None") PyObject key,
      @KeywordOnly("default") @Unset PyObject defaultValue) {
    return Extremes.find("min", SpecialMethod.LT, args, key, defaultValue);
  }

  /** The next item of an iterator; at its end the default if given, else StopIteration. */
  @BuiltinFunction(signature = "(iterator, default=<unrepresentable>, /)")
  static PyObject next(PyObject iterator, @Unset PyObject defaultValue) {
    return Extremes.next(iterator, defaultValue);
  }

  /** base**exp, or base**exp % mod, for some types faster than the long form. */
  @BuiltinFunction
  static PyObject pow(
      @Named PyObject base, @Named PyObject exp, @Named @Default("None") PyObject mod) {
    return Numbers.power(base, exp, mod == PyNone.NONE ? null : mod);
  }

  /** The canonical string representation of an object. */
  @BuiltinFunction
  static PyObject repr(PyObject obj) {
    return Objects.repr(obj);
  }

  /** Round a number to a precision in decimal digits; to an int when there is no precision. */
  @BuiltinFunction
  static PyObject round(@Named PyObject number, @Named @Default("None") PyObject ndigits) {
    PyObject method = number.type().special(SpecialMethod.ROUND);
    if (method == null) {
      throw Errors.typeError("type " + number.type().name() + " doesn't define __round__ method");
    }
    ThreadState ts = ThreadState.current();
    return ndigits == PyNone.NONE
        ? method.callMethod(ts, number)
        : method.callMethod(ts, number, ndigits);
  }

  /** A new sorted list of the items of an iterable. */
  @BuiltinFunction(signature = "($module, iterable, /, *, key=None, reverse=False)")
  static PyObject sorted(ThreadState ts, PyObject[] args, @Keywords PyDict keywords) {
    if (args.length != 1) {
      throw Errors.typeError("sorted expected 1 argument, got " + args.length);
    }
    PyList list = PyList.of(Iteration.toArray(args[0]));
    Calls.call(ts, Objects.getAttribute(list, PyStr.intern("sort")), PyObject.NO_ARGS, keywords);
    return list;
  }

  /** The sum of a start value and the numbers of an iterable. */
  @BuiltinFunction
  static PyObject sum(PyObject iterable, @Named @Default("0") PyObject start) {
    return Sum.of(iterable, start);
  }

  /** Print values to a stream, sys.stdout by default. */
  @BuiltinFunction(signature = "($module, /, *args, sep=' ', end='\\n', file=None, flush=False)")
  static void print(
      PyObject[] args,
      @KeywordOnly @Default("None") PyObject sep,
      @KeywordOnly @Default("None") PyObject end,
      @KeywordOnly @Default("None") PyObject file,
      @KeywordOnly @Default("False") PyObject flush) {
    Printing.print(args, sep, end, file, flush);
  }

  /** Read a line from standard input, without its newline; EOFError at the end. */
  @BuiltinFunction(signature = "($module, prompt='', /)")
  static PyObject input(@Default("''") PyObject prompt) {
    return Printing.input(prompt);
  }

  /** Open a file and give a stream: see io.open. */
  @BuiltinFunction(
      signature =
          "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)")
  static PyObject open(
      ThreadState ts,
      PyObject[] args,
      @typhon.annotations.Keywords typhon.runtime.object.PyDict keywords) {
    return Calls.call(ts, Printing.ioOpen(ts), args, keywords);
  }

  /** Call sys.breakpointhook with the same arguments. */
  @BuiltinFunction
  static PyObject breakpoint(
      ThreadState ts,
      PyObject[] args,
      @typhon.annotations.Keywords typhon.runtime.object.PyDict kws) {
    PyObject hook = ts.interpreter.sysAttribute("breakpointhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    return Calls.call(ts, hook, args, kws);
  }
}
