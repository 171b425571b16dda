package typhon.stdlib.mmap;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.PyOSError;
import typhon.runtime.host.HostConstants;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;

/** Memory that is mapped from files. */
@BuiltinModule(name = "mmap", types = PyMmap.class)
public final class MmapModule {
  @BuiltinConstant static final int ACCESS_DEFAULT = Access.DEFAULT.ordinal();
  @BuiltinConstant static final int ACCESS_READ = Access.READ.ordinal();
  @BuiltinConstant static final int ACCESS_WRITE = Access.WRITE.ordinal();
  @BuiltinConstant static final int ACCESS_COPY = Access.COPY.ordinal();

  private MmapModule() {}

  static void init(PyModule module) {
    HostConstants.section("mmap")
        .forEach((name, number) -> module.dict().put(PyStr.intern(name), PyInt.of(number)));
    module.dict().put(PyStr.intern("error"), PyOSError.TYPE);
  }
}
