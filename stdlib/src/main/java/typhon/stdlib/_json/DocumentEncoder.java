package typhon.stdlib._json;

import java.util.IdentityHashMap;
import java.util.Map;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.IntLimit;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatText;
import typhon.runtime.text.Text;
import typhon.runtime.text.TextBuilder;

/** Writes one JSON document. Used by one thread. */
// CPython: _json.c encoder_listencode_obj and what it calls
final class DocumentEncoder {
  private static final PyStr ITEMS = PyStr.intern("items");
  private static final PyStr SORT = PyStr.intern("sort");

  /** How strings are written. */
  private enum Strings {
    ASCII,
    UNICODE,
    BY_FUNCTION
  }

  private final PyEncoder settings;
  private final TextBuilder out = new TextBuilder(64);
  private final ThreadState ts = ThreadState.current();
  private final Strings strings;
  private final Text keySeparator;
  private final Text itemSeparator;
  private final boolean sortKeys;
  private final boolean skipKeys;

  /** What is being written, to find circles; null if nobody wants to know. */
  private final Map<PyObject, PyObject> open;

  private long level;

  DocumentEncoder(PyEncoder settings, long level) {
    this.settings = settings;
    this.level = Math.max(level, 0); // CPython: _json.c create_indent_cache
    this.strings = strings(settings.encoder);
    this.keySeparator = settings.keySeparator.text();
    this.itemSeparator = settings.itemSeparator.text();
    this.sortKeys = settings.sortKeys == PyBool.TRUE;
    this.skipKeys = settings.skipKeys == PyBool.TRUE;
    this.open = settings.markers == PyNone.NONE ? null : new IdentityHashMap<>();
  }

  private static Strings strings(PyObject encoder) {
    if (encoder instanceof PyBuiltinFunction f) {
      if (f.isNamed("encode_basestring_ascii")) {
        return Strings.ASCII;
      }
      if (f.isNamed("encode_basestring")) {
        return Strings.UNICODE;
      }
    }
    return Strings.BY_FUNCTION;
  }

  PyStr encode(PyObject value) {
    value(value);
    return PyStr.of(out.toText());
  }

  private void value(PyObject value) {
    if (value instanceof PyStr s) {
      string(s);
    } else if (value == PyNone.NONE) {
      out.append("null");
    } else if (value == PyBool.TRUE) {
      out.append("true");
    } else if (value == PyBool.FALSE) {
      out.append("false");
    } else if (value instanceof PyInt i) {
      out.append(IntLimit.digits(i));
    } else if (value instanceof PyFloat f) {
      out.append(floating(f));
    } else {
      nested(value);
    }
  }

  private void nested(PyObject value) {
    ts.enterRecursiveCall();
    try {
      if (value instanceof PyList list) {
        list(list.type() == PyList.TYPE ? list : PyList.of(Iteration.toArray(list)));
      } else if (value instanceof PyTuple tuple) {
        tuple(tuple.type() == PyTuple.TYPE ? tuple : PyTuple.of(Iteration.toArray(tuple)));
      } else if (value instanceof PyDict dict) {
        mapping(dict);
      } else {
        other(value);
      }
    } finally {
      ts.leaveRecursiveCall();
    }
  }

  private void string(PyStr text) {
    if (strings != Strings.BY_FUNCTION) {
      StringEncoder.append(out, text.text(), strings == Strings.ASCII);
      return;
    }
    PyObject encoded = settings.encoder.call(ts, text);
    if (!(encoded instanceof PyStr s)) {
      throw Errors.typeError("encoder() must return a string, not " + encoded.type().name());
    }
    out.append(s.text());
  }

