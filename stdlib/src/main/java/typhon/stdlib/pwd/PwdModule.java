package typhon.stdlib.pwd;

import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
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

/** The database of user accounts. */
@BuiltinModule(name = "pwd")
public final class PwdModule {
  private static final StructType PASSWD =
      new StructType(
          "pwd",
          "struct_passwd",
          "An entry of the database of user accounts.",
          7,
          true,
          "pw_name",
          "pw_passwd",
          "pw_uid",
          "pw_gid",
          "pw_gecos",
          "pw_dir",
          "pw_shell");

  private PwdModule() {}

  static void init(PyModule module) {
    module.dict().put(PyStr.intern("struct_passwd"), PASSWD.type());
  }

  private static PyObject entry(Users.User user) {
    return PASSWD.of(
        SystemText.decode(user.name()),
        SystemText.decode(user.password()),
        PyInt.of(Integer.toUnsignedLong(user.uid())),
        PyInt.of(Integer.toUnsignedLong(user.gid())),
        SystemText.decode(user.info()),
        SystemText.decode(user.home()),
        SystemText.decode(user.shell()));
  }

  /** The entry of a user by number. */
  @BuiltinFunction
  static PyObject getpwuid(PyObject uidobj) {
    PyInt uid = Numbers.index(uidobj);
    boolean possible = uid.bigValue().bitLength() <= 32 && uid.bigValue().signum() >= -1;
    Users.User user = possible ? Users.user(uid.bigValue().intValue()) : null;
    if (user == null) {
      throw Errors.with(PyKeyError.TYPE, PyStr.of("getpwuid(): uid not found: " + uid));
    }
    return entry(user);
  }

  /** The entry of a user by name. */
  @BuiltinFunction
  static PyObject getpwnam(PyStr name) {
    Users.User user = Users.user(SystemText.encode(name));
    if (user == null) {
      throw Errors.with(PyKeyError.TYPE, PyStr.of("getpwnam(): name not found: '" + name + "'"));
    }
    return entry(user);
  }

  /** All entries, in no special order. */
  @BuiltinFunction
  static PyObject getpwall() {
    PyList all = new PyList();
    Users.allUsers().forEach(user -> all.append(entry(user)));
    return all;
  }
}
