package typhon.runtime.object;

import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Objects;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeTable;

/**
 * Makes one struct sequence type (CPython: structseq.c): {@code new StructType("sys",
 * "version_info", "doc", 5, "major", ...)}; a field name null stands for an unnamed one.
 */
public final class StructType extends TypeTable {
  private static final int NEW = 0;
  private static final int REPR = 1;
  private static final int REDUCE = 2;
  private static final int REPLACE = 3;
  private static final int FIRST_FIELD = 4;

  private final String module;
  private final String name;
  private final String doc;
  private final int visible;
  private final String[] fields;
  private final boolean creatable;
  private final PyType type;

  /**
   * @param visible how many fields belong to the tuple
   * @param creatable whether Python code may make instances
   */
  public StructType(
      String module, String name, String doc, int visible, boolean creatable, String... fields) {
    this.module = module;
    this.name = name;
    this.doc = doc;
    this.visible = visible;
    this.fields = fields;
    this.creatable = creatable;
    this.type = PyType.builtin(this);
    int unnamed = fields.length - named(fields.length).length;
    PyDict attributes = type.attributes();
    attributes.put(PyStr.intern("n_sequence_fields"), PyInt.of(visible));
    attributes.put(PyStr.intern("n_fields"), PyInt.of(fields.length));
    attributes.put(PyStr.intern("n_unnamed_fields"), PyInt.of(unnamed));
    attributes.put(Names.MATCH_ARGS, matchArgs());
    attributes.put(Names.MODULE, PyStr.intern(module));
  }

  private PyTuple matchArgs() {
    return PyTuple.of(named(visible));
  }

  /** The names among the first fields. A loop: a stream costs a start more. */
  private PyObject[] named(int count) {
    PyObject[] names = new PyObject[count];
    int n = 0;
    for (int i = 0; i < count; i++) {
      if (fields[i] != null) {
        names[n++] = PyStr.intern(fields[i]);
      }
    }
    return Arrays.copyOf(names, n);
  }

  public PyType type() {
    return type;
  }

  int visible() {
    return visible;
  }

  /** An instance; one value per field. */
  public PyStructSequence of(PyObject... values) {
    if (values.length != fields.length) {
      throw new AssertionError(name + " has " + fields.length + " fields");
    }
    return new PyStructSequence(this, values);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return module;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public boolean subclassable() {
    return false;
  }

  @Override
  public Class<?> javaClass() {
    return PyStructSequence.class;
  }

  @Override
  public PyType base() {
    return PyTuple.TYPE;
  }

  @Override
  public boolean accepts(PyObject self) {
    return self instanceof PyStructSequence s && s.struct() == this;
  }

  @Override
  public void describe(BuiltinSink sink) {
    sink.callable(
        this,
        NEW,
        BuiltinKind.NEW,
        "__new__",
        "($type, sequence, dict=<unrepresentable>)",
        null,
        null,
        99,
        -1);
    sink.callable(
        this, REPR, BuiltinKind.SPECIAL, "__repr__", "($self, /)", "($self, /)", null, 0, 0);
    sink.callable(
        this, REDUCE, BuiltinKind.METHOD, "__reduce__", "($self, /)", "($self, /)", null, 0, 0);
    sink.callable(
        this,
        REPLACE,
        BuiltinKind.METHOD,
        "__replace__",
        "($self, /, **changes)",
        "($self, /, **changes)",
        "A copy with new values for the given fields.",
        99,
        -1);
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] != null) {
        sink.getSet(this, fields[i], FIRST_FIELD + i, BuiltinSink.READ_ONLY_MEMBER, null);
      }
    }
  }

  @Override
  public PyObject call0(int id, ThreadState ts, PyObject self) {
    PyStructSequence s = (PyStructSequence) self;
    return switch (id) {
      case REPR -> repr(s);
      case REDUCE -> reduce(s);
      default -> s.field(id - FIRST_FIELD);
    };
  }

  @Override
  public PyObject call(int id, ThreadState ts, PyObject self, PyObject[] args) {
    return id == NEW
        ? create(args[0], args[1])
        : replace((PyStructSequence) self, (PyDict) args[0]);
  }

  // CPython: structseq.c structseq_new_impl
  private PyObject create(PyObject sequence, PyObject dict) {
    if (!creatable) {
      throw Errors.typeError("cannot create '" + module + "." + name + "' instances");
    }
    PyObject[] given;
    try {
      given = Iteration.toArray(sequence);
    } catch (typhon.runtime.error.PyException e) {
      if (!e.matches(typhon.runtime.error.ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      throw Errors.typeError("constructor requires a sequence");
    }
    if (dict != null && !(dict instanceof PyDict)) {
      throw Errors.typeError(module + "." + name + "() takes a dict as second arg, if any");
    }
    checkLength(given.length);
    PyObject[] values = Arrays.copyOf(given, fields.length);
    int used = 0;
    for (int i = given.length; i < fields.length; i++) {
      PyObject named =
          dict == null || fields[i] == null ? null : ((PyDict) dict).get(PyStr.intern(fields[i]));
      values[i] = named == null ? PyNone.NONE : named;
      used += named == null ? 0 : 1;
    }
    if (dict != null && ((PyDict) dict).size() > used) {
      throw Errors.typeError(module + "." + name + "() got duplicate or unexpected field name(s)");
    }
    return new PyStructSequence(this, values);
  }

  private void checkLength(int length) {
    if (length >= visible && length <= fields.length) {
      return;
    }
    String bound =
        visible == fields.length ? "a " : length < visible ? "an at least " : "an at most ";
    int count = length < visible ? visible : fields.length;
    throw Errors.typeError(
        module
            + "."
            + name
            + "() takes "
            + bound
            + count
            + "-sequence ("
            + length
            + "-sequence given)");
  }

  /** Unnamed fields are shown by the names that come next, as CPython does. */
  private PyObject repr(PyStructSequence s) {
    String[] names = Arrays.stream(fields).filter(f -> f != null).toArray(String[]::new);
    StringBuilder out = new StringBuilder(module).append('.').append(name).append('(');
    for (int i = 0; i < visible; i++) {
      out.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(Objects.repr(s.get(i)));
    }
    return PyStr.of(out.append(')').toString());
  }

  private PyObject reduce(PyStructSequence s) {
    PyDict rest = new PyDict();
    for (int i = visible; i < fields.length; i++) {
      rest.put(PyStr.intern(fields[i]), s.field(i));
    }
    return PyTuple.of(type, PyTuple.of(PyTuple.of(s.toArray()), rest));
  }

  private PyObject replace(PyStructSequence s, PyDict changes) {
    PyObject[] values = new PyObject[fields.length];
    int used = 0;
    for (int i = 0; i < values.length; i++) {
      if (fields[i] == null) {
        throw Errors.typeError(
            "__replace__() is not supported for "
                + module
                + "."
                + name
                + " because it has unnamed field(s)");
      }
      PyObject changed = changes.get(PyStr.intern(fields[i]));
      values[i] = changed == null ? s.field(i) : changed;
      used += changed == null ? 0 : 1;
    }
    if (used < changes.size()) {
      PyDict unexpected = new PyDict();
      for (PyObject key : changes.keysSnapshot()) {
        if (!Arrays.asList(fields).contains(key.toString())) {
          unexpected.put(key, PyNone.NONE);
        }
      }
      throw Errors.typeError(
          "Got unexpected field name(s): " + Objects.repr(PyList.of(unexpected.keysSnapshot())));
    }
    return new PyStructSequence(this, values);
  }
}
