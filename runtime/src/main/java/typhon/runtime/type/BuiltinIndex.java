package typhon.runtime.type;

/** The native modules and built-in types of one Maven module; written by the processor. */
public interface BuiltinIndex {
  String[] moduleNames();

  /** The table of the module called so, or null. */
  ModuleTable module(String name);

  /** Tells the sink the types that the {@code builtins} module exposes. */
  void builtinTypes(ModuleSink sink);
}
