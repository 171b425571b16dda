package typhon.stdlib._pickle;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;

/** Writes the items of containers in batches. Used by one thread. */
// CPython: _pickle.c batch_list, batch_list_exact, batch_dict, batch_dict_exact, save_set
final class BatchWriter {
  private static final int BATCH = 1000;

  private final ObjectWriter writer;
  private final PickleOutput out;
  private final boolean batched;

  BatchWriter(ObjectWriter writer, PickleOutput out, boolean batched) {
    this.writer = writer;
    this.out = out;
    this.batched = batched;
  }

  /** The items of a list, which may change while they are written. */
  void list(PyList list) {
    if (!batched || list.size() == 1) {
      for (int i = 0; i < list.size(); i++) {
        item(list, list.getOrNull(i), i);
        out.put(Opcodes.APPEND);
      }
      return;
    }
    int done = 0;
    while (done < list.size()) {
      out.put(Opcodes.MARK);
      for (int n = 0; n < BATCH && done < list.size(); n++) {
        item(list, list.getOrNull(done), done);
        done++;
      }
      out.put(Opcodes.APPENDS);
    }
  }

  private void item(PyObject owner, PyObject item, int index) {
    if (item != null) {
      writer.saveItem(owner, item, "item " + index);
    }
  }

  /** The items of an iterator, appended to {@code owner}. */
  void appends(PyObject iterator, PyObject owner) {
    PyObject first = Iteration.next(iterator);
    int done = 0;
    while (first != null) {
      PyObject next = batched ? Iteration.next(iterator) : null;
      if (next == null) {
        item(owner, first, done++);
        out.put(Opcodes.APPEND);
        first = batched ? null : Iteration.next(iterator);
        continue;
      }
      out.put(Opcodes.MARK);
      item(owner, first, done++);
      item(owner, next, done++);
      next = null;
      int n = 2;
      while (n < BATCH && (next = Iteration.next(iterator)) != null) {
        item(owner, next, done++);
        n++;
      }
      out.put(Opcodes.APPENDS);
      first = n == BATCH ? Iteration.next(iterator) : null;
    }
  }

  /** The items of a dict, which must keep its size. */
  void dict(PyDict dict) {
    PyObject[] entries = dict.entriesSnapshot();
    int count = entries.length / 2;
    if (!batched || count == 1) {
      for (int i = 0; i < count; i++) {
        entry(dict, entries[2 * i], entries[2 * i + 1]);
        out.put(Opcodes.SETITEM);
      }
      return;
    }
    int done = 0;
    while (done < count) {
      out.put(Opcodes.MARK);
      for (int n = 0; n < BATCH && done < count; n++) {
        entry(dict, entries[2 * done], entries[2 * done + 1]);
        done++;
        if (dict.size() != count) {
          throw Errors.runtimeError("dictionary changed size during iteration");
        }
      }
      out.put(Opcodes.SETITEMS);
    }
  }

  private void entry(PyObject owner, PyObject key, PyObject value) {
    writer.save(key);
    try {
      writer.save(value);
    } catch (PyException e) {
      throw PickleErrors.noted(e, owner, "item " + Objects.repr(key));
    }
  }

  private void pair(PyObject owner, PyObject item) {
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("dict items iterator must return 2-tuples");
    }
    entry(owner, pair.get(0), pair.get(1));
  }

  /** The pairs of an iterator, set in {@code owner}. */
  void setItems(PyObject iterator, PyObject owner) {
    PyObject first = Iteration.next(iterator);
    while (first != null) {
      PyObject next = batched ? Iteration.next(iterator) : null;
      if (next == null) {
        pair(owner, first);
        out.put(Opcodes.SETITEM);
        first = batched ? null : Iteration.next(iterator);
        continue;
      }
      out.put(Opcodes.MARK);
      pair(owner, first);
      pair(owner, next);
      int n = 2;
      while (n < BATCH && (next = Iteration.next(iterator)) != null) {
        pair(owner, next);
        n++;
      }
      out.put(Opcodes.SETITEMS);
      first = n == BATCH ? Iteration.next(iterator) : null;
    }
  }

  void set(PySet set) {
    PyObject[] items = set.keysSnapshot();
    int done = 0;
    while (done < items.length) {
      out.put(Opcodes.MARK);
      for (int n = 0; n < BATCH && done < items.length; n++) {
        writer.saveItem(set, items[done++], "element");
        if (set.size() != items.length) {
          throw Errors.runtimeError("set changed size during iteration");
        }
      }
      out.put(Opcodes.ADDITEMS);
    }
  }
}
