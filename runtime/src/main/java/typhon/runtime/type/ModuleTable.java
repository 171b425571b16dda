package typhon.runtime.type;

import typhon.runtime.object.PyModule;

/** What the processor knows of one native module. */
public abstract class ModuleTable extends BuiltinTable {
  private static final BuiltinTable[] NO_MORE = {};

  public abstract String name();

  public abstract String doc();

  /** Tells the sink the module's constants and types. */
  public abstract void contents(ModuleSink sink);

  /** Tables of further classes that hold functions of this module. */
  public BuiltinTable[] more() {
    return NO_MORE;
  }

  /** Runs the module's own initialisation, after functions, constants and types are in place. */
  public void init(PyModule module) {}
}
