package typhon.runtime.link;

import typhon.runtime.call.CompiledUnit;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.frame.UnitRegistry;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * The making of one unit for one globals dict: handed to the class initialiser of the generated
 * class, which takes the content of its static fields from here.
 */
public final class UnitBinding {
  /** Set while the initialiser runs, on the thread that runs it. */
  private static final ThreadLocal<UnitBinding> CURRENT = new ThreadLocal<>();

  private final LinkedUnit code;
  private final PyDict globals;
  private final PyObject builtins;

  /** The builtins, or an empty dict where they are none. */
  private final PyDict builtinsDict;

  /**
   * The unit whose further bodies are in the class that is being made; null for the first class.
   */
  private final CompiledUnit first;

  private CompiledUnit unit;

  UnitBinding(LinkedUnit code, PyDict globals, CompiledUnit first) {
    this.first = first;
    this.code = code;
    this.globals = globals;
    this.builtins = builtinsOf(globals);
    this.builtinsDict = builtins.type() == PyDict.TYPE ? (PyDict) builtins : new PyDict();
  }

  // CPython: frameobject.c _PyEval_BuiltinsFromGlobals
  private static PyObject builtinsOf(PyDict globals) {
    PyObject named = globals.get(Names.BUILTINS);
    if (named == null) {
      return CallerModule.builtins(ThreadState.current());
    }
    return named instanceof PyModule module ? module.dict() : named;
  }

  /** Called by generated class initialisers: the binding they belong to. */
  public static UnitBinding current() {
    return CURRENT.get();
  }

  /** Runs the class initialiser of a generated class with this binding. */
  CompiledUnit initialize(Runnable initializer) {
    UnitBinding outer = CURRENT.get();
    CURRENT.set(this);
    try {
      initializer.run();
    } finally {
      CURRENT.set(outer);
    }
    return unit;
  }

  /**
   * Called by generated class initialisers: gives the unit its surroundings; answers the unit that
   * its functions belong to.
   */
  public CompiledUnit attach(CompiledUnit made) {
    made.attach(globals, builtins, code.codes());
    unit = made;
    CompiledUnit whole = first == null ? made : first;
    UnitRegistry.register(made.getClass(), whole);
    return code.home(whole);
  }

  /** Called by generated class initialisers: the contents of the static fields in order. */
  public Object[] contents() {
    Resource[] resources = code.resources();
    Object[] contents = new Object[resources.length];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = content(resources[i]);
    }
    return contents;
  }

  private Object content(Resource resource) {
    return switch (resource.kind()) {
      case CONSTANT -> resource.value();
      case NAME -> PyStr.intern((String) resource.value());
      case CODE -> code.codes()[(Integer) resource.value()];
      case KEYWORDS -> keywords((String[]) resource.value());
      case GLOBAL -> globalSite(PyStr.intern((String) resource.value()));
    };
  }

  private GlobalSite globalSite(PyStr name) {
    return new GlobalSite(
        name,
        globals.cell(name),
        builtinsDict.cell(name),
        globals.type() == PyDict.TYPE ? null : globals,
        builtinsDict == builtins ? null : builtins);
  }

  private static PyStr[] keywords(String[] names) {
    PyStr[] result = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      result[i] = PyStr.intern(names[i]);
    }
    return result;
  }
}
