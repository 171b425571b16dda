package typhon.stdlib._collections;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyOrderedDict;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.SpecialMethod;

/** High performance data structures: deque, defaultdict, OrderedDict. */
@BuiltinModule(
    name = "_collections",
    types = {
      PyDeque.class,
      PyDefaultDict.class,
      PyOrderedDict.class,
      PyDequeIterator.class,
      PyDequeReverseIterator.class,
      PyTupleGetter.class
    })
public final class CollectionsModule {
  private static final PyStr GET = PyStr.intern("get");

  private CollectionsModule() {}

  /** Count the items of an iterable into a mapping. */
  // CPython: _collectionsmodule.c _collections__count_elements_impl
  @BuiltinFunction(name = "_count_elements")
  static void countElements(PyObject mapping, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    boolean plain =
        mapping instanceof PyDict
            && mapping.type().lookup(GET) == PyDict.TYPE.lookup(GET)
            && mapping.type().inheritsSpecial(SpecialMethod.SETITEM, PyDict.TYPE);
    PyObject get = plain ? null : Objects.getAttribute(mapping, GET);
    for (PyObject item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (plain) {
        PyDict dict = (PyDict) mapping;
        long hash = Objects.hash(item); // the dict's own error would say that it is about a key
        PyObject count = dict.get(item, hash);
        dict.put(item, hash, count == null ? PyInt.ONE : Numbers.add(count, PyInt.ONE));
      } else {
        PyObject count = Calls.call(get, item, PyInt.ZERO);
        Items.setItem(mapping, item, Numbers.add(count, PyInt.ONE));
      }
    }
  }
}
