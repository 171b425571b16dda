package typhon.stdlib._sre;

import typhon.annotations.BuiltinType;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/** A parsed replacement text: literals and numbers of groups by turns. */
// Immutable.
@BuiltinType(name = "SRE_Template", module = "_sre", exposed = false)
public final class PyTemplate extends PyObject {
  public static final PyType TYPE = PyType.builtin(new PyTemplateTable());

  private final PyObject[] literals;
  private final int[] groups;

  /** A template with one literal more than groups. */
  PyTemplate(PyObject[] literals, int[] groups) {
    this.literals = literals;
    this.groups = groups;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The text when there are no groups in it, else null. */
  PyObject literalOrNull() {
    return groups.length == 0 ? literals[0] : null;
  }

  int groupCount() {
    return groups.length;
  }

  PyObject literal(int index) {
    return literals[index];
  }

  int group(int index) {
    return groups[index];
  }
}
