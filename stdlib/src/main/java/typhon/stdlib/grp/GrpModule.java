package typhon.stdlib.grp;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.host.Users;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.StructType;
import typhon.runtime.ops.Numbers;
import typhon.stdlib.system.SystemText;

/** The database of user groups. */
@BuiltinModule(name = "grp")
public final class GrpModule {
  private static final StructType GROUP =
      new StructType(
          "grp",
          "struct_group",
          "An entry of the database of user groups.",
          4,
          true,
          "gr_name",
          "gr_passwd",
          "gr_gid",
          "gr_mem");

  private GrpModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("struct_group"), GROUP.type());
  }

  private static PyObject entry(Users.Group group) {
    PyList members = new PyList();
    group.members().forEach(name -> members.append(SystemText.decode(name)));
    return GROUP.of(
        SystemText.decode(group.name()),
        SystemText.decode(group.password()),
        PyInt.of(Integer.toUnsignedLong(group.gid())),
        members);
  }

  /** The entry of a group by number. */
  @BuiltinFunction
  static PyObject getgrgid(@Named PyObject id) {
    PyInt gid = Numbers.index(id);
    boolean possible = gid.bigValue().bitLength() <= 32 && gid.bigValue().signum() >= -1;
    Users.Group group = possible ? Users.group(gid.bigValue().intValue()) : null;
    if (group == null) {
      throw Errors.with(PyKeyError.TYPE, PyStr.of("getgrgid(): gid not found: " + gid));
    }
    return entry(group);
  }

  /** The entry of a group by name. */
  @BuiltinFunction
  static PyObject getgrnam(@Named PyStr name) {
    Users.Group group = Users.group(SystemText.encode(name));
    if (group == null) {
      throw Errors.with(PyKeyError.TYPE, PyStr.of("getgrnam(): name not found: '" + name + "'"));
    }
    return entry(group);
  }

  /** All entries, in no special order. */
  @BuiltinFunction
  static PyObject getgrall() {
    PyList all = new PyList();
    Users.allGroups().forEach(group -> all.append(entry(group)));
    return all;
  }
}
