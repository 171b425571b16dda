package typhon.runtime.object;

import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/** The type of a {@link PyMethodDescriptor} that stands for a class method. */
public final class PyClassMethodDescriptor {
  public static final PyType TYPE =
      PyType.builtin(new RenamedTable("classmethod_descriptor", new PyMethodDescriptorTable()));

  private PyClassMethodDescriptor() {}
}
