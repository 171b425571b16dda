package typhon.compiler;

import typhon.runtime.object.PyObject;
import typhon.syntax.ast.Mod;

/** The nodes of module {@code ast}: the native module that knows them sits above the compiler. */
public interface TreeObjects {
  /** Whether the object is a node. */
  boolean isNode(PyObject object);

  /**
   * The tree of a node.
   *
   * @param mode the class of the node wanted: Module, Expression, Interactive, FunctionType
   */
  Mod toTree(PyObject node, String mode);

  PyObject fromTree(Mod tree);
}
