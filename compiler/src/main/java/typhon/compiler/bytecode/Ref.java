package typhon.compiler.bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** A method of the runtime that generated code calls. */
public record Ref(Class<?> owner, String name, MethodTypeDesc type, boolean isStatic) {

  public void invoke(CodeBuilder cb) {
    ClassDesc owning = Types.of(owner);
    if (isStatic) {
      cb.invokestatic(owning, name, type, owner.isInterface());
    } else if (owner.isInterface()) {
      cb.invokeinterface(owning, name, type);
    } else {
      cb.invokevirtual(owning, name, type);
    }
  }
}
