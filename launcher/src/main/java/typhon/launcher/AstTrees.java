package typhon.launcher;

import typhon.compiler.TreeObjects;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyObject;
import typhon.stdlib._ast.AstToPython;
import typhon.stdlib._ast.PythonToAst;
import typhon.syntax.ast.Mod;
import typhon.syntax.validate.AstValidator;
import typhon.syntax.validate.InvalidTreeException;

/** Gives the compiler the nodes of module {@code ast}. */
final class AstTrees implements TreeObjects {
  @Override
  public boolean isNode(PyObject object) {
    return PythonToAst.isNode(object);
  }

  @Override
  public Mod toTree(PyObject node, String mode) {
    Mod tree = PythonToAst.convert(node, mode);
    try {
      AstValidator.validate(tree);
    } catch (InvalidTreeException e) {
      throw e.kind() == InvalidTreeException.Kind.VALUE_ERROR
          ? Errors.valueError(e.getMessage())
          : Errors.typeError(e.getMessage());
    }
    return tree;
  }

  @Override
  public PyObject fromTree(Mod tree) {
    return AstToPython.convert(tree);
  }
}
