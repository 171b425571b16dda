package typhon.runtime.error;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeBuilder;

/**
 * The type ExceptionGroup: a group of Exceptions. It has two bases, so it is made like a class of
 * Python (CPython: exceptions.c create_exception_group_class).
 */
public final class ExceptionGroupType {
  public static final PyType TYPE = make();

  private ExceptionGroupType() {}

  private static PyType make() {
    PyDict namespace = new PyDict();
    namespace.put(Names.MODULE, PyStr.intern("builtins"));
    PyTuple bases = PyTuple.of(PyBaseExceptionGroup.TYPE, ExceptionTypes.EXCEPTION);
    return (PyType)
        TypeBuilder.build(
            ThreadState.current(),
            PyType.TYPE,
            PyStr.intern("ExceptionGroup"),
            bases,
            namespace,
            new PyDict());
  }
}
