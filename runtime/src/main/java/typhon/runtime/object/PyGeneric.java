package typhon.runtime.object;

import typhon.runtime.call.KeywordArguments;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.PyType;
import typhon.runtime.type.TypeTable;

/**
 * The type {@code typing.Generic}. It adds nothing to {@code object}'s layout, so it goes with any
 * other base.
 */
public final class PyGeneric {
  public static final PyType TYPE = PyType.builtin(new Table());

  private PyGeneric() {}

  private static final class Table extends TypeTable {
    private static final int CLASS_GETITEM = 0;
    private static final int INIT_SUBCLASS = 1;

    @Override
    public String name() {
      return "Generic";
    }

    @Override
    public String module() {
      return "typing";
    }

    @Override
    public String doc() {
      return "Base of classes with type parameters; a class with a parameter list inherits from it by itself.";
    }

    @Override
    public boolean subclassable() {
      return true;
    }

    @Override
    public Class<?> javaClass() {
      return PyBaseObject.class;
    }

    @Override
    public PyType base() {
      return PyBaseObject.TYPE;
    }

    @Override
    public boolean accepts(PyObject self) {
      return self.type().isSubtypeOf(TYPE);
    }

    @Override
    public void describe(BuiltinSink sink) {
      String parameters = "($type, /, *args, **kwargs)";
      sink.callable(
          this,
          CLASS_GETITEM,
          BuiltinKind.CLASS_METHOD,
          "__class_getitem__",
          parameters,
          parameters,
          "Parameterize the class.",
          99,
          -1);
      sink.callable(
          this,
          INIT_SUBCLASS,
          BuiltinKind.CLASS_METHOD,
          "__init_subclass__",
          parameters,
          parameters,
          "Find the type parameters of a new subclass.",
          99,
          -1);
    }

    @Override
    public PyObject call(int id, ThreadState ts, PyObject self, PyObject[] args) {
      String function = id == CLASS_GETITEM ? "_generic_class_getitem" : "_generic_init_subclass";
      PyObject[] given = ((PyTuple) args[0]).array();
      PyObject[] all = new PyObject[given.length + 1];
      all[0] = self;
      System.arraycopy(given, 0, all, 1, given.length);
      KeywordArguments arguments = KeywordArguments.of(all, (PyDict) args[1]);
      return TypingCalls.attribute("typing", function)
          .call(ts, arguments.args(), arguments.names());
    }
  }
}
