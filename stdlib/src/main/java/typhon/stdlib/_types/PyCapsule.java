package typhon.stdlib._types;

import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** A C pointer as C extensions hand it around: the type has a name here and no instances. */
@BuiltinType(name = "PyCapsule", exposed = false)
public final class PyCapsule extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyCapsuleTable());

  private PyCapsule() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
