package typhon.runtime.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import typhon.runtime.error.Errors;
import typhon.runtime.host.StartResource;
import typhon.runtime.type.PyType;

/** Makes a target with a class of its own for one Python class: a copy of {@link WarmType}. */
final class WarmTypes {
  private static final String PATTERN = "WarmType.class";

  /** The pattern's class file, read once. */
  private static volatile byte[] bytes;

  private WarmTypes() {}

  static Target make(PyType type) {
    try {
      MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(pattern(), false);
      return (Target)
          made.findConstructor(made.lookupClass(), MethodType.methodType(void.class, PyType.class))
              .invoke(type);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw Errors.systemError(e.toString());
    }
  }

  private static byte[] pattern() {
    byte[] known = bytes;
    if (known == null) {
      known = StartResource.read(WarmTypes.class, PATTERN);
      bytes = known;
    }
    return known;
  }
}
