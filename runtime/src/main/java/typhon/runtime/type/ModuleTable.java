package typhon.runtime.type;

import typhon.runtime.object.PyModule;

/** What the processor knows of one native module. */
public abstract class ModuleTable extends BuiltinTable {
  public abstract String name();

  public abstract String doc();

  /** Tells the sink the module's constants and types. */
  public abstract void contents(ModuleSink sink);

  /** Runs the module's own initialisation, after functions, constants and types are in place. */
  public void init(PyModule module) {}
}
