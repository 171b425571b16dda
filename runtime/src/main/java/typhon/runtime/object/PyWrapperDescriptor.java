package typhon.runtime.object;

import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/** The type of a {@link PyMethodDescriptor} that stands for a special method. */
public final class PyWrapperDescriptor {
  public static final PyType TYPE =
      PyType.builtin(new RenamedTable("wrapper_descriptor", new PyMethodDescriptorTable()));

  private PyWrapperDescriptor() {}
}
