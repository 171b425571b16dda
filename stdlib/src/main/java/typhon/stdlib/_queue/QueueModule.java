package typhon.stdlib._queue;

import typhon.annotations.BuiltinModule;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.type.PyType;

/** A queue for threads, as fast as can be. */
@BuiltinModule(
    name = "_queue",
    types = {PySimpleQueue.class})
public final class QueueModule {
  private QueueModule() {}

  /** {@code queue.Empty}: made once, the first time the module is. */
  private static final class Empty {
    static final PyType TYPE = make();

    private Empty() {}

    private static PyType make() {
      PyDict namespace =
          PyDict.of(
              Names.MODULE,
              PyStr.of("_queue"),
              Names.DOC,
              PyStr.of("Exception raised by Queue.get(block=0)/get_nowait()."));
      PyObject made =
          PyType.TYPE.call(
              ThreadState.current(),
              PyStr.of("Empty"),
              PyTuple.of(ExceptionTypes.EXCEPTION),
              namespace);
      return (PyType) made;
    }
  }

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("Empty"), Empty.TYPE);
  }

  /** The exception of an empty queue. */
  static PyType emptyType() {
    return Empty.TYPE;
  }
}
