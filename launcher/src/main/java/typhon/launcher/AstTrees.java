package typhon.launcher;

import typhon.compiler.TreeObjects;
import typhon.runtime.object.PyObject;
import typhon.stdlib._ast.AstToPython;
import typhon.stdlib._ast.PythonToAst;
import typhon.syntax.ast.Mod;

/** Joins the compiler and module {@code _ast}, which do not know each other. */
final class AstTrees implements TreeObjects {
  @Override
  public boolean isNode(PyObject object) {
    return PythonToAst.isNode(object);
  }

  @Override
  public Mod toTree(PyObject node, String mode) {
    return PythonToAst.convert(node, mode);
  }

  @Override
  public PyObject fromTree(Mod tree) {
    return AstToPython.convert(tree);
  }
}
