package typhon.stdlib._typing;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyGeneric;
import typhon.runtime.object.PyNoDefault;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyParamSpec;
import typhon.runtime.object.PyParamSpecPart;
import typhon.runtime.object.PyTypeAliasType;
import typhon.runtime.object.PyTypeVar;
import typhon.runtime.object.PyTypeVarTuple;
import typhon.runtime.object.PyUnion;

/** Primitives of the typing module. */
@BuiltinModule(
    name = "_typing",
    types = {
      PyTypeVar.class,
      PyParamSpec.class,
      PyTypeVarTuple.class,
      PyTypeAliasType.class,
      PyUnion.class
    })
public final class TypingModule {
  @BuiltinConstant static final PyObject Generic = PyGeneric.TYPE;
  @BuiltinConstant static final PyObject NoDefault = PyNoDefault.NO_DEFAULT;
  @BuiltinConstant static final PyObject ParamSpecArgs = PyParamSpecPart.TYPE;
  @BuiltinConstant static final PyObject ParamSpecKwargs = PyParamSpecPart.KEYWORDS_TYPE;

  private TypingModule() {}

  /** The argument itself. */
  @BuiltinFunction
  static PyObject _idfunc(PyObject x) {
    return x;
  }
}
