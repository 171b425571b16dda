package typhon.stdlib._lsprof;

import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.StructType;

/** Fast profiler. */
@BuiltinModule(
    name = "_lsprof",
    types = {PyProfiler.class})
public final class LsprofModule {
  static final StructType ENTRY =
      new StructType(
          "_lsprof",
          "profiler_entry",
          null,
          6,
          true,
          "code",
          "callcount",
          "reccallcount",
          "totaltime",
          "inlinetime",
          "calls");
  static final StructType SUBENTRY =
      new StructType(
          "_lsprof",
          "profiler_subentry",
          null,
          5,
          true,
          "code",
          "callcount",
          "reccallcount",
          "totaltime",
          "inlinetime");

  private LsprofModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("profiler_entry"), ENTRY.type());
    module.dict().put(PyStr.intern("profiler_subentry"), SUBENTRY.type());
  }
}
