package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyStopIteration;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UncaughtExceptions;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyAsyncGenerator;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyCoroutine;
import typhon.runtime.object.PyGenerator;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.Sendable;
import typhon.runtime.type.SpecialMethod;

/**
 * {@code yield from}, {@code await} and asynchronous iteration (CPython: genobject.c, ceval.c
 * SEND).
 */
public final class Delegation {
  private static final PyStr SEND = PyStr.intern("send");
  private static final PyStr THROW = PyStr.intern("throw");
  private static final PyStr CLOSE = PyStr.intern("close");

  private Delegation() {}

  /** What {@code yield from} drives. */
  public static PyObject yieldFromIter(PyObject iterable, PyGeneratorBase generator) {
    if (iterable instanceof PyCoroutine) {
      int allowed = PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE;
      if ((generator.code().flags() & allowed) == 0) {
        throw Errors.typeError(
            "cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return iterable;
    }
    return iterable instanceof PyGenerator ? iterable : Iteration.iter(iterable);
  }

  /** What {@code await} drives. CPython: genobject.c _PyCoro_GetAwaitableIter. */
  public static PyObject awaitable(PyObject value) {
    if (value instanceof PyCoroutine c) {
      c.checkNotAwaited();
      return value;
    }
    if (value instanceof PyGenerator g && g.code().has(PyCode.ITERABLE_COROUTINE)) {
      return value;
    }
    PyObject method = value.type().special(SpecialMethod.AWAIT);
    if (method == null) {
      throw Errors.typeError("'" + value.type().name() + "' object can't be awaited");
    }
    PyObject iterator = method.callMethod(ThreadState.current(), value);
    if (iterator instanceof PyCoroutine
        || (iterator instanceof PyGenerator g && g.code().has(PyCode.ITERABLE_COROUTINE))) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (!(iterator instanceof BuiltinIterator)
        && iterator.type().special(SpecialMethod.NEXT) == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  /** What {@code async with} awaits when it enters. */
  public static PyObject awaitableOfEnter(PyObject value) {
    return awaitableOf(value, "__aenter__");
  }

  /** What {@code async with} awaits when it exits. */
  public static PyObject awaitableOfExit(PyObject value) {
    return awaitableOf(value, "__aexit__");
  }

  private static PyObject awaitableOf(PyObject value, String method) {
    boolean generator = value instanceof PyGenerator g && g.code().has(PyCode.ITERABLE_COROUTINE);
    if (!generator && value.type().special(SpecialMethod.AWAIT) == null) {
      throw Errors.typeError(
          "'async with' received an object from "
              + method
              + " that does not implement __await__: "
              + value.type().name());
    }
    return awaitable(value);
  }

  /**
   * Drives the iterator one step: what it yields, or null when it is done and the generator knows
   * its result.
   */
  public static PyObject send(
      ThreadState ts, PyGeneratorBase generator, PyObject iterator, PyObject value) {
    if (iterator instanceof Sendable s) {
      PyObject yielded = s.sendOrNull(ts, value);
      if (yielded == null) {
        generator.setResult(s.takeResult());
      }
      return yielded;
    }
    try {
      if (value == PyNone.NONE && iterator instanceof BuiltinIterator i) {
        return i.nextOrNull();
      }
      if (value == PyNone.NONE) {
        PyObject next = iterator.type().special(SpecialMethod.NEXT);
        if (next == null) {
          throw Errors.typeError("'" + iterator.type().name() + "' object is not an iterator");
        }
        return next.callMethod(ts, iterator);
      }
      return Calls.method(iterator, SEND, value);
    } catch (PyException e) {
      return stopped(generator, e);
    }
  }

  private static PyObject stopped(PyGeneratorBase generator, PyException e) {
    if (e.value() instanceof PyStopIteration stop) {
      generator.setResult(stop.value());
      return null;
    }
    throw e;
  }

  /**
   * Raises the generator's pending exception inside the iterator. CPython: genobject.c _gen_throw.
   */
  public static PyObject raise(ThreadState ts, PyGeneratorBase generator, PyObject iterator) {
    PyException pending = generator.takePending();
    if (pending.matches(ExceptionTypes.GENERATOR_EXIT)) {
      close(ts, iterator);
      throw pending;
    }
    if (iterator instanceof Sendable s) {
      PyObject yielded = s.throwOrNull(ts, pending);
      if (yielded == null) {
        generator.setResult(s.takeResult());
      }
      return yielded;
    }
    PyObject method = Objects.getAttributeOrNull(iterator, THROW);
    if (method == null) {
      throw pending;
    }
    try {
      return method.call(ts, pending.value());
    } catch (PyException e) {
      return stopped(generator, e);
    }
  }

  private static void close(ThreadState ts, PyObject iterator) {
    if (iterator instanceof Sendable s) {
      s.close(ts);
      return;
    }
    PyObject method = null;
    try {
      method = Objects.getAttributeOrNull(iterator, CLOSE);
    } catch (PyException e) {
      UncaughtExceptions.unraisable(
          ts,
          e.value(),
          "Exception ignored while closing generator " + Objects.repr(iterator),
          null);
    }
    if (method != null) {
      method.call(ts);
    }
  }

  // Asynchronous iteration

  /** {@code aiter(iterable)}. CPython: ceval.c GET_AITER. */
  public static PyObject asyncIter(PyObject iterable) {
    PyObject method = iterable.type().special(SpecialMethod.AITER);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + iterable.type().name());
    }
    PyObject iterator = method.callMethod(ThreadState.current(), iterable);
    if (iterator.type().special(SpecialMethod.ANEXT) == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + iterator.type().name());
    }
    return iterator;
  }

  /** The awaited iterator of the next item. CPython: ceval.c GET_ANEXT. */
  public static PyObject asyncNext(PyObject iterator) {
    if (iterator instanceof PyAsyncGenerator g) {
      return g.anext();
    }
    PyObject method = iterator.type().special(SpecialMethod.ANEXT);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got " + iterator.type().name());
    }
    PyObject next = method.callMethod(ThreadState.current(), iterator);
    try {
      return awaitable(next);
    } catch (PyException e) {
      PyException error =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: " + next.type().name());
      error.value().setContext(e.value());
      error.value().setCause(e.value());
      throw error;
    }
  }

  public static boolean isAsyncStop(Throwable t) {
    return t instanceof PyException e && e.matches(ExceptionTypes.STOP_ASYNC_ITERATION);
  }

  /** Marks a value that an asynchronous generator yields, as opposed to what its awaits yield. */
  public static PyObject wrap(PyObject value) {
    return new PyAsyncGenerator.Yielded(value);
  }
}
