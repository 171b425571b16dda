package typhon.runtime.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.RuntimeIndex;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.BuiltinIndex;
import typhon.runtime.type.BuiltinKind;
import typhon.runtime.type.BuiltinSink;
import typhon.runtime.type.BuiltinSpec;
import typhon.runtime.type.BuiltinTable;
import typhon.runtime.type.ModuleSink;
import typhon.runtime.type.ModuleTable;
import typhon.runtime.type.PyType;

/** The modules that are implemented in Java. Immutable after start. */
public final class NativeModules {
  private final List<BuiltinIndex> indexes = new ArrayList<>();

  /** The modules of the runtime and of {@code further} indexes. */
  public NativeModules(BuiltinIndex... further) {
    indexes.add(new RuntimeIndex());
    indexes.addAll(Arrays.asList(further));
  }

  /** {@code sys.builtin_module_names}. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (BuiltinIndex index : indexes) {
      names.addAll(Arrays.asList(index.moduleNames()));
    }
    // Modules that are attributes of sys cannot be imported by themselves.
    names.removeIf(n -> n.indexOf('.') >= 0);
    names.sort(null);
    return names;
  }

  private ModuleTable table(String name) {
    for (BuiltinIndex index : indexes) {
      ModuleTable table = index.module(name);
      if (table != null) {
        return table;
      }
    }
    return null;
  }

  public boolean contains(String name) {
    for (BuiltinIndex index : indexes) {
      if (Arrays.asList(index.moduleNames()).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A new module object, filled and initialised; null when there is no native module of that name.
   */
  public PyModule create(String name) {
    ModuleTable table = table(name);
    if (table == null) {
      return null;
    }
    PyStr pyName = PyStr.intern(name);
    PyModule module =
        PyModule.create(pyName, table.doc() == null ? PyNone.NONE : PyStr.of(table.doc()));
    Filler filler = new Filler(module, pyName);
    table.describe(filler);
    for (BuiltinTable more : table.more()) {
      more.describe(filler);
    }
    table.contents(filler);
    table.init(module);
    return module;
  }

  /** Puts functions, constants and types into a module. */
  private record Filler(PyModule module, PyStr name) implements BuiltinSink, ModuleSink {
    @Override
    public void callable(
        BuiltinTable table,
        int id,
        BuiltinKind kind,
        String function,
        String signature,
        String textSignature,
        String doc,
        int minDirect,
        int maxDirect) {
      BuiltinSpec spec =
          new BuiltinSpec(
              table, id, kind, function, signature, textSignature, doc, minDirect, maxDirect);
      module.dict().put(PyStr.intern(function), new PyBuiltinFunction(spec, module, name));
    }

    @Override
    public void getSet(BuiltinTable table, String attribute, int getter, int setter, String doc) {
      throw new AssertionError("a module has no computed attributes: " + attribute);
    }

    @Override
    public void constant(String constant, PyObject value) {
      module.dict().put(PyStr.intern(constant), value);
    }

    @Override
    public void type(PyType type) {
      module.dict().put(PyStr.intern(type.shortName()), type);
    }
  }
}
