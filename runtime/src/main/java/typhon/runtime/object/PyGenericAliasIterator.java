package typhon.runtime.object;

import java.util.concurrent.atomic.AtomicReference;
import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinType;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.PyType;

/**
 * Gives a generic alias once, marked as unpacked.
 *
 * <p>Thread rule: the alias is taken by one thread.
 */
// CPython: genericaliasobject.c gaiterobject
@BuiltinType(name = "generic_alias_iterator", exposed = false)
public final class PyGenericAliasIterator extends BuiltinIterator {
  public static final PyType TYPE = PyType.builtin(new PyGenericAliasIteratorTable());

  private final AtomicReference<PyGenericAlias> left;

  PyGenericAliasIterator(PyGenericAlias alias) {
    left = new AtomicReference<>(alias);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  @BuiltinMethod
  public PyObject __next__() {
    PyGenericAlias alias = left.getAndSet(null);
    return alias == null ? null : alias.unpackedOnce();
  }

  /** Pickled as an iterator of the alias, or of nothing. */
  @BuiltinMethod
  PyObject __reduce__() {
    PyGenericAlias alias = left.get();
    PyObject iter = ThreadState.current().interpreter.builtins().get(PyStr.intern("iter"));
    return PyTuple.of(iter, PyTuple.of(alias == null ? PyTuple.EMPTY : alias));
  }
}
