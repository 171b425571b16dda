package typhon.runtime.error;

import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.PyType;

/**
 * The type KeyError: a mapping has no such key. It has no Java class of its own, so that a class
 * may inherit from it and from an exception with attributes.
 */
public final class PyKeyError {
  public static final PyType TYPE = PyType.builtin(new Table());

  private PyKeyError() {}

  private static final class Table extends SimpleExceptionTable {
    private static final int STR = 0;

    Table() {
      super("KeyError", () -> ExceptionTypes.LOOKUP_ERROR, "A mapping has no such key.");
    }

    @Override
    public void describe(BuiltinSink sink) {
      sink.callable(
          this, STR, BuiltinKind.SPECIAL, "__str__", "($self, /)", "($self, /)", null, 0, 0);
    }

    /** The repr of a single argument: an empty key would be invisible otherwise. */
    @Override
    public PyObject call0(int id, ThreadState ts, PyObject self) {
      PyBaseException e = (PyBaseException) self;
      PyTuple args = e.args();
      return args.size() == 1 ? Objects.repr(args.get(0)) : e.__str__();
    }
  }
}