  private String floating(PyFloat f) {
    double value = f.value;
    if (Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    if (!settings.allowNan) {
      throw Errors.valueError(
          "Out of range float values are not JSON compliant: " + Objects.repr(f));
    }
    return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }

  private void enter(PyObject container) {
    if (open != null && open.put(container, container) != null) {
      throw Errors.valueError("Circular reference detected");
    }
  }

  private void leave(PyObject container) {
    if (open != null) {
      open.remove(container);
    }
  }

  /** Adds to an exception where it came from. */
  private static PyException noted(PyException e, PyObject container, String what) {
    e.value().add_note(PyStr.of("when serializing " + container.type().messageName() + " " + what));
    return e;
  }

  private void other(PyObject value) {
    enter(value);
    PyObject replaced = settings.fallback.call(ts, value);
    try {
      value(replaced);
    } catch (PyException e) {
      throw noted(e, value, "object");
    }
    leave(value);
  }

  private void newLine() {
    if (settings.indent instanceof PyStr indent) {
      out.append('\n');
      for (long i = 0; i < level; i++) {
        out.append(indent.text());
      }
    }
  }

  /** A list may change while its items are written: the default function can do that. */
  private void list(PyList list) {
    PyObject item = list.getOrNull(0);
    if (item == null) {
      out.append("[]");
      return;
    }
    open(list);
    for (int i = 0; item != null; item = list.getOrNull(++i)) {
      item(list, item, i);
    }
    close(list);
  }

  private void tuple(PyTuple tuple) {
    if (tuple.size() == 0) {
      out.append("[]");
      return;
    }
    open(tuple);
    for (int i = 0; i < tuple.size(); i++) {
      item(tuple, tuple.get(i), i);
    }
    close(tuple);
  }

  private void open(PyObject sequence) {
    enter(sequence);
    out.append('[');
    level++;
  }

  private void item(PyObject sequence, PyObject item, int index) {
    if (index > 0) {
      out.append(itemSeparator);
    }
    newLine();
    try {
      value(item);
    } catch (PyException e) {
      throw noted(e, sequence, "item " + index);
    }
  }

  private void close(PyObject sequence) {
    leave(sequence);
    level--;
    newLine();
    out.append(']');
  }

  private void mapping(PyDict dict) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    enter(dict);
    out.append('{');
    level++;
    boolean first = true;
    if (sortKeys || dict.type() != PyDict.TYPE) {
      for (PyObject item : items(dict)) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
          throw Errors.valueError("items must return 2-tuples");
        }
        first = member(dict, pair.get(0), pair.get(1), first);
      }
    } else {
      PyObject[] entries = dict.entriesSnapshot();
      for (int i = 0; i < entries.length; i += 2) {
        first = member(dict, entries[i], entries[i + 1], first);
      }
    }
    leave(dict);
    level--;
    if (!first) {
      newLine();
    }
    out.append('}');
  }

  private PyObject[] items(PyDict dict) {
    PyList items = PyList.of(Iteration.toArray(Calls.method(dict, ITEMS)));
    if (sortKeys) {
      Calls.method(items, SORT);
    }
    return items.toArray();
  }

  /** Writes one member; answers whether the next one will still be the first. */
  private boolean member(PyDict dict, PyObject key, PyObject value, boolean first) {
    PyStr name = name(key);
    if (name == null) {
      return first;
    }
    if (!first) {
      out.append(itemSeparator);
    }
    newLine();
    string(name);
    out.append(keySeparator);
    try {
      value(value);
    } catch (PyException e) {
      throw noted(e, dict, "item " + Objects.repr(key));
    }
    return false;
  }

  /** The key as a str, null for one to be left out. */
  private PyStr name(PyObject key) {
    if (key instanceof PyStr s) {
      return s;
    }
    if (key instanceof PyFloat f) {
      return PyStr.of(floating(f));
    }
    if (key == PyBool.TRUE || key == PyBool.FALSE) {
      return PyStr.of(key == PyBool.TRUE ? "true" : "false");
    }
    if (key == PyNone.NONE) {
      return PyStr.of("null");
    }
    if (key instanceof PyInt i) {
      return IntLimit.text(i);
    }
    if (skipKeys) {
      return null;
    }
    throw Errors.typeError("keys must be str, int, float, bool or None, not " + key.type().name());
  }
}
