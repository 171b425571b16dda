package typhon.stdlib._ast;

import java.util.Map;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinModule;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyStr;
import typhon.runtime.type.PyType;

/** The classes of the abstract syntax tree. */
@BuiltinModule(name = "_ast", types = PyAst.class)
public final class AstModule {
  @BuiltinConstant static final int PyCF_ONLY_AST = 0x400;
  @BuiltinConstant static final int PyCF_TYPE_COMMENTS = 0x1000;
  @BuiltinConstant static final int PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000;
  @BuiltinConstant static final int PyCF_OPTIMIZED_AST = 0x8400;

  private AstModule() {}

  static void init(PyModule module) {
    for (Map.Entry<String, PyType> entry : AstTypes.get().classes().entrySet()) {
      module.dict().put(PyStr.intern(entry.getKey()), entry.getValue());
    }
  }
}
